// A launcher for the tests: guards two processes that would outlive it, says their pids, and waits to be killed.
import { fileURLToPath } from 'node:url'
import { startChild } from './child.ts'
import { startGuardian } from './guardian.ts'

const guardian = startGuardian()
const program = fileURLToPath(new URL('./child.fixture.ts', import.meta.url))
for (const how of ['stay', 'family']) {
  const child = startChild({ args: [program, how], cwd: '/' }, { env: process.env, guardian, output: 'pipe' })
  child.stdout?.on('data', (chunk: Buffer) => process.stdout.write(chunk))
}
