import { schema, type Tx } from '@relais/db'
import { and, eq, isNull, sql } from 'drizzle-orm'

/** Whether somebody runs the program already. */
export async function hasOperator(tx: Tx): Promise<boolean> {
  const { rows } = await tx.execute<{ found: boolean }>(sql`select app.has_operator() as found`)
  return rows[0]?.found === true
}

/** Keeps the hash of a new code and closes every older one; one at a time, so that one code is good at any moment. */
export async function replaceFirstRunCode(tx: Tx, id: string, codeHash: string, now: Date): Promise<void> {
  const { firstRunCode } = schema
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('first run code'))`)
  await tx.update(firstRunCode).set({ closedAt: now }).where(isNull(firstRunCode.closedAt))
  await tx.insert(firstRunCode).values({ id, codeHash, createdAt: now })
}

/** Whether the presented code is the one that is good now. */
export async function isFirstRunCodeOpen(tx: Tx): Promise<boolean> {
  const { firstRunCode } = schema
  const [row] = await tx
    .select({ id: firstRunCode.id })
    .from(firstRunCode)
    .where(and(eq(firstRunCode.codeHash, sql`app.current_link()`), isNull(firstRunCode.closedAt)))
  return row !== undefined
}

/** Uses up the presented code (`app.current_link()`); null: there is no such code, it was used, or a newer one replaced it. */
export async function useFirstRunCode(tx: Tx, now: Date): Promise<string | null> {
  const { firstRunCode } = schema
  const [used] = await tx
    .update(firstRunCode)
    .set({ closedAt: now })
    .where(and(eq(firstRunCode.codeHash, sql`app.current_link()`), isNull(firstRunCode.closedAt)))
    .returning({ id: firstRunCode.id })
  return used?.id ?? null
}

/** The organization of this transaction runs the program: its row policy asks for the presented code. */
export async function insertOperatorAccount(tx: Tx, organizationId: string, now: Date): Promise<void> {
  await tx.insert(schema.operatorAccount).values({ organizationId, status: 'active', createdAt: now })
}
