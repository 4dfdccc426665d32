import type { Tx } from '@relais/db'
import type { CatalogFileKind, CatalogImportStatus } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import type { ReadingProgress } from '../price-sheet/import/catalog-file.ts'
import type { ImportReport } from '../price-sheet/import/import-report.ts'
import type { KeptBadRow } from '../price-sheet/import/kept-bad-rows.ts'
import type { ImportOutcome } from './import-outcome.ts'

/** An import in the browser. */
export interface CatalogImportRow {
  readonly id: string
  readonly status: CatalogImportStatus
  readonly startedByName: string
  readonly createdAt: Date
  readonly productsName: string | null
  readonly productsSize: number | null
  readonly productsParts: number
  readonly pricesName: string | null
  readonly pricesSize: number | null
  readonly pricesParts: number
  readonly skipBadRows: boolean
  readonly endMissing: boolean
  readonly progress: ReadingProgress | null
  readonly outcome: ImportOutcome | null
}

/** A change of the catalog, by whichever way. */
export interface PastImportRow {
  readonly id: string
  readonly importedAt: Date
  readonly importedBy: string
  readonly counts: Pick<ImportReport, 'products' | 'prices'>
}

/** An import by its id, or (null) the organization's that is open; undefined: there is none. For the operator. */
export async function findCatalogImport(
  tx: Tx,
  id: string | null,
  organizationId: string,
): Promise<CatalogImportRow | undefined> {
  const parts = (file: string) =>
    sql`(select count(*)::int from catalog_import_part p where p.import_id = i.id and p.file = ${sql.raw(`'${file}'`)})`
  const { rows } = await tx.execute<
    Omit<CatalogImportRow, 'createdAt'> & { createdAt: string } & Record<string, unknown>
  >(sql`
    select i.id, i.status, u.display_name as "startedByName", i.created_at as "createdAt",
      i.products_name as "productsName", i.products_size as "productsSize", ${parts('products')} as "productsParts",
      i.prices_name as "pricesName", i.prices_size as "pricesSize", ${parts('prices')} as "pricesParts",
      i.skip_bad_rows as "skipBadRows", i.end_missing as "endMissing", i.progress, i.outcome
    from catalog_import i join "user" u on u.id = i.user_id
    where ${id === null ? sql`i.organization_id = ${organizationId}::uuid and i.ended_at is null` : sql`i.id = ${id}::uuid`}`)
  const [row] = rows
  return row && { ...row, createdAt: new Date(row.createdAt) }
}

const byTime = { by: sql`imported_at`, id: sql`id`, kind: 'instant' } as const

/** What changed the catalog, the newest first, one row more than the limit where more follow. For the operator. */
export async function listPastImports(
  tx: Tx,
  { after, limit }: { readonly after: AfterKey | null; readonly limit: number },
): Promise<PastImportRow[]> {
  const from = after ? sql`where ${comesAfter(byTime, 'descending', after)}` : sql``
  const { rows } = await tx.execute<
    Record<'id' | 'importedAt' | 'importedBy' | 'report', string> & Record<string, unknown>
  >(sql`
    select id, imported_at as "importedAt", imported_by as "importedBy", report from price_sheet_import ${from}
    order by ${orderOf(byTime, 'descending')} limit ${limit + 1}`)
  return rows.map(({ id, importedAt, importedBy, report }) => {
    // Written by the import, as its counts.
    const counts = JSON.parse(report) as Partial<PastImportRow['counts']>
    return {
      id,
      importedAt: new Date(importedAt),
      importedBy,
      counts: { products: counts.products ?? null, prices: counts.prices ?? null },
    }
  })
}

/** Bad rows of a file as they came, in its order; one more than the limit where more follow. For the operator. */
export async function listBadRows(
  tx: Tx,
  {
    importId,
    organizationId,
    file,
    afterLine,
    limit,
  }: {
    readonly importId: string
    readonly organizationId: string
    readonly file: CatalogFileKind
    /** 0: from the first. */
    readonly afterLine: number
    readonly limit: number
  },
): Promise<KeptBadRow[]> {
  const { rows } = await tx.execute<KeptBadRow & Record<string, unknown>>(sql`
    select r.line, r.cells, r.faults from catalog_import_bad_row r
    where r.import_id = ${importId}::uuid and r.file = ${file} and r.line > ${afterLine}
      and (select i.organization_id from catalog_import i where i.id = r.import_id) = ${organizationId}::uuid
    order by r.line limit ${limit + 1}`)
  return rows
}
