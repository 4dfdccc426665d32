import {
  type Currency,
  defaultMaximumQuantity,
  defaultMinimumQuantity,
  type EffectiveRange,
  ok,
  parseAmount,
  parseBillingPlan,
  parseCurrency,
  parseMarket,
  parseProvisioningTag,
  parseQuantity,
  parseSegment,
  parseSkuId,
  parseTerm,
  parseText,
  type PassedOverKind,
  passedOverKind,
  type PriceKey,
  type PriceSheetRow,
  type QuantityRange,
} from '@relais/domain'
import { parseEffectiveEnd, parseEffectiveStart } from './effective-instant.ts'
import type { Row } from './row.ts'
import type { TableFormat } from './table-header.ts'

const required = [
  'ProductTitle',
  'ProductId',
  'SkuId',
  'SkuTitle',
  'TermDuration',
  'BillingPlan',
  'Market',
  'Currency',
  'UnitPrice',
  'EffectiveStartDate',
  'EffectiveEndDate',
  'Tags',
  'ERP Price',
  'Segment',
] as const
const optional = [
  'Publisher',
  'SkuDescription',
  'UnitOfMeasure',
  // Without them a price is for every quantity.
  'PricingTierRangeMin',
  'PricingTierRangeMax',
] as const
const numbers = [
  'UnitPrice',
  'ERP Price',
  'PricingTierRangeMin',
  'PricingTierRangeMax',
  'EffectiveStartDate',
  'EffectiveEndDate',
] as const

/** A column of the price sheet. */
export type PriceColumn = (typeof required)[number] | (typeof optional)[number]

/** The license-based price sheet: a row per offer, market, segment, term, billing plan, tier and effective range. */
export const priceFormat: TableFormat<PriceColumn> = { required, optional, numbers }

const longestId = 100
const longestTitle = 500
const longestDescription = 4000

type PriceRow = Row<PriceColumn>

/** Whether a row is of a kind that is passed over and counted, whatever else stands in it. */
export function kindOf(row: PriceRow): PassedOverKind | null {
  return passedOverKind({
    term: row.text('TermDuration'),
    billingPlan: row.text('BillingPlan'),
    segment: row.text('Segment'),
    tags: row.text('Tags'),
    prices: [row.text('UnitPrice'), row.text('ERP Price')],
  })
}

/** Reads one row of a price sheet. Undefined: a cell was refused. */
export function readPriceRow(row: PriceRow): PriceSheetRow | undefined {
  const offer = readOffer(row)
  const currency = row.read('Currency', parseCurrency)
  const key = readKey(row)
  const amounts = readAmounts(row, currency)
  const quantities = readQuantities(row)
  const range = readRange(row)
  if (!offer || !key || !currency || !amounts || !quantities || !range) return undefined
  return { line: row.line, ...offer, ...key, currency: currency.code, ...amounts, ...quantities, ...range }
}

function readOffer(row: PriceRow) {
  const productId = row.read('ProductId', (text) => parseText(text, longestId))
  const skuId = row.read('SkuId', (text) => parseSkuId(text, longestId))
  const productTitle = row.read('ProductTitle', (text) => parseText(text, longestTitle))
  const skuTitle = row.read('SkuTitle', (text) => parseText(text, longestTitle))
  const publisher = row.read('Publisher', optionalText(longestTitle))
  const description = row.read('SkuDescription', optionalText(longestDescription))
  const unitOfMeasure = row.read('UnitOfMeasure', optionalText(longestId))
  const tag = row.read('Tags', parseProvisioningTag)
  if (
    productId === undefined ||
    skuId === undefined ||
    productTitle === undefined ||
    skuTitle === undefined
  ) {
    return undefined
  }
  if (publisher === undefined || description === undefined || unitOfMeasure === undefined || !tag)
    return undefined
  const licenseSkuId = tag.provisioningId
  return { productId, skuId, productTitle, skuTitle, publisher, description, unitOfMeasure, licenseSkuId }
}

function readKey(row: PriceRow): Pick<PriceKey, 'market' | 'segment' | 'term' | 'billingPlan'> | undefined {
  const market = row.read('Market', parseMarket)
  const segment = row.read('Segment', parseSegment)
  const term = row.read('TermDuration', parseTerm)
  const billingPlan = row.read('BillingPlan', parseBillingPlan)
  return market && segment && term && billingPlan ? { market, segment, term, billingPlan } : undefined
}

/** Both prices are for the whole term; without a known currency nothing can be said about their decimals. */
function readAmounts(row: PriceRow, currency: Currency | undefined) {
  if (currency === undefined) return undefined
  const listAmount = row.read('ERP Price', (text) => parseAmount(text, currency.exponent, row.decimalMark))
  const costAmount = row.read('UnitPrice', (text) => parseAmount(text, currency.exponent, row.decimalMark))
  return listAmount === undefined || costAmount === undefined ? undefined : { listAmount, costAmount }
}

function readQuantities(row: PriceRow): QuantityRange | undefined {
  const minimumQuantity = row.read('PricingTierRangeMin', (text) =>
    parseQuantity(text, defaultMinimumQuantity),
  )
  const maximumQuantity = row.read('PricingTierRangeMax', (text) =>
    parseQuantity(text, defaultMaximumQuantity),
  )
  if (minimumQuantity === undefined || maximumQuantity === undefined) return undefined
  if (maximumQuantity < minimumQuantity) return row.refuse('PricingTierRangeMax', 'quantity_range_reversed')
  return { minimumQuantity, maximumQuantity }
}

function readRange(row: PriceRow): EffectiveRange | undefined {
  const effectiveFrom = row.read('EffectiveStartDate', parseEffectiveStart)
  const effectiveUntil = row.read('EffectiveEndDate', parseEffectiveEnd)
  if (effectiveFrom === undefined || effectiveUntil === undefined) return undefined
  if (effectiveUntil !== null && effectiveUntil <= effectiveFrom)
    return row.refuse('EffectiveEndDate', 'ends_before_start')
  return { effectiveFrom, effectiveUntil }
}

function optionalText(limit: number) {
  return (text: string) => (text === '' ? ok('') : parseText(text, limit))
}
