import { vitestPreset } from '@relais/config/vitest'

export default vitestPreset({
  isolate: false,
  globalSetup: ['@relais/test-kit/global-setup'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
})
