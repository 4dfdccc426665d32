import { vitestPreset } from '@relais/config/vitest'

export default vitestPreset({
  globalSetup: ['src/global-setup.ts'],
})
