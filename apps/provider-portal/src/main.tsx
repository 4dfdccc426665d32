import { startPortal } from '@relais/portal-kit'
import { router } from './app/router.ts'

void startPortal({ code: 'provider', catalogs: import.meta.glob('./locales/*/messages.po') }, router)
