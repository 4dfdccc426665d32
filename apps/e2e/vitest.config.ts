import { vitestPreset } from '@relais/config/vitest'

/** Suites that start a product of their own: an empty one, one whose processes are killed. */
const alone = ['src/first-run.e2e.spec.ts', 'src/kill.e2e.spec.ts']
/** For a machine that does other things too: it makes a run slow, not red. */
const limits = { testTimeout: 600_000, hookTimeout: 600_000 }

export default vitestPreset({
  // Steps of a journey build on each other: the first that fails ends it.
  bail: 1,
  // A journey mostly waits; a sweep does not.
  maxWorkers: 3,
  projects: [
    { extends: false, ...vitestPreset({ ...limits, name: 'alone', include: alone }) },
    {
      extends: false,
      ...vitestPreset({ ...limits, name: 'demo', exclude: alone, globalSetup: ['src/global-setup.ts'] }),
    },
  ],
})
