import { copyFileSync, existsSync, openSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs'

/** A log that grew beyond it is put aside. */
export const logLimit = 10 * 1024 * 1024
/** So many old ones are kept: `.1` is the newest. */
const kept = 3

/** Moves the old ones up: `.1` is free then, and the oldest is gone. */
function makeRoom(path: string): void {
  rmSync(`${path}.${kept}`, { force: true })
  for (let age = kept - 1; age >= 1; age--) {
    if (existsSync(`${path}.${age}`)) renameSync(`${path}.${age}`, `${path}.${age + 1}`)
  }
}

/** Each start of ours begins a new log; those before are kept beside it. */
export function beginLog(path: string): void {
  if (!existsSync(path)) return
  makeRoom(path)
  renameSync(path, `${path}.1`)
}

/**
 * Puts aside what a log holds once it is too long. Its writer goes on with the same open file, which appends: so the text is
 * copied and the file emptied, and the processes need not know, nor lose their log should the launcher be killed. A disk
 * without room for the copy gets the room of the old ones.
 */
export function cutLog(path: string, limit = logLimit, copy = copyFileSync): void {
  try {
    if (statSync(path).size <= limit) return
  } catch {
    return
  }
  try {
    makeRoom(path)
    copy(path, `${path}.1`)
  } catch {
    for (let age = 1; age <= kept; age++) rmSync(`${path}.${age}`, { force: true })
  }
  truncateSync(path)
}

/** Opens a log to append to; null when the disk has no room for it: then its process runs without. */
export function openLog(path: string): number | null {
  try {
    return openSync(path, 'a', 0o600)
  } catch {
    return null
  }
}
