import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findRunning } from '@relais/embedded-postgres'
import { type Product, relaisIn, startOwnProduct } from '@relais/test-kit/product'
import pg from 'pg'
import { graphql, signIn } from '../client.ts'
import type { Outcome, Proof, TrustWorld } from '../proof.ts'

/** Everything but who is signed in. */
const sums = `
  select 'select ' || quote_literal(tablename) || ' as name, count(*)::int as rows, md5(coalesce(string_agg(t::text, ''|'' order by t::text collate "C"), '''')) as sum from '
    || format('%I', tablename) || ' t' as statement
  from pg_tables where schemaname = 'public' and not tablename = any (array['session', 'rate_limit']) order by tablename`

interface Sum {
  readonly name: string
  readonly rows: number
  readonly sum: string
}

/** A backup, taken while people work, brings the whole installation back elsewhere. */
export const backupRestore: Proof = {
  id: 'backup-restore',
  goal: 'a backup of the working demo, restored elsewhere, is the same row for row and its audit log is whole: 0 differences',
  run: restoreElsewhere,
}

async function restoreElsewhere({ product, mode, say }: TrustWorld): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-trust-'))
  const state = join(folder, 'state')
  const file = join(folder, 'backup.zip')
  const notes: string[] = []
  const command = async (where: string, ...words: string[]): Promise<string> => {
    const { code, output } = await relaisIn(where, '', ...words)
    if (code !== 0) notes.push(`relais ${words.join(' ')} ended with ${code}: ${output}`)
    return output
  }
  try {
    // The second one cannot be restored over the first: nothing is changed there.
    await command(product.state, 'backup', file)
    const { code } = await relaisIn(product.state, '', 'restore', file)
    if (code !== 1) notes.push(`a restore into the running installation ended with ${code}`)
    await mkdir(state, { mode: 0o700 })
    await copyFile(join(product.state, 'secrets.json'), join(state, 'secrets.json'))
    say(`   ${(await command(state, 'restore', file)).trim()}`)
    await command(state, 'audit', 'verify')
    // The restore compares each row itself; the long form starts what was restored and looks with other eyes.
    const tried = 4 + (mode === 'long' ? await compareRunning(product, state, notes) : 0)
    return { tried, failed: notes.length, notes }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function compareRunning(product: Product, state: string, notes: string[]): Promise<number> {
  const copy = await startOwnProduct({ RELAIS_STATE_DIR: state })
  try {
    const [before, after] = await Promise.all([sumsOf(product.state), sumsOf(state)])
    for (const [name, { rows, sum }] of before) {
      const other = after.get(name)
      if (other?.sum !== sum) notes.push(`${name}: ${rows} rows became ${other?.rows}`)
    }
    for (const { portal, email, password } of product.accounts.slice(0, 1)) {
      const session = await signIn(copy, portal, email, password)
      const answer = await graphql(copy, portal, '{ viewer { __typename } }', {}, session)
      if (answer.status !== 200) notes.push(`the restored installation answers ${answer.status}`)
    }
    return before.size + 1
  } finally {
    await copy.stop()
  }
}

async function sumsOf(state: string): Promise<ReadonlyMap<string, Sum>> {
  const server = await findRunning(join(state, 'postgres'))
  if (server === null) throw new Error('an installation runs without its database')
  const client = new pg.Client({ connectionString: server.url('relais') })
  await client.connect()
  try {
    const { rows: statements } = await client.query<{ statement: string }>(sums)
    const found: Sum[] = []
    for (const { statement } of statements) {
      const { rows } = await client.query<Sum>(statement)
      found.push(...rows)
    }
    return new Map(found.map((sum) => [sum.name, sum]))
  } finally {
    await client.end()
  }
}
