import { vitestPreset } from '@relais/config/vitest'
import { linguiPlugins } from '@relais/portal-build/vitest'
import { mergeConfig } from 'vitest/config'

export default mergeConfig({ plugins: linguiPlugins([import.meta.dirname]) }, vitestPreset())
