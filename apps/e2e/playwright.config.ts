import { defineConfig } from '@playwright/test'
import { installedBrowser } from './src/browser.ts'
import { patienceMs } from './src/patience.ts'

/** Longest first, and those that wait most: at the end nobody waits for one of them alone. */
const journeys = ['kill', 'first-run', 'journey', 'wrong-turn-*'].map((name) => `**/${name}.e2e.spec.ts`)

export default defineConfig({
  testDir: 'src',
  outputDir: 'test-results',
  globalSetup: './src/global-setup.ts',
  // Two lines: what each test did as it ends, and at last the count that `.ci/run` adds up.
  reporter: [['list', { printSteps: false }], ['./src/closing-line.ts']],
  // A person in front of a page waits more than half of the time, a sweep too: five keep two cores busy.
  workers: 5,
  retries: 0,
  forbidOnly: true,
  // For a machine that does other things too: it makes a run slow, not red.
  timeout: 1_800_000,
  expect: { timeout: patienceMs },
  projects: [
    { name: 'journeys', testMatch: journeys },
    {
      name: 'pages',
      testMatch: '**/*.e2e.spec.ts',
      testIgnore: journeys,
      // A flaw names its page, which any other run shows too; the console's errors are flaws.
      use: { trace: 'off' },
    },
  ],
  use: {
    ...(await installedBrowser()),
    // The page before and after each act. A film of all pages besides would cost a fifth of the processor in runs that pass.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true },
    screenshot: 'only-on-failure',
  },
})
