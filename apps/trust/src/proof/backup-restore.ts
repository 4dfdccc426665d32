import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { scratchRoot } from '@relais/embedded-postgres'
import { type Product, relaisIn, startOwnProduct } from '@relais/test-kit/product'
import { graphql, signIn } from '../client.ts'
import type { Outcome, Proof, TrustWorld } from '../proof.ts'

/** What a backup says of a table. */
interface Sum {
  readonly name: string
  readonly rows: number
  readonly sha256: string
}

/** A backup, taken while people work, brings the whole installation back elsewhere. */
export const backupRestore: Proof = {
  id: 'backup-restore',
  goal: 'a backup of the working demo, restored elsewhere, is the same row for row and its audit log is whole: 0 differences',
  run: restoreElsewhere,
}

async function restoreElsewhere({ product, mode, say }: TrustWorld): Promise<Outcome> {
  const folder = await mkdtemp(join(await scratchRoot(), 'relais-trust-'))
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
    const before = tablesIn(await command(product.state, 'backup', file, '--json'))
    const { code } = await relaisIn(product.state, '', 'restore', file)
    if (code !== 1) notes.push(`a restore into the running installation ended with ${code}`)
    await mkdir(state, { mode: 0o700 })
    await copyFile(join(product.state, 'secrets.json'), join(state, 'secrets.json'))
    say(`   ${(await command(state, 'restore', file)).trim()}`)
    await command(state, 'audit', 'verify')
    // Backed up again before anything else happens there, it makes the same rows.
    const after = tablesIn(await command(state, 'backup', join(folder, 'again.zip'), '--json'))
    const compared = compare(before, after, notes)
    if (compared === 0) notes.push('the backup says nothing of its tables')
    const tried = 4 + compared + (mode === 'long' ? await signInThere(product, state, notes) : 0)
    return { tried, failed: notes.length, notes }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The restored one, started, lets people in. */
async function signInThere(product: Product, state: string, notes: string[]): Promise<number> {
  const copy = await startOwnProduct({ RELAIS_STATE_DIR: state })
  try {
    for (const { portal, email, password } of product.accounts.slice(0, 1)) {
      const session = await signIn(copy, portal, email, password)
      const answer = await graphql(copy, portal, '{ viewer { __typename } }', {}, session)
      if (answer.status !== 200) notes.push(`the restored installation answers ${answer.status}`)
    }
    return 1
  } finally {
    await copy.stop()
  }
}

/** A job that was in hand waits again: the one thing that a restore changes. */
function compare(before: readonly Sum[], after: readonly Sum[], notes: string[]): number {
  const others = new Map(after.map((sum) => [sum.name, sum]))
  const compared = before.filter(({ name }) => name !== '_private_jobs')
  for (const { name, rows, sha256 } of compared) {
    const other = others.get(name)
    if (other?.sha256 !== sha256) notes.push(`${name}: ${rows} rows became ${other?.rows}`)
  }
  return compared.length
}

function tablesIn(output: string): readonly Sum[] {
  const line = output.split('\n').find((text) => text.startsWith('{'))
  return line === undefined ? [] : (JSON.parse(line) as { readonly tables: readonly Sum[] }).tables
}
