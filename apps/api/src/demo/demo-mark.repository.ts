import { schema, type Tx } from '@relais/db'
import { eq, gte } from 'drizzle-orm'

const { auditEntry } = schema

/** Whether the audit log says that the demo world is whole. */
export async function hasDemoMark(tx: Tx): Promise<boolean> {
  const found = await tx
    .select({ id: auditEntry.id })
    .from(auditEntry)
    .where(eq(auditEntry.action, 'demo.seed'))
    .limit(1)
  return found.length > 0
}

/** Whether a catalog was imported at this moment or later. */
export async function hasImportSince(tx: Tx, moment: Date): Promise<boolean> {
  const { priceSheetImport } = schema
  const found = await tx
    .select({ id: priceSheetImport.id })
    .from(priceSheetImport)
    .where(gte(priceSheetImport.importedAt, moment))
    .limit(1)
  return found.length > 0
}

/** The demo's first day as the first seeding noted it; null: none began. */
export async function findDemoStart(tx: Tx): Promise<Date | null> {
  const [found] = await tx
    .select({ after: auditEntry.after })
    .from(auditEntry)
    .where(eq(auditEntry.action, 'demo.begin'))
    .limit(1)
  // What `beginDemo` wrote.
  const after = found?.after as { readonly start: string } | undefined
  return after ? new Date(after.start) : null
}
