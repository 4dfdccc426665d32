import { type ChildProcess, spawn } from 'node:child_process'
import { ownerDirectory } from './owner.ts'

/**
 * PostgreSQL detaches from whoever starts it, so a `kill -9` of the owner would leave it running for ever.
 * The guardian is a shell that holds a pipe to the owner: when the pipe closes and no other owner lives, it asks
 * exactly this server (by pid, if its pid file still says so) to stop.
 */
const script = `
while read -r _; do :; done
rm -f "$owners/$me"
for entry in "$owners"/*; do
  name=\${entry##*/}
  kill -0 "\${name%%-*}" 2>/dev/null && exit 0
done
read -r current < "$data/postmaster.pid" && [ "$current" = "$server" ] || exit 0
kill -s "$how" "$server"
[ -n "$discard" ] || exit 0
tries=0
while kill -0 "$server" 2>/dev/null && [ $tries -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
rm -rf "$data" "$data".*
`

/** What the guardian has to know. */
export interface Guarded {
  readonly dataDirectory: string
  /** pid of the server */
  readonly server: number
  /** this process's entry among the owners */
  readonly owner: string
  /** a test's server: stop at once and remove the data */
  readonly discard: boolean
}

/** Starts the guardian. @returns null on Windows, which has no such shell */
export function guard(guarded: Guarded): ChildProcess | null {
  if (process.platform === 'win32') return null
  const child = spawn('/bin/sh', ['-c', script], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    env: {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      data: guarded.dataDirectory,
      owners: ownerDirectory(guarded.dataDirectory),
      me: guarded.owner,
      server: String(guarded.server),
      how: guarded.discard ? 'QUIT' : 'INT',
      discard: guarded.discard ? 'yes' : '',
    },
  })
  child.on('error', () => undefined)
  child.stdin?.on('error', () => undefined)
  child.unref()
  if (child.stdin !== null && 'unref' in child.stdin && typeof child.stdin.unref === 'function')
    child.stdin.unref()
  return child
}

/** Sends the guardian home: the owner leaves in order. */
export function dismiss(guardian: ChildProcess | null): void {
  guardian?.kill('SIGKILL')
}
