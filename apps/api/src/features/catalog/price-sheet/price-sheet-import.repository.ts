import { schema, type Tx } from '@relais/db'
import { eq, sql } from 'drizzle-orm'

const { priceSheetImport } = schema

/** Lets one import in at a time, until the end of its transaction. */
export async function lockCatalog(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('relais catalog import', 0))`)
}

/** Notes an import: who, which files. What came of it is not known yet. */
export async function insertPriceSheetImport(
  tx: Tx,
  values: Omit<typeof priceSheetImport.$inferInsert, 'report'>,
): Promise<void> {
  await tx.insert(priceSheetImport).values({ ...values, report: '{}' })
}

/** Notes what came of an import. */
export async function reportPriceSheetImport(tx: Tx, id: string, report: string): Promise<void> {
  await tx.update(priceSheetImport).set({ report }).where(eq(priceSheetImport.id, id))
}

/** Takes the note of an import back that changed nothing. */
export async function deletePriceSheetImport(tx: Tx, id: string): Promise<void> {
  await tx.delete(priceSheetImport).where(eq(priceSheetImport.id, id))
}
