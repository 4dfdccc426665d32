import { featureCatalogs } from '@relais/portal-features/catalogs'
import { startPortal } from '@relais/portal-kit'
import { router } from './app/router.ts'

void startPortal(
  { code: 'reseller', catalogs: [featureCatalogs, import.meta.glob('./locales/*/messages.po')] },
  router,
)
