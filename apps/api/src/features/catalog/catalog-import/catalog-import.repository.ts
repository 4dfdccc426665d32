import { schema, type Tx } from '@relais/db'
import type { CatalogFileKind, CatalogImportStatus } from '@relais/domain'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { KeptBadRows } from '../price-sheet/import/kept-bad-rows.ts'
import type { ImportOutcome } from './import-outcome.ts'

const { catalogImport, catalogImportBadRow, catalogImportPart } = schema

/** An import, held until the end of the transaction. */
export interface LockedImport {
  readonly id: string
  readonly status: CatalogImportStatus
  readonly attempt: number
  readonly productsSize: number | null
  readonly pricesSize: number | null
  readonly outcome: ImportOutcome | null
}

/** Lets one person begin an import at a time, until the end of the transaction. */
export async function lockBeginning(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('relais catalog import begins', 0))`)
}

/** Who began the import of an organization that is open; undefined: none is. */
export async function findOpenImport(
  tx: Tx,
  organizationId: string,
): Promise<{ readonly startedByName: string } | undefined> {
  const { rows } = await tx.execute<{ startedByName: string }>(sql`
    select u.display_name as "startedByName" from catalog_import i join "user" u on u.id = i.user_id
    where i.organization_id = ${organizationId}::uuid and i.ended_at is null`)
  return rows[0]
}

/** Writes a new import. */
export async function insertCatalogImport(tx: Tx, values: typeof catalogImport.$inferInsert): Promise<void> {
  await tx.insert(catalogImport).values(values)
}

/** Holds an import; undefined: there is none. */
export async function lockCatalogImport(tx: Tx, id: string): Promise<LockedImport | undefined> {
  const { rows } = await tx.execute<LockedImport & Record<string, unknown>>(sql`
    select id, status, attempt, products_size as "productsSize", prices_size as "pricesSize", outcome
    from catalog_import where id = ${id}::uuid for update`)
  return rows[0]
}

/** How many parts of its files have come. */
export async function countParts(tx: Tx, importId: string): Promise<number> {
  const { rows } = await tx.execute<{ parts: number }>(
    sql`select count(*)::int as parts from catalog_import_part where import_id = ${importId}::uuid`,
  )
  return rows[0]?.parts ?? 0
}

/** Keeps a part; the same part again changes nothing. */
export async function insertPart(
  tx: Tx,
  part: {
    readonly importId: string
    readonly file: CatalogFileKind
    readonly number: number
    readonly content: Buffer
  },
): Promise<void> {
  await tx.insert(catalogImportPart).values(part).onConflictDoNothing()
}

/** Forgets the files of an import that is over. */
export async function deleteParts(tx: Tx, importId: string): Promise<void> {
  await tx.delete(catalogImportPart).where(eq(catalogImportPart.importId, importId))
}

/** Forgets the bad rows of an import. */
export async function deleteBadRows(tx: Tx, importId: string): Promise<void> {
  await tx.delete(catalogImportBadRow).where(eq(catalogImportBadRow.importId, importId))
}

/** Rows in one statement. */
const batch = 1_000

/** Keeps the bad rows of a check instead of those of the one before. For the worker. */
export async function replaceBadRows(
  tx: Tx,
  importId: string,
  kept: ReadonlyMap<CatalogFileKind, KeptBadRows>,
): Promise<void> {
  await deleteBadRows(tx, importId)
  for (const [file, { rows }] of kept)
    for (let from = 0; from < rows.length; from += batch)
      await tx.execute(sql`
        insert into catalog_import_bad_row (import_id, file, line, cells, faults)
        select ${importId}::uuid, ${file}, r.line, r.cells, r.faults
        from jsonb_to_recordset(${JSON.stringify(rows.slice(from, from + batch))}::jsonb) as r (line integer, cells jsonb, faults jsonb)`)
}

/** Notes what somebody did with an import. */
export async function saveCatalogImport(
  tx: Tx,
  id: string,
  values: Partial<
    Pick<
      typeof catalogImport.$inferInsert,
      'status' | 'skipBadRows' | 'endMissing' | 'attempt' | 'progress' | 'endedAt' | 'touchedAt'
    >
  >,
): Promise<void> {
  await tx.update(catalogImport).set(values).where(eq(catalogImport.id, id))
}

/** What the worker is to do; undefined: there is no such import, or somebody went on with it otherwise. */
export interface ImportToRun {
  readonly id: string
  readonly organizationId: string
  readonly userId: string
  readonly importedBy: string
  readonly status: 'checking' | 'importing'
  readonly attempt: number
  readonly productsName: string | null
  readonly pricesName: string | null
  readonly skipBadRows: boolean
  readonly endMissing: boolean
  readonly triedAfterImportId: string | null
  readonly outcome: ImportOutcome | null
}

/** The import of a job, while it is still wanted. For the worker. */
export async function findImportToRun(tx: Tx, id: string, attempt: number): Promise<ImportToRun | undefined> {
  const { rows } = await tx.execute<ImportToRun & Record<string, unknown>>(sql`
    select i.id, i.organization_id as "organizationId", i.user_id as "userId", u.user_principal_name as "importedBy", i.status, i.attempt,
      i.products_name as "productsName", i.prices_name as "pricesName", i.skip_bad_rows as "skipBadRows", i.end_missing as "endMissing",
      i.tried_after_import_id as "triedAfterImportId", i.outcome
    from catalog_import i join "user" u on u.id = i.user_id
    where i.id = ${id}::uuid and i.attempt = ${attempt} and i.status in ('checking', 'importing')`)
  return rows[0]
}

/** A part of a file; undefined: it has no further one. */
export async function findPart(
  tx: Tx,
  importId: string,
  file: CatalogFileKind,
  number: number,
): Promise<Buffer | undefined> {
  const [part] = await tx
    .select({ content: catalogImportPart.content })
    .from(catalogImportPart)
    .where(
      and(
        eq(catalogImportPart.importId, importId),
        eq(catalogImportPart.file, file),
        eq(catalogImportPart.number, number),
      ),
    )
  return part?.content
}

/** The last import that changed the catalog; null: there was none. */
export async function findLastImportId(tx: Tx): Promise<string | null> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from price_sheet_import order by imported_at desc, id desc limit 1`,
  )
  return rows[0]?.id ?? null
}

/** Notes how far the worker is with an attempt, or what came of it. False: it is not wanted any more. */
export async function noteAttempt(
  tx: Tx,
  { id, attempt }: Pick<ImportToRun, 'id' | 'attempt'>,
  values: Partial<
    Pick<
      typeof catalogImport.$inferInsert,
      'status' | 'progress' | 'outcome' | 'triedAfterImportId' | 'touchedAt' | 'endedAt'
    >
  >,
): Promise<boolean> {
  const { rowCount } = await tx
    .update(catalogImport)
    .set(values)
    .where(
      and(
        eq(catalogImport.id, id),
        eq(catalogImport.attempt, attempt),
        inArray(catalogImport.status, ['checking', 'importing']),
      ),
    )
  return rowCount === 1
}
