import type pg from 'pg'

/**
 * Seals what waits into the audit chain: at most so many changes, each with all its entries. On a connection inside a
 * transaction that took on the worker's role.
 * @returns how many changes; fewer than the limit: nothing waits, or another worker is at it
 */
export async function sealAuditEntries(tx: Pick<pg.ClientBase, 'query'>, limit: number): Promise<number> {
  const { rows } = await tx.query<{ changes: number }>('select app.seal_audit($1) as changes', [limit])
  return rows[0]?.changes ?? 0
}
