import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning, parseIdentity, self } from './identity.ts'

const patienceMs = 120_000
let unique = 0

async function holder(path: string) {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return { text, alive: false }
  try {
    const identity = parseIdentity(JSON.parse(text))
    return { text, alive: identity !== null && (await isRunning(identity)) }
  } catch {
    return { text, alive: false }
  }
}

/** Takes away a lock whose holder died, unless somebody else took it over meanwhile. */
async function breakLock(path: string, seen: string, aside: string): Promise<void> {
  try {
    await rename(path, aside)
  } catch {
    return
  }
  const moved = await readFile(aside, 'utf8').catch(() => seen)
  if (moved !== seen) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

/**
 * Runs `work` while no other process holds the lock file at `path`. A lock whose holder was killed is taken over.
 * @throws when another living process keeps it for two minutes
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const me = await self()
  const mine = `${path}.${process.pid}.${++unique}`
  await writeFile(mine, JSON.stringify({ ...me, turn: unique }), { mode: 0o600 })
  const until = Date.now() + patienceMs
  try {
    for (;;) {
      // A hard link appears whole or not at all, so nobody ever reads half a lock.
      const taken = await link(mine, path).then(
        () => true,
        () => false,
      )
      if (taken) break
      const { text, alive } = await holder(path)
      if (text !== null && !alive) await breakLock(path, text, `${mine}.broken`)
      else if (Date.now() > until) throw new Error(`${path} is held by another process: ${text ?? ''}`)
      else await sleep(20)
    }
  } finally {
    await rm(mine, { force: true })
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}
