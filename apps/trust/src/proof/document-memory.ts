import { readdir, readFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { type Answer, send, signIn } from '../client.ts'
import type { Outcome, Proof, TrustWorld } from '../proof.ts'

const most = { quick: 3_000, long: 50_000 } as const
/**
 * What the API may have grown by at the end, in MB: what its collector has not yet looked at, which is more after the few seconds
 * of the quick form. A cache of what callers write grew by 670 MB in 13 s.
 */
const allowed = { quick: 150, long: 60 } as const
const warmUp = 3_000
const atOnce = 8

/** The documents that callers write are not kept, however many there are. */
export const documentMemory: Proof = {
  id: 'document-memory',
  goal: `the API grows by at most ${allowed.long} MB over 50,000 distinct documents of up to 16 KB, and answers each with 2xx or 4xx`,
  run: async (world) => flood(world),
}

async function flood({ product, mode, random, say }: TrustWorld): Promise<Outcome> {
  const account = product.accounts.find(({ portal }) => portal === 'reseller')
  if (!account) throw new Error('the demo has no reseller')
  const session = await signIn(product, 'reseller', account.email, account.password)
  const pid = await apiOf(product.state)
  const notes: string[] = []
  const sendMany = async (count: number): Promise<void> => {
    for (let begun = 0; begun < count; begun += atOnce) {
      const answers = await Promise.all(
        Array.from({ length: Math.min(atOnce, count - begun) }, (_, at) =>
          ask(product, documentOf(random), (begun + at) % 2 === 0 ? session : null),
        ),
      )
      for (const { status, body } of answers) if (status >= 500) notes.push(`${status} ${body.slice(0, 120)}`)
    }
  }
  // What grows once (compiled code, the pool, the heap's own steps) is not what is asked about.
  await sendMany(warmUp)
  const before = await residentMegabytes(pid)
  let highest = before
  const steps = 10
  for (let step = 0; step < steps; step++) {
    await sendMany(most[mode] / steps)
    highest = Math.max(highest, await residentMegabytes(pid))
  }
  const after = await leastOf(pid)
  const grown = Math.round(after - before)
  say(
    `   ${most[mode]} documents: ${Math.round(before)} MB before, ${Math.round(highest)} at most, ${Math.round(after)} after`,
  )
  if (grown > allowed[mode]) notes.push(`the API grew by ${grown} MB`)
  if ((await apiOf(product.state)) !== pid) notes.push('the API was started again meanwhile')
  return { tried: most[mode], failed: notes.length, notes }
}

/** A document like no other: right or wrong, small or as large as may be. */
function documentOf(random: () => number): string {
  const unique = `q${randomUUID().replaceAll('-', '')}`
  const kind = Math.floor(random() * 4)
  const fields = Array.from(
    { length: 10 + Math.floor(random() * 400) },
    (_, at) => `f${at}x${unique.slice(0, 20)}`,
  )
  if (kind === 0) return `query ${unique} { viewer { portal } }`
  if (kind === 1) return `query ${unique} { viewer { portal } } #${'x'.repeat(15_000)}`
  if (kind === 2) return `query ${unique} { viewer { ${fields.join(' ')} } }`.slice(0, 16_000)
  return `query ${unique} { a${unique}: viewer { portal user { displayName } } }`
}

/** Once more where the connection had been given up: the door ends what stands idle. */
async function ask(product: TrustWorld['product'], query: string, cookie: string | null): Promise<Answer> {
  const headers: Record<string, string> = cookie === null ? {} : { cookie }
  const options = { body: JSON.stringify({ query }), headers }
  return send(product, 'reseller', options).catch(() => send(product, 'reseller', options))
}

/** The API's process: the one that runs its built entry with this product's state in its environment, or beside it. */
async function apiOf(state: string): Promise<number> {
  const { pid: launcher } = JSON.parse(await readFile(`${state}/session.json`, 'utf8')) as { pid: number }
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    const command = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '')
    const status = await readFile(`/proc/${entry}/status`, 'utf8').catch(() => '')
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1])
    if (parent === launcher && command.includes('api/dist/main.js')) return Number(entry)
  }
  throw new Error('the API of the product was not found')
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024
}

/** What is resident once the collector had its time: the least of some seconds. */
async function leastOf(pid: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let look = 0; look < 20; look++) {
    least = Math.min(least, await residentMegabytes(pid))
    await new Promise((done) => setTimeout(done, 250))
  }
  return least
}
