import type { Tx } from '@relais/db'
import { type CatalogFault, ok, type PriceCounts, refuse, type Result } from '@relais/domain'
import { findOfferVariants, type NameVariants } from '../name-variant.queries.ts'
import { changeOffers, type OfferChange } from '../../offer/offer.repository.ts'
import {
  countStagedPrices,
  createPriceStage,
  findStagedRefusals,
  PriceStageWriter,
  removeRefused,
  settleStagedPrices,
  type StagedOverlaps,
  stagePrices,
} from '../price-stage.repository.ts'
import { endMissingPrices, findMissingOffers, type MissingOffers } from '../missing-offer.repository.ts'
import { changePrices, joinStagedPrices, type PriceImport } from '../../offer/price.repository.ts'
import type { CatalogFile } from './catalog-file.ts'
import type { BadRows } from './import-products.ts'
import type { PricesReport } from './import-report.ts'
import { PriceSheetNotes } from './price-sheet-notes.ts'
import type { PriceColumn } from './price-row.ts'

/** A price sheet in the stage, without a fault. */
export interface StagedPriceSheet {
  readonly repeatedRows: number
  readonly skippedRows: number
  readonly rows: number
  readonly notes: PriceSheetNotes
  readonly overlaps: StagedOverlaps
}

/** What came of a price sheet. */
export interface ImportedPriceSheet {
  readonly report: PricesReport
  readonly variants: NameVariants
  readonly offers: OfferChange
  readonly notes: PriceSheetNotes
  readonly overlaps: StagedOverlaps
  readonly missing: MissingOffers
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
  const notes = new PriceSheetNotes()
  await stagePrices(
    tx,
    file.lines((row) => {
      const value = notes.read(row)
      return value && writer.line(value)
    }),
  )
  if (file.faults.ofFile) return refuse({ code: 'bad_rows', faults: file.faults.report() })
  const { repeatedRows, overlaps } = await settleStagedPrices(tx, makeId)
  const { first, total, badRows } = await findStagedRefusals(tx)
  const contradictions =
    total > 0 ? await removeRefused(tx, mostContradictions) : new Map<number, CatalogFault[]>()
  const rows = await countStagedPrices(tx)
  const faultless = total === 0 && file.faults.empty
  const contradicting = contradictions ?? byLine(first)
  if (file.badRows !== null && contradicting.size > 0) await file.writeBadRows(contradicting)
  if (!faultless && (!skipBadRows || contradictions === null || rows === 0)) {
    file.faults.addOfWhole(first, total, badRows)
    return refuse({ code: 'bad_rows', faults: file.faults.report(rows === 0) })
  }
  const skippedRows = file.faults.badRows + contradicting.size
  return ok({ repeatedRows, skippedRows, rows, notes, overlaps })
}

/** Brings offers and both price lists to what a staged price sheet says. */
export async function importPriceSheet(
  tx: Tx,
  file: CatalogFile<PriceColumn>,
  { repeatedRows, skippedRows, rows, notes, overlaps }: StagedPriceSheet,
  by: PriceImport,
  endMissing: boolean,
): Promise<ImportedPriceSheet> {
  const variants = await findOfferVariants(tx)
  const offers = await changeOffers(tx)
  await joinStagedPrices(tx)
  const missing = await findMissingOffers(tx, by.now)
  // A row that was left out may be the one that holds the offer.
  const missingEnded = endMissing && skippedRows === 0 && missing.total > 0
  const ended = missingEnded ? await endMissingPrices(tx, by.now) : { list_price: 0, cost_price: 0 }
  const listPrices = await changePrices(tx, 'list_price', by)
  const costPrices = await changePrices(tx, 'cost_price', by)
  return {
    report: {
      ...file.report(repeatedRows, skippedRows),
      offers: offers.counts,
      passedOverRows: notes.passedOverRows,
      settledOverlaps: overlaps.total,
      restoredSkuIdRows: notes.restoredSkuIdRows,
      missingOffers: missing.total,
      missingEnded,
      listPrices: { inFile: rows, ...withEnded(listPrices.counts, ended.list_price) },
      costPrices: { inFile: rows, ...withEnded(costPrices.counts, ended.cost_price) },
    },
    variants,
    offers,
    notes,
    overlaps,
    missing,
    changed: missingEnded || listPrices.changed || costPrices.changed,
  }
}

/** What is told of rows that contradict others where they are too many to be looked up. */
function byLine(faults: readonly CatalogFault[]): ReadonlyMap<number, readonly CatalogFault[]> {
  return Map.groupBy(faults, ({ line }) => line)
}

function withEnded(counts: PriceCounts, ended: number): PriceCounts {
  return { ...counts, ended: counts.ended + ended }
}
