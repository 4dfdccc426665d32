import { schema, type Tx } from '@relais/db'
import { eq } from 'drizzle-orm'

/** Whether the audit log says that the demo world is whole. */
export async function hasDemoMark(tx: Tx): Promise<boolean> {
  const found = await tx
    .select({ id: schema.auditEntry.id })
    .from(schema.auditEntry)
    .where(eq(schema.auditEntry.action, 'demo.seed'))
    .limit(1)
  return found.length > 0
}
