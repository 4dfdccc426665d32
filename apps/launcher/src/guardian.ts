import { spawn } from 'node:child_process'

/**
 * A shell that holds a pipe to the launcher and knows the process groups it started. When the pipe closes (the
 * launcher was killed), it ends them: first asked, five seconds later forced.
 */
const script = `
groups=
while read -r what group; do
  case $what in
    add) groups="$groups $group" ;;
    drop) kept=; for g in $groups; do [ "$g" = "$group" ] || kept="$kept $g"; done; groups=$kept ;;
  esac
done
for g in $groups; do kill -s TERM -- "-$g" 2>/dev/null; done
tries=0
while [ $tries -lt 50 ]; do
  left=
  for g in $groups; do kill -s 0 -- "-$g" 2>/dev/null && left=yes; done
  [ -n "$left" ] || exit 0
  sleep 0.1
  tries=$((tries + 1))
done
for g in $groups; do kill -s KILL -- "-$g" 2>/dev/null; done
`

/** Ends what the launcher started, should the launcher itself be killed. */
export interface Guardian {
  add(group: number): void
  drop(group: number): void
  /** Sends it home once nothing is left to guard. */
  dismiss(): void
}

/** Starts the guardian. On Windows, which has no such shell, it does nothing. */
export function startGuardian(): Guardian {
  if (process.platform === 'win32') {
    const nothing = (): void => undefined
    return { add: nothing, drop: nothing, dismiss: nothing }
  }
  const shell = spawn('/bin/sh', ['-c', script], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
  })
  shell.on('error', () => undefined)
  shell.stdin.on('error', () => undefined)
  shell.unref()
  return {
    add: (group) => void shell.stdin.write(`add ${group}\n`),
    drop: (group) => void shell.stdin.write(`drop ${group}\n`),
    dismiss: () => void shell.stdin.end(),
  }
}
