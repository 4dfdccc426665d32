import { linguiConfig } from '@relais/portal-build/lingui'

// What the operator's people alone see (`src/program-words.ts`): others need not load it.
export default linguiConfig({ program: ['features/catalog-import', 'features/membership'] })
