import { vitestPreset } from '@relais/config/vitest'

export default vitestPreset()
