import type { CatalogFault } from './fault.ts'
import {
  type Price,
  priceKeyText,
  type PriceKey,
  type EffectiveRange,
  type OfferId,
  rangesOverlap,
  sameRange,
} from './price.ts'
import { type Changes, compareByKey } from './change.ts'
import { type NameVariant, VariantList } from './product.ts'
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

/** One row of a price sheet. Amounts are minor units of one license for the whole term. */
export interface PriceSheetRow extends Offer, PriceKey, QuantityRange, EffectiveRange {
  readonly line: number
  /** `ERP Price`. */
  readonly listAmount: number
  /** `UnitPrice`. */
  readonly wholesaleAmount: number
}

/** A price sheet, grouped. Without faults both price lists have one row per key, tier and range. */
export interface GroupedPriceSheet {
  readonly offers: readonly Offer[]
  readonly listPrices: readonly Price[]
  readonly wholesalePrices: readonly Price[]
  readonly variants: readonly NameVariant[]
  /** Rows that say again what an earlier row said. */
  readonly repeatedRows: number
  readonly faults: readonly CatalogFault[]
}

/**
 * Groups the rows of a price sheet: one offer per ProductId and SkuId (first titles win), one list and one wholesale
 * price per key, tier and range. Refused: an offer with two provisioning ids, two prices for the same thing, ranges
 * that overlap for one key and tier.
 */
export function groupPriceSheet(rows: Iterable<PriceSheetRow>): GroupedPriceSheet {
  const offers = new Map<string, { offer: Offer; line: number }>()
  const byKey = new Map<string, PriceSheetRow[]>()
  const variants = new VariantList()
  const faults: CatalogFault[] = []
  let repeatedRows = 0
  for (const row of rows) {
    noteOffer(row, offers, variants, faults)
    const key = priceKeyText(row)
    const earlier = byKey.get(key) ?? []
    const clash = earlier.find((other) => quantitiesOverlap(row, other) && rangesOverlap(row, other))
    if (clash === undefined) byKey.set(key, [...earlier, row])
    else if (isRepeat(row, clash)) repeatedRows += 1
    else faults.push(clashFault(row, clash))
  }
  const kept = [...byKey.values()].flat()
  return {
    offers: [...offers.values()].map(({ offer }) => offer),
    listPrices: kept.map((row) => toPrice(row, row.listAmount)),
    wholesalePrices: kept.map((row) => toPrice(row, row.wholesaleAmount)),
    variants: variants.found,
    repeatedRows,
    faults,
  }
}

/** Compares the offers of a sheet with the catalog. Offers that the sheet does not name stay. */
export function planOfferChanges(existing: readonly Offer[], incoming: readonly Offer[]): Changes<Offer> {
  return compareByKey(existing, incoming, offerKey, (one, other) => offerTexts(one) === offerTexts(other))
}

/** Offers joined to the license SKUs that exist. */
export interface JoinedOffers {
  /** In the order given; the license SKU is null where it is not known. */
  readonly offers: readonly Offer[]
  /** Offers, as read, that name no license SKU or one that is not known: ordered, they give nothing to assign. */
  readonly withoutLicenseSku: readonly Offer[]
}

/** Joins offers to license SKUs by the sheet's provisioning id. `guids`: every license SKU of file and catalog. */
export function joinLicenseSkus(offers: readonly Offer[], guids: ReadonlySet<string>): JoinedOffers {
  const known = (offer: Offer) => offer.licenseSkuId !== null && guids.has(offer.licenseSkuId)
  return {
    offers: offers.map((offer) => (known(offer) ? offer : { ...offer, licenseSkuId: null })),
    withoutLicenseSku: offers.filter((offer) => !known(offer)),
  }
}

/** One text per offer, for maps and reports. */
export function offerKey(id: OfferId): string {
  return `${id.productId}/${id.skuId}`
}

function noteOffer(
  row: PriceSheetRow,
  offers: Map<string, { offer: Offer; line: number }>,
  variants: VariantList,
  faults: CatalogFault[],
): void {
  const key = offerKey(row)
  const known = offers.get(key)
  if (known === undefined) {
    offers.set(key, { offer: toOffer(row), line: row.line })
    return
  }
  const { offer, line } = known
  variants.note(key, 'ProductTitle', offer.productTitle, row.productTitle, row.line)
  variants.note(key, 'SkuTitle', offer.skuTitle, row.skuTitle, row.line)
  if (offer.licenseSkuId === row.licenseSkuId) return
  faults.push({
    line: row.line,
    column: 'Tags',
    value: row.licenseSkuId ?? '',
    code: 'offer_conflict',
    otherLine: line,
  })
}

function isRepeat(row: PriceSheetRow, other: PriceSheetRow): boolean {
  return (
    sameRange(row, other) &&
    sameQuantities(row, other) &&
    row.listAmount === other.listAmount &&
    row.wholesaleAmount === other.wholesaleAmount
  )
}

function clashFault(row: PriceSheetRow, other: PriceSheetRow): CatalogFault {
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
  const listDiffers = row.listAmount !== other.listAmount
  const value = String(listDiffers ? row.listAmount : row.wholesaleAmount)
  return { ...at, column: listDiffers ? 'ERP Price' : 'UnitPrice', value, code: 'price_conflict' }
}

function toOffer(row: PriceSheetRow): Offer {
  const { productId, skuId, productTitle, skuTitle, publisher, description, unitOfMeasure } = row
  const { licenseSkuId } = row
  return { productId, skuId, productTitle, skuTitle, publisher, description, unitOfMeasure, licenseSkuId }
}

function toPrice(row: PriceSheetRow, amount: number): Price {
  const { productId, skuId, market, currency, segment, term, billingPlan } = row
  const { minimumQuantity, maximumQuantity, effectiveFrom, effectiveUntil } = row
  return {
    productId,
    skuId,
    market,
    currency,
    segment,
    term,
    billingPlan,
    minimumQuantity,
    maximumQuantity,
    effectiveFrom,
    effectiveUntil,
    amount,
  }
}

function offerTexts(offer: Offer): string {
  return JSON.stringify([
    offer.productTitle,
    offer.skuTitle,
    offer.publisher,
    offer.description,
    offer.unitOfMeasure,
    offer.licenseSkuId,
  ])
}
