import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Command } from './layout.ts'
import type { Guardian } from './guardian.ts'

const windows = process.platform === 'win32'

/** What a child is started with. */
export interface ChildOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly guardian: Guardian
  /** Where its output goes: a file's descriptor, `pipe` for the caller to read, or nowhere. */
  readonly output: number | 'pipe' | 'ignore'
  /** By default this Node. */
  readonly program?: string
}

/**
 * Starts a program in a process group of its own (a Ctrl-C in the terminal reaches only us, and we stop in order),
 * with a standard input that closes when we end.
 */
export function startChild(command: Command, options: ChildOptions): ChildProcess {
  const { guardian, output } = options
  const child = spawn(options.program ?? process.execPath, command.args, {
    cwd: command.cwd,
    env: options.env,
    detached: !windows,
    windowsHide: true,
    stdio: ['pipe', output, output],
  })
  child.stdin?.on('error', () => undefined)
  const { pid } = child
  if (pid !== undefined) {
    guardian.add(pid)
    child.once('exit', () => {
      // What it started itself and left behind (a compiler, a watched program) goes with it.
      signal(child, 'SIGKILL')
      guardian.drop(pid)
    })
  }
  return child
}

/** Sends a signal to the child and all it started. */
export function signal(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  try {
    if (windows) child.kill(name)
    else process.kill(-child.pid, name)
  } catch {
    // It has ended already.
  }
}

/** Whether the child has ended. */
export function ended(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

/** Asks the child to end and waits; after `patience` milliseconds it is ended. */
export async function stopChild(child: ChildProcess, patience: number): Promise<void> {
  if (ended(child)) return
  const exit = once(child, 'exit')
  signal(child, 'SIGTERM')
  const force = setTimeout(() => signal(child, 'SIGKILL'), patience)
  await exit
  clearTimeout(force)
}

/** How a program ended and what it wrote. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a program to its end. When `stop` fires it is ended and the promise rejects.
 * @param hear is told each line of its output when it comes
 */
export async function runChild(
  command: Command,
  options: Omit<ChildOptions, 'output'> & { readonly stop: AbortSignal },
  hear?: (line: string) => void,
): Promise<Outcome> {
  options.stop.throwIfAborted()
  const child = startChild(command, { ...options, output: 'pipe' })
  child.stdin?.end()
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  if (hear && child.stdout) createInterface({ input: child.stdout }).on('line', hear)
  const abort = (): void => void stopChild(child, 3_000)
  options.stop.addEventListener('abort', abort)
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    options.stop.throwIfAborted()
    return { code: code ?? 1, stdout, stderr }
  } finally {
    options.stop.removeEventListener('abort', abort)
  }
}
