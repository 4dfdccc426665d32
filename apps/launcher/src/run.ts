import { watchParents } from './parent.ts'
import { AlreadyRunning, runSystem, type System } from './system.ts'

/** A terminal's Ctrl-C reaches us once directly and once more through npx and pnpm: that is not a second one. */
const sameSignalMs = 1_000

/** Runs the installation until a signal, or the end of whoever started us; then leaves no process behind. */
export async function runUntilStopped(mode: 'start' | 'dev'): Promise<void> {
  // The terminal may be gone before we are: then there is nobody left to tell.
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const controller = new AbortController()
  let system: System | null = null
  let asked = 0
  let finish: () => void = () => undefined
  const wanted = new Promise<void>((resolve) => (finish = resolve))

  const ask = (): void => {
    const now = Date.now()
    if (asked === 0) {
      asked = now
      say('Relais is stopping. Press Ctrl-C again to stop at once.')
      controller.abort(new Error('stopped'))
      finish()
    } else if (now - asked > sameSignalMs) {
      void (system?.kill() ?? Promise.resolve()).finally(() => process.exit(130))
    }
  }
  process.on('SIGINT', ask)
  process.on('SIGTERM', ask)
  process.on('SIGHUP', ask)
  const unwatch = await watchParents(() => {
    if (asked === 0) ask()
  })

  try {
    system = await runSystem({ mode, env: process.env, say, stop: controller.signal })
    say('Ctrl-C stops it.')
    await wanted
    await system.stop()
    say('Relais has stopped.')
  } catch (error) {
    if (!controller.signal.aborted) {
      process.exitCode = 1
      const message = error instanceof Error ? error.message : String(error)
      process.stderr.write(
        error instanceof AlreadyRunning ? `${message}\n` : `\nRelais did not start.\n${message}\n`,
      )
    }
  } finally {
    unwatch()
    process.exit()
  }
}
