import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { tableRules } from '../migration/bring-up-to-date.ts'
import * as schema from './index.ts'

const migrations = join(import.meta.dirname, '../../migrations')

describe('rules of tables', () => {
  it('stand beside every table, once', () => {
    const tables = Object.values(schema)
      .filter((made) => is(made, PgTable))
      .map((table) => getTableConfig(table).name)
    expect(tables.length).toBeGreaterThan(30)
    expect(tableRules.map(({ table }) => table).toSorted()).toEqual(tables.toSorted())
  })

  it('that only a migration can make stand in one, word by word', () => {
    const texts = readdirSync(migrations)
      .filter((name) => name.endsWith('.sql'))
      .map((name) => readFileSync(join(migrations, name), 'utf8'))
      .join('\n')
    const statements = tableRules.flatMap(({ inMigration }) => inMigration)
    expect(statements.length).toBeGreaterThan(3)
    expect(
      statements.filter((statement) => !texts.includes(`${statement};`)),
      'run "pnpm --filter @relais/db regenerate"; after the first release write them into a new migration',
    ).toEqual([])
  })
})
