// Until the first release the tables are one migration, made anew from the schema (CONTRIBUTING.md): this makes it.
// The newest snapshot alone is kept; drizzle-kit compares with nothing else.
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..')
const migrations = join(folder, 'migrations')
const meta = join(migrations, 'meta')
const journalFile = join(meta, '_journal.json')
const snapshots = () => readdirSync(meta).filter((name) => name.endsWith('_snapshot.json'))

const kept = mkdtempSync(join(tmpdir(), 'relais-migrations-'))
cpSync(migrations, kept, { recursive: true })
const journal = JSON.parse(readFileSync(journalFile, 'utf8'))
try {
  for (const name of snapshots()) rmSync(join(meta, name))
  rmSync(join(migrations, '0001_tables.sql'))
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }, null, 2))
  const said = String(
    execFileSync('npx', ['--yes', 'pnpm@12', 'exec', 'drizzle-kit', 'generate', '--name', 'tables'], {
      cwd: folder,
    }),
  )
  // drizzle-kit answers 0 even when it fails, so what it made counts.
  if (!existsSync(join(migrations, '0001_tables.sql'))) throw new Error(said)
  const [made] = snapshots()
  const newest = String(journal.entries.length - 1).padStart(4, '0')
  renameSync(join(meta, made), join(meta, `${newest}_snapshot.json`))
  // Another date is another migration: what changed is told by the hash.
  writeFileSync(journalFile, JSON.stringify(journal, null, 2))
} catch (error) {
  rmSync(migrations, { recursive: true })
  cpSync(kept, migrations, { recursive: true })
  throw error
} finally {
  rmSync(kept, { recursive: true })
}
