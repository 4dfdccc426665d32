import { portalViteConfig } from '@relais/portal-build/vite'

export default portalViteConfig(import.meta.dirname)
