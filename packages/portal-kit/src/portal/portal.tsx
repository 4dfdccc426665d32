import { useLingui } from '@lingui/react/macro'
import { createContext, useContext } from 'react'
import type { Portal } from '../generated/graphql.ts'
import type { Catalogs } from '../language/language.ts'

/** What the kit must know of a portal. */
export type PortalDefinition = {
  /** Decides accent and name. */
  code: Portal
  /** The words of its features, then `import.meta.glob('./locales/*\/messages.po')` of its own. */
  catalogs: readonly Catalogs[]
}

const PortalContext = createContext<PortalDefinition | null>(null)

/** Gives the portal to everything below. */
export const PortalProvider = PortalContext.Provider

/** The portal this page belongs to, with its name in the language of the screen. */
export function usePortal(): PortalDefinition & { name: string } {
  const portal = useContext(PortalContext)
  const { t } = useLingui()
  if (portal === null) throw new Error('usePortal needs startPortal')
  const names: Record<Portal, string> = {
    reseller: t`Reseller portal`,
    provider: t`Provider portal`,
    customer: t`Customer portal`,
  }
  return { ...portal, name: names[portal.code] }
}
