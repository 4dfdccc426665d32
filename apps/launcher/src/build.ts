import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { runChild } from './child.ts'
import type { Guardian } from './guardian.ts'
import { portals, root } from './layout.ts'

/** What `start` needs built. */
export const everything = ['@relais/api', ...portals.map((portal) => `@relais/${portal}-portal`)]

async function onPath(program: string): Promise<boolean> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const found = await access(join(folder, program)).then(
      () => true,
      () => false,
    )
    if (found) return true
  }
  return false
}

/**
 * Builds packages through Turborepo, which does nothing for what has not changed; nothing at all where RELAIS_BUILT=1 says that
 * it was done: several products of one run of tests start at once, and Turborepo writes what it knows again, under those that run.
 * @throws with the build's output when it fails
 */
export async function build(
  packages: readonly string[],
  guardian: Guardian,
  stop: AbortSignal,
): Promise<void> {
  if (process.env['RELAIS_BUILT'] === '1') return
  if (process.platform !== 'win32' && !(await onPath('pnpm'))) {
    throw new Error(
      'Building needs pnpm. Start Relais with "npx --yes pnpm@12 start", which brings it along.',
    )
  }
  const filters = packages.map((name) => `--filter=${name}`)
  const args = ['run', 'build', '--ui=stream', '--output-logs=errors-only', '--log-order=grouped', ...filters]
  const env = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
  }
  const turbo = join(root, 'node_modules/.bin/turbo')
  const result = await runChild({ args, cwd: root }, { env, guardian, stop, program: turbo })
  if (result.code !== 0) throw new Error(`The build failed:\n${result.stdout}${result.stderr}`)
}
