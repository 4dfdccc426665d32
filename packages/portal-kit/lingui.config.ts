import { linguiConfig } from './src/build/lingui.ts'

export default linguiConfig()
