import { catalogPartSize, partsOf } from '@relais/domain'
import { reasonOf } from '../price-sheet/import/fault-reason.ts'
import type { KeptBadRow } from '../price-sheet/import/kept-bad-rows.ts'
import type { CatalogImport, CatalogImportOutcome, PastCatalogImport } from './catalog-import.graphql.ts'
import type { CatalogImportRow, PastImportRow } from './catalog-import.queries.ts'
import type { ImportOutcome } from './import-outcome.ts'
import type { CatalogImportBadRow } from './import-report.graphql.ts'
import { presentCounts, presentNotes } from './import-report.presenter.ts'

/** An import, as its page shows it. */
export function presentImport(row: CatalogImportRow): CatalogImport {
  const { productsName, productsSize, productsParts, pricesName, pricesSize, pricesParts, progress } = row
  const file = (kind: 'products' | 'prices', name: string | null, size: number | null, partsHere: number) =>
    name === null || size === null
      ? []
      : [{ kind, name, size, partSize: catalogPartSize, parts: partsOf(size), partsHere }]
  return {
    ...row,
    files: [
      ...file('products', productsName, productsSize, productsParts),
      ...file('prices', pricesName, pricesSize, pricesParts),
    ],
    progress: progress && {
      file: progress.file,
      rows: progress.rows,
      percent:
        progress.bytes > 0 ? Math.min(100, Math.floor((progress.bytesRead / progress.bytes) * 100)) : 0,
    },
    outcome: row.outcome && presentOutcome(row.outcome),
  }
}

function presentOutcome(outcome: ImportOutcome): CatalogImportOutcome {
  const { report, faults } = outcome
  return {
    ...outcome,
    changed: report?.changed ?? false,
    leftOutRows: report?.leftOutRows ?? 0,
    faults: faults.map((fault) => ({ ...fault, otherLine: fault.otherLine ?? null })),
    counts: report ? presentCounts(report) : [],
    notes: report ? presentNotes(report) : [],
  }
}

/** A bad row as it came. */
export function presentBadRow({ line, cells, faults }: KeptBadRow): CatalogImportBadRow {
  return {
    line,
    cells,
    faults: faults.map(({ column, code, otherLine }) => ({
      column,
      code,
      reason: reasonOf({ code, otherLine }),
      otherLine: otherLine ?? null,
    })),
  }
}

/** A change of the catalog, in the list of them. */
export function presentPastImport({ id, importedAt, importedBy, counts }: PastImportRow): PastCatalogImport {
  const lines = presentCounts(counts)
  const sum = (of: 'added' | 'changed' | 'ended') => lines.reduce((all, line) => all + line[of], 0)
  return {
    id,
    importedAt,
    importedBy,
    files: [counts.products, counts.prices].flatMap((file) => (file ? [file.file] : [])),
    added: sum('added'),
    changed: sum('changed'),
    ended: sum('ended'),
  }
}
