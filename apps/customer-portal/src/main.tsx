import { startPortal } from '@relais/portal-kit'
import { router } from './app/router.ts'

void startPortal({ code: 'customer', catalogs: import.meta.glob('./locales/*/messages.po') }, router)
