import type pg from 'pg'
import { consentStatements } from './consent.ts'
import { organizationStatements, type Size } from './organizations.ts'
import { tradeStatements } from './trade.ts'
import { idOf, sqlFunctions, tokenOf } from './world.ts'
import { hashToken } from '../../../src/platform/link/link-token.ts'

/**
 * Fills a migrated database by whole tables. Triggers and foreign keys are not asked meanwhile (the order and the operations that
 * are measured afterwards see to it that it fits together), and statistics are as after a night's vacuum.
 */
export async function seedWorld(client: pg.Client, size: Size): Promise<void> {
  await client.query('begin')
  await client.query(`set local session_replication_role = replica`)
  await client.query(sqlFunctions)
  for (const statement of [
    ...organizationStatements(size),
    ...consentStatements(size),
    ...tradeStatements(size),
  ])
    await client.query(statement)
  await sameNames(client)
  await client.query('drop schema bench cascade')
  await client.query('commit')
  await client.query('vacuum (analyze)')
  await client.query('checkpoint')
}

/** The requests are made with ids and secrets that this process knows without asking: they must be those of the rows. */
async function sameNames(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ id: string; token: string }>(
    `select bench.id('prospect person', 77) as id, bench.token_hash('open invitation', 77) as token`,
  )
  const [row] = rows
  if (row?.id !== idOf('prospect person', 77) || row.token !== hashToken(tokenOf('open invitation', 77)))
    throw new Error('the world and its requests disagree about names')
}
