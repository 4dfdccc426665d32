import { vitestPreset } from '@relais/config/vitest'
import { mergeConfig } from 'vitest/config'

export default mergeConfig(
  vitestPreset({
    globalSetup: ['@relais/test-kit/global-setup'],
  }),
  {
    // Node loads graphql as CommonJS, as Nest and mercurius do; Vite would take the other build, and there must be one.
    resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
    // The bench is no good with a floor that answers otherwise than the API.
    // A second worker waits on PostgreSQL while the first computes.
    test: { include: ['scripts/**/*.spec.ts'], maxWorkers: 2 },
  },
)
