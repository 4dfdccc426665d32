import { portalViteConfig } from '@relais/portal-kit/vite'

export default portalViteConfig(import.meta.dirname)
