import { vitestPreset } from '@relais/config/vitest'
import { mergeConfig } from 'vitest/config'

export default mergeConfig(
  vitestPreset({
    isolate: false,
    globalSetup: ['@relais/test-kit/global-setup'],
    // They end what hangs: a busy machine is slow, not wrong.
    testTimeout: 600_000,
    hookTimeout: 300_000,
  }),
  // Node loads graphql as CommonJS, as Nest and mercurius do; Vite would take the other build, and there must be one.
  { resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] } },
)
