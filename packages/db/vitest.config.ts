import { vitestPreset } from '@relais/config/vitest'

export default vitestPreset({ testTimeout: 60_000, hookTimeout: 60_000 })
