import type { Tx } from '@relais/db'
import { type CatalogFault, ok, refuse, type Result } from '@relais/domain'
import { findOfferVariants, type NameVariants } from '../name-variant.queries.ts'
import { changeOffers, type OfferChange } from '../offer.repository.ts'
import {
  countStagedPrices,
  createPriceStage,
  findStagedRefusals,
  PriceStageWriter,
  removeRefused,
  settleStagedPrices,
  stagePrices,
} from '../price-stage.repository.ts'
import { changePrices, joinStagedPrices, type PriceImport } from '../price.repository.ts'
import type { CatalogFile } from './catalog-file.ts'
import type { BadRows } from './import-products.ts'
import type { PricesReport } from './import-report.ts'
import { type PriceColumn, readPriceRow } from './price-row.ts'

/** A price sheet in the stage, without a fault. */
export interface StagedPriceSheet {
  readonly repeatedRows: number
  readonly skippedRows: number
  readonly rows: number
}

/** What came of a price sheet. */
export interface ImportedPriceSheet {
  readonly report: PricesReport
  readonly variants: NameVariants
  readonly offers: OfferChange
  /** Whether a price was written. */
  readonly changed: boolean
}

/** Most rows that contradict others and are left out all the same: they are looked up in the sheet once more. */
const mostContradictions = 100_000

/** Stages a price sheet and holds its rows against each other. */
export async function takePriceSheet(
  tx: Tx,
  file: CatalogFile<PriceColumn>,
  skipBadRows: boolean,
  makeId: () => string,
): Promise<Result<StagedPriceSheet, BadRows>> {
  await createPriceStage(tx)
  const writer = new PriceStageWriter(makeId)
  await stagePrices(
    tx,
    file.lines((row) => {
      const value = readPriceRow(row)
      return value && writer.line(value)
    }),
  )
  if (file.faults.ofFile) return refuse({ code: 'bad_rows', faults: file.faults.report() })
  const { repeatedRows } = await settleStagedPrices(tx)
  const { first, total, badRows } = await findStagedRefusals(tx)
  const refused = () => {
    file.faults.addOfWhole(first, total, badRows)
    return refuse({ code: 'bad_rows', faults: file.faults.report() } as const)
  }
  if (!skipBadRows && (total > 0 || !file.faults.empty)) return refused()
  const contradictions =
    total > 0 ? await removeRefused(tx, mostContradictions) : new Map<number, CatalogFault[]>()
  const rows = await countStagedPrices(tx)
  if (contradictions === null || rows === 0) return refused()
  if (file.badRows !== null && contradictions.size > 0) await file.writeBadRows(contradictions)
  return ok({ repeatedRows, skippedRows: file.faults.badRows + contradictions.size, rows })
}

/** Brings offers and both price lists to what a staged price sheet says. */
export async function importPriceSheet(
  tx: Tx,
  file: CatalogFile<PriceColumn>,
  { repeatedRows, skippedRows, rows }: StagedPriceSheet,
  by: PriceImport,
): Promise<ImportedPriceSheet> {
  const variants = await findOfferVariants(tx)
  const offers = await changeOffers(tx)
  await joinStagedPrices(tx)
  const listPrices = await changePrices(tx, 'list_price', by)
  const wholesalePrices = await changePrices(tx, 'wholesale_price', by)
  return {
    report: {
      ...file.report(repeatedRows, skippedRows),
      offers: offers.counts,
      listPrices: { inFile: rows, ...listPrices.counts },
      wholesalePrices: { inFile: rows, ...wholesalePrices.counts },
    },
    variants,
    offers,
    changed: listPrices.changed || wholesalePrices.changed,
  }
}
