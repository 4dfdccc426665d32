import { vitestPreset } from '@relais/config/vitest'

export default vitestPreset({ testTimeout: 20_000 })
