import type { CatalogFault } from './fault.ts'
import { type EffectiveRange, type OfferId, type PriceKey, rangesOverlap, sameRange } from './price.ts'
import { quantitiesOverlap, type QuantityRange, sameQuantities } from './quantity.ts'

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
  readonly wholesaleAmount: number
}

/** One row of a price sheet. */
export interface PriceSheetRow extends Offer, PriceKey, SheetPrice {}

/** The rows of one key, held against each other. */
export interface SettledPrices {
  /** Lines that say again what an earlier line said. */
  readonly repeatedLines: readonly number[]
  readonly faults: readonly CatalogFault[]
}

/** Most prices of one key: more are no price list, and every one is held against every other. */
export const mostPricesOfKey = 1000

/**
 * Holds the rows of one key (offer, market, currency, segment, term, billing plan) against each other, in the order of
 * the sheet. Refused, at the later line: two prices for the same thing, ranges that overlap for one tier.
 */
export function settlePrices(rows: readonly SheetPrice[]): SettledPrices {
  const kept: SheetPrice[] = []
  const repeatedLines: number[] = []
  const faults: CatalogFault[] = []
  for (const row of rows) {
    const clash = kept.find((other) => quantitiesOverlap(row, other) && rangesOverlap(row, other))
    if (clash !== undefined) {
      if (isRepeat(row, clash)) repeatedLines.push(row.line)
      else faults.push(clashFault(row, clash))
    } else if (kept.length < mostPricesOfKey) kept.push(row)
    else faults.push({ line: row.line, column: '', value: '', code: 'too_many_prices' })
  }
  return { repeatedLines, faults }
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
    row.wholesaleAmount === other.wholesaleAmount
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
