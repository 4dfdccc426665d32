import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findRunning } from '@relais/embedded-postgres'
import { startOwnProduct } from '@relais/test-kit/product'
import { randomOf } from '@relais/test-kit/random'
import pg from 'pg'
import type { Mode, Proof } from './proof.ts'
import { proofs } from './proofs.ts'
import { type Result, tableOf } from './result.ts'

const usage = `Usage: npx --yes pnpm@12 trust [--quick] [--only ID]… [--seed N]
  --quick   as .ci/run does; without it: the long form, whose results are kept in results/latest.json
  --only    one proof, may be repeated: ${proofs.map(({ id }) => id).join(', ')}
  --seed    repeats a run
`
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const mode: Mode = values.quick ? 'quick' : 'long'
const unknown = values.only.filter((id) => !proofs.some((proof) => proof.id === id))
const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) + 1 : Number(values.seed)
if (values.help || unknown.length > 0 || !Number.isSafeInteger(seed)) {
  process.stderr.write(usage)
  process.exit(values.help ? 0 : 2)
}

const today = new Date().toISOString().slice(0, 10)
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const chosen = values.only.length === 0 ? proofs : proofs.filter(({ id }) => values.only.includes(id))
const results = await proveAll(chosen)
say(tableOf(results))
await keep(results)
// The plain closing line that .ci/run counts.
const failed = results.filter((result) => result.failed > 0 || result.tried === 0).length
say(`Tests  ${failed} failed | ${results.length - failed} passed (${results.length})`)
process.exitCode = failed > 0 ? 1 : 0

async function proveAll(list: readonly Proof[]): Promise<readonly Result[]> {
  say(`Trust, ${mode}, --seed ${seed}`)
  // Open, so that proofs without a session attack what lies behind the gate as well; the gate has its own tests.
  const product = await startOwnProduct({ RELAIS_DEMO: '1', RELAIS_OPEN_DOCUMENTS: '1' })
  const server = await findRunning(join(product.state, 'postgres'))
  if (server === null) throw new Error('the product runs without its database')
  const database = new pg.Pool({ connectionString: server.url('relais'), max: 4 })
  // Proofs end the server under it.
  database.on('error', () => undefined)
  const kept: Result[] = []
  try {
    for (const proof of list) {
      const begun = Date.now()
      const random = randomOf(seed)
      const outcome = await proof
        .run({ product, mode, random, database, say })
        .catch((error: unknown) => ({ tried: 1, failed: 1, notes: [String(error)] }))
      const seconds = Math.round((Date.now() - begun) / 1000)
      kept.push({ id: proof.id, goal: proof.goal, ...outcome, seed, seconds, date: today })
      say(
        `${outcome.failed > 0 ? '!!' : 'ok'} ${proof.id}: ${outcome.failed} of ${outcome.tried}, ${seconds} s`,
      )
      for (const note of outcome.notes.slice(0, 20)) say(`   ${note}`)
    }
  } finally {
    await database.end()
    await product.stop()
  }
  return kept
}

/** The long form's results are committed, each with its seed and date; a part of it replaces its own. A quick run is kept beside. */
async function keep(made: readonly Result[]): Promise<void> {
  const folder = resolve(import.meta.dirname, '../results')
  const file = join(folder, mode === 'long' ? 'latest.json' : 'quick.json')
  const before = mode === 'long' && values.only.length > 0 ? await resultsIn(file) : []
  const all = new Map([...before, ...made].map((result) => [result.id, result]))
  const results = proofs.flatMap(({ id }) => all.get(id) ?? [])
  await mkdir(folder, { recursive: true })
  await writeFile(file, `${JSON.stringify({ mode, results }, null, 2)}\n`)
}

async function resultsIn(file: string): Promise<readonly Result[]> {
  if (!existsSync(file)) return []
  const { results } = JSON.parse(await readFile(file, 'utf8')) as { readonly results: readonly Result[] }
  return results
}
