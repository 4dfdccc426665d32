import { backUpDatabase, type BackupManifest, BackupRefused, restoreDatabase } from '@relais/db'
import { Command } from 'commander'
import { answer } from './answer.ts'
import { requiredVariable } from './required-variable.ts'

interface Options {
  readonly json?: boolean
  readonly dryRun?: boolean
}

/** `relais backup FILE`: everything in the database, as it is at one moment, while others work on. */
export function backupCommand(): Command {
  return new Command('backup')
    .description(
      'Write everything in the database into a file, as it is at one moment; others work on meanwhile.',
    )
    .argument('<file>', 'a file that does not exist yet, such as relais-2026-11-28.zip')
    .option('--json', 'answer in JSON')
    .addHelpText(
      'after',
      `
The file holds personal data and is as secret as the database: only its owner may read it. It does not hold the link key:
keep a copy of .relais/secrets.json too, apart from it. Who is signed in is not kept.`,
    )
    .action(async (file: string, options: Options) => {
      await telling(options, async () => {
        const made = await backUpDatabase(requiredVariable('DATABASE_URL'), file, new Date())
        const line = `Backed up ${contents(made)} to ${file}. Keep a copy of secrets.json too, apart from it.`
        const tables = made.tables.map(({ name, rows, sha256 }) => ({ name, rows, sha256 }))
        answer(line, { file, madeAt: made.madeAt, rows: rowsOf(made), tables }, options.json)
      })
    })
}

/** `relais restore FILE`: a backup into a database without organizations, whole and compared, or nothing. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description(
      'Bring a backup back into a database that holds no organization yet: whole and compared, or nothing.',
    )
    .argument('<file>', 'a file that "relais backup" made')
    .option('--dry-run', 'do all of it and keep nothing: whether the file is good')
    .option('--json', 'answer in JSON')
    .addHelpText(
      'after',
      `
Put the secrets.json of the backup's installation into the state folder before: without its link key the personal links
that are under way lead nowhere. Everybody signs in again.`,
    )
    .action(async (file: string, options: Options) => {
      await telling(options, async () => {
        const isTrial = options.dryRun ?? false
        const restored = await restoreDatabase(requiredVariable('DATABASE_URL'), file, isTrial)
        const { manifest, auditEntries, auditProblems } = restored
        const did = isTrial ? 'The backup is good, and nothing was kept' : 'Restored'
        const audit =
          auditProblems === 0
            ? `The audit log is whole: ${auditEntries} entries.`
            : `The audit log was not whole when the backup was made (problems: ${auditProblems}): "relais audit verify" names the entries.`
        const line = `${did}: ${contents(manifest)}, of ${manifest.madeAt}. ${audit}`
        const facts = { madeAt: manifest.madeAt, rows: rowsOf(manifest), auditEntries, auditProblems }
        answer(line, { ...facts, dryRun: isTrial }, options.json)
      })
    })
}

function rowsOf({ tables }: BackupManifest): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0)
}

function contents(manifest: BackupManifest): string {
  return `${rowsOf(manifest)} rows of ${manifest.tables.length} tables`
}

async function telling({ json }: Options, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error
    process.exitCode = 1
    const { code, message } = error
    if (json) process.stdout.write(`${JSON.stringify({ ok: false, code, message })}\n`)
    else process.stderr.write(`${message} (${code})\n`)
  }
}
