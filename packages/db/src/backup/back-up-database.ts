import { existsSync } from 'node:fs'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { type BackupManifest, BackupRefused, writeBackup } from './backup-file.ts'
import { copyOutStatement, listBackupTables, migrationsOf, settled, takeOn } from './backup-table.ts'

/**
 * Writes everything that Relais keeps in a database into a file, as it is at one moment, while others work on: tables and
 * waiting jobs; neither sessions nor counters of guesses, nor what lies in the state folder (the link key).
 * @param url the login that migrates
 * @param now the machine's clock: when the file was made
 * @throws BackupRefused when the file exists
 */
export async function backUpDatabase(url: string, path: string, now: Date): Promise<BackupManifest> {
  if (existsSync(path)) {
    throw new BackupRefused(
      'file_exists',
      `${path} exists already; a backup never replaces a file. Name another one, or move it away.`,
    )
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // One snapshot for all tables, so that the rows fit each other.
    await client.query(`begin isolation level repeatable read, read only; ${settled}`)
    const migrations = await migrationsOf(client)
    const tables = await listBackupTables(client)
    return await writeBackup(path, async (add) => {
      const kept: BackupManifest['tables'] = []
      for (const table of tables) {
        const { schema, name } = table
        const columns = [...table.columns]
        await client.query(takeOn(table.reader))
        const facts = await add({ schema, name, columns }, client.query(to(copyOutStatement(table))))
        kept.push({ schema, name, columns, ...facts })
      }
      return { format: 1, madeAt: now.toISOString(), migrations: [...migrations], tables: kept }
    })
  } finally {
    await client.end()
  }
}
