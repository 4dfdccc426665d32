import { vitestPreset } from '@relais/config/vitest'

// Steps of a journey build on each other: the first that fails ends it.
export default vitestPreset({ testTimeout: 120_000, hookTimeout: 240_000, bail: 1 })
