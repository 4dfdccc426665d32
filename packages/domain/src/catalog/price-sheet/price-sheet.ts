import type { CatalogFault } from './fault.ts'
import {
  type EffectiveRange,
  type OfferId,
  type PriceKey,
  rangesOverlap,
  sameRange,
} from '../offer/price-key.ts'
import { contradictEachOther, settleRanges, type SettledOverlap } from './price-overlap.ts'
import { quantitiesOverlap, type QuantityRange, sameQuantities } from '../offer/quantity.ts'

/** What is ordered. */
export interface Offer extends OfferId {
  /** GUID of the license SKU that an order gives. Null: none that can be assigned. */
  readonly licenseSkuId: string | null
  readonly productTitle: string
  readonly skuTitle: string
  /** Empty: not said. */
  readonly publisher: string
  /** Empty: not said. */
  readonly description: string
  /** Empty: not said. */
  readonly unitOfMeasure: string
}

/** What one row of a price sheet says about its key. Amounts are minor units of one license for the whole term. */
export interface SheetPrice extends QuantityRange, EffectiveRange {
  readonly line: number
  /** `ERP Price`. */
  readonly listAmount: number
  /** `UnitPrice`. */
  readonly costAmount: number
}

/** One row of a price sheet. */
export interface PriceSheetRow extends Offer, PriceKey, SheetPrice {}

/** The rows of one key, held against each other. */
export interface SettledPrices {
  /** Lines that say again what an earlier line said, or that never hold because others do whenever they would. */
  readonly repeatedLines: readonly number[]
  /** Rows that hold at other times than they say: when, by line, in order; more than one where they hold again. */
  readonly moved: readonly { readonly line: number; readonly ranges: readonly EffectiveRange[] }[]
  /** Rows that claimed the same time, and which of them holds: worth a warning. */
  readonly overlaps: readonly SettledOverlap[]
  readonly faults: readonly CatalogFault[]
}

/** Most prices of one key: more are no price list, and every one is held against every other. */
export const mostPricesOfKey = 1000

/**
 * Holds the rows of one key (offer, market, currency, segment, term, billing plan) against each other, in the order of
 * the sheet. Rows of one tier that overlap in time are the vendor's habit and settled (`settleRanges`). Refused, at the
 * later line: two prices for the same time and tier, a range inside another, tiers that overlap.
 */
export function settlePrices(rows: readonly SheetPrice[]): SettledPrices {
  const kept: SheetPrice[] = []
  const repeatedLines: number[] = []
  const faults: CatalogFault[] = []
  for (const row of rows) {
    const clashes = kept.filter((other) => quantitiesOverlap(row, other) && rangesOverlap(row, other))
    const contradicted = clashes.find((other) => contradicts(row, other))
    if (clashes.some((other) => isRepeat(row, other))) repeatedLines.push(row.line)
    else if (contradicted !== undefined) faults.push(clashFault(row, contradicted))
    else if (kept.length < mostPricesOfKey) kept.push(row)
    else faults.push({ line: row.line, column: '', value: '', code: 'too_many_prices' })
  }
  // Of rows that contradict each other none may be taken: they move nobody else.
  const doubtful = new Set(faults.flatMap(({ line, otherLine }) => [line, otherLine ?? line]))
  return settleTiers(
    kept.filter(({ line }) => !doubtful.has(line)),
    { repeatedLines, faults },
  )
}

function settleTiers(
  rows: readonly SheetPrice[],
  { repeatedLines, faults }: Pick<SettledPrices, 'repeatedLines' | 'faults'>,
): SettledPrices {
  const never: number[] = []
  const moved: SettledPrices['moved'][number][] = []
  const overlaps: SettledOverlap[] = []
  const tiers = Map.groupBy(rows, (row) => `${row.minimumQuantity}-${row.maximumQuantity}`)
  for (const tier of tiers.values()) {
    if (tier.length < 2) continue
    const settled = settleRanges(tier)
    overlaps.push(...settled.overlaps)
    for (const row of tier) {
      const ranges = settled.held.get(row.line) ?? []
      const [first] = ranges
      if (first === undefined) never.push(row.line)
      else if (ranges.length > 1 || !sameRange(first, row)) moved.push({ line: row.line, ranges })
    }
  }
  return { repeatedLines: [...repeatedLines, ...never], moved, overlaps, faults }
}

function contradicts(row: SheetPrice, other: SheetPrice): boolean {
  return !sameQuantities(row, other) || sameRange(row, other) || contradictEachOther(row, other)
}

/** One text per offer, for maps and reports. */
export function offerKey(id: OfferId): string {
  return `${id.productId}/${id.skuId}`
}

function isRepeat(row: SheetPrice, other: SheetPrice): boolean {
  return (
    sameRange(row, other) &&
    sameQuantities(row, other) &&
    row.listAmount === other.listAmount &&
    row.costAmount === other.costAmount
  )
}

function clashFault(row: SheetPrice, other: SheetPrice): CatalogFault {
  const at = { line: row.line, otherLine: other.line }
  if (!sameQuantities(row, other)) {
    const value = `${row.minimumQuantity}-${row.maximumQuantity}`
    return { ...at, column: 'PricingTierRangeMin', value, code: 'overlapping_price' }
  }
  if (!sameRange(row, other)) {
    return {
      ...at,
      column: 'EffectiveStartDate',
      value: row.effectiveFrom.toISOString(),
      code: 'overlapping_price',
    }
  }
  const column = row.listAmount === other.listAmount ? 'UnitPrice' : 'ERP Price'
  return { ...at, column, value: '', code: 'price_conflict' }
}
