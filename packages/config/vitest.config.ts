import { vitestPreset } from './src/vitest.ts'

export default vitestPreset()
