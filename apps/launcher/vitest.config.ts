import { vitestPreset } from '@relais/config/vitest'

export default vitestPreset({ testTimeout: 30_000 })
