import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { send } from '../client.ts'
import type { Outcome, Proof, TrustWorld } from '../proof.ts'

/** The quick form runs beside all tests, where a start alone may take that long: it asks that all come back. */
const goalMs = { quick: 180_000, long: 45_000 } as const

/** What is frozen and serves again by itself. */
export const watchdog: Proof = {
  id: 'watchdog',
  goal: 'an API process that is frozen serves again within 45 s (quick: 3 min), and the mailbox meanwhile; a worker that is frozen works again: 0 late',
  run: async (world) => freeze(world),
}

async function freeze(world: TrustWorld): Promise<Outcome> {
  const { product, mode, say } = world
  const notes: string[] = []
  const figures: string[] = []
  let tried = 0
  const count = mode === 'quick' ? 1 : 3
  for (let round = 0; round < count; round++) {
    for (const entry of ['main', 'worker'] as const) {
      const pid = await processOf(product.state, entry)
      if (pid === null) {
        notes.push(`there is no process ${entry}`)
        continue
      }
      tried += 1
      say(`   freezing ${entry}, process ${pid}`)
      process.kill(pid, 'SIGSTOP')
      const begun = Date.now()
      const others = entry === 'main' ? askTheMailbox(world, () => Date.now() - begun < 8_000) : null
      const served = await until(goalMs[mode], async () => {
        const now = await processOf(product.state, entry)
        if (now === null || now === pid) return false
        if (entry === 'worker') return true
        const answer = await send(product, 'reseller', { method: 'GET', path: '/readyz', timeoutMs: 10_000 })
        return answer.status === 200
      })
      const seconds = ((Date.now() - begun) / 1000).toFixed(1)
      if (served) figures.push(`${entry}: back after ${seconds} s`)
      else notes.push(`${entry}: not back after ${seconds} s`)
      if (others !== null) notes.push(...(await others))
      // Whatever came of it, nobody is left frozen.
      if (!served) resume(pid)
    }
  }
  return { tried, failed: notes.length, notes: [...notes, ...figures] }
}

/** While the API is frozen the mailbox, which is another process, answers. */
async function askTheMailbox({ product }: TrustWorld, goesOn: () => boolean): Promise<readonly string[]> {
  const faults: string[] = []
  const { host } = new URL(product.urls.mailbox)
  while (goesOn()) {
    const answer = await send(product, 'reseller', {
      method: 'GET',
      path: '/healthz',
      headers: { host },
      timeoutMs: 20_000,
    }).catch((error: unknown) => String(error))
    if (typeof answer === 'string' || answer.status !== 200)
      faults.push(`the mailbox meanwhile: ${typeof answer === 'string' ? answer : answer.status}`)
    await sleep(500)
  }
  return faults
}

async function until(patienceMs: number, isTrue: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + patienceMs
  while (Date.now() < end) {
    if (await isTrue().catch(() => false)) return true
    await sleep(100)
  }
  return false
}

function resume(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT')
  } catch {
    // It is gone.
  }
}

/**
 * The process of this product that runs an entry of the API: by its program, and by its parent, the launcher that the state
 * folder names. (Linux; elsewhere there is none, and the proof says so.)
 */
async function processOf(state: string, entry: 'main' | 'worker'): Promise<number | null> {
  const { pid: launcher } = JSON.parse(await readFile(`${state}/session.json`, 'utf8')) as { pid: number }
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (!command.includes(`/dist/${entry}.js`)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    if (parent === launcher) return Number(name)
  }
  return null
}
