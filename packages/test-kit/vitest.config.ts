import { vitestPreset } from '@relais/config/vitest'

export default vitestPreset({
  globalSetup: ['src/global-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
})
