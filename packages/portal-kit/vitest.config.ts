import { vitestPreset } from '@relais/config/vitest'
import { mergeConfig } from 'vitest/config'
import { linguiPlugins } from './src/build/lingui-plugin.ts'

export default mergeConfig({ plugins: linguiPlugins([import.meta.dirname]) }, vitestPreset())
