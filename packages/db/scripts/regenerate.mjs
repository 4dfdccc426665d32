// Until the first release the tables are one migration, made anew from the schema (CONTRIBUTING.md): this makes it. Drizzle makes what
// it can say; what stands beside a table as `inMigration` follows.
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tableRules } from '../src/migration/bring-up-to-date.ts'
import { isFrozen } from '../src/migration/frozen.ts'

const folder = join(import.meta.dirname, '..')
const migrations = join(folder, 'migrations')
const meta = join(migrations, 'meta')
const journalFile = join(meta, '_journal.json')
const tables = join(migrations, '0001_tables.sql')

if (isFrozen(migrations))
  throw new Error(
    'The tables are released: write the change as a new migration, "pnpm --filter @relais/db generate --name <what>".',
  )
const snapshot = join(meta, '0001_snapshot.json')
const { id } = JSON.parse(readFileSync(snapshot, 'utf8'))

/** Drizzle gives each snapshot a random id: the same tables are to be the same file. */
function keepId() {
  const made = JSON.parse(readFileSync(snapshot, 'utf8'))
  writeFileSync(snapshot, JSON.stringify({ ...made, id }, null, 2))
}

const kept = mkdtempSync(join(tmpdir(), 'relais-migrations-'))
cpSync(migrations, kept, { recursive: true })
const journal = JSON.parse(readFileSync(journalFile, 'utf8'))
try {
  for (const name of readdirSync(meta).filter((base) => base.endsWith('_snapshot.json')))
    rmSync(join(meta, name))
  rmSync(tables)
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }, null, 2))
  const said = String(
    execFileSync('npx', ['--yes', 'pnpm@12', 'exec', 'drizzle-kit', 'generate', '--name', 'tables'], {
      cwd: folder,
    }),
  )
  // drizzle-kit answers 0 even when it fails, so what it made counts.
  if (!existsSync(tables)) throw new Error(said)
  keepId()
  for (const statement of tableRules.flatMap(({ inMigration }) => inMigration))
    appendFileSync(tables, `\n--> statement-breakpoint\n${statement};`)
  appendFileSync(tables, '\n')
  // Another date is another migration: what changed is told by the hash.
  writeFileSync(journalFile, `${JSON.stringify(journal, null, 2)}\n`)
} catch (error) {
  rmSync(migrations, { recursive: true })
  cpSync(kept, migrations, { recursive: true })
  throw error
} finally {
  rmSync(kept, { recursive: true })
}
