import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import type pg from 'pg'

/** The database holds tables of migrations that this version does not know. */
export class UnknownMigrations extends Error {
  constructor() {
    super(
      'This database was made by an earlier pre-release of Relais, and its tables cannot be brought to this version. ' +
        'Nothing was changed. Begin with an empty one: move the state folder aside (mv .relais .relais.old), ' +
        'or name another database in DATABASE_URL; or go back to the version of Relais that made it.',
    )
  }
}

/** The migrations of a folder, and which of them ran already. Throws UnknownMigrations when others ran. */
export async function readMigrations(
  owner: pg.ClientBase,
  migrationsFolder: string,
): Promise<{ readonly all: readonly MigrationMeta[]; readonly ran: ReadonlySet<string> }> {
  const all = readMigrationFiles({ migrationsFolder })
  const { rows: made } = await owner.query<{ there: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as there`,
  )
  if (!made[0]?.there) return { all, ran: new Set() }
  const { rows } = await owner.query<{ hash: string }>('select hash from drizzle.__drizzle_migrations')
  const ran = new Set(rows.map(({ hash }) => hash))
  const known = new Set(all.map(({ hash }) => hash))
  if ([...ran].some((hash) => !known.has(hash))) throw new UnknownMigrations()
  return { all, ran }
}

/**
 * Runs one migration and notes it, as Drizzle's migrator does: that one opens and ends a transaction of its own, and functions
 * come between the migrations and after them in the same one.
 */
export async function runMigration(owner: pg.ClientBase, migration: MigrationMeta): Promise<void> {
  await owner.query(`
    create schema if not exists drizzle;
    create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`)
  for (const statement of migration.sql) await owner.query(statement)
  await owner.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [
    migration.hash,
    migration.folderMillis,
  ])
}
