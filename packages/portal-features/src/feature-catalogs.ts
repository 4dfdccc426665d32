import type { Catalogs } from '@relais/portal-kit'

/** The words of this package, one lazy catalog per language: each portal loads them beside its own. */
export const featureCatalogs: Catalogs = import.meta.glob('./locales/*/messages.po')
