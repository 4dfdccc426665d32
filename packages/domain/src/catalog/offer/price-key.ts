import type { BillingPlan } from './offer.codes.ts'
import type { IsoDuration } from '../../kernel/time.ts'
import type { Segment } from './segment.ts'

/** What is ordered, by the ids of the price sheet. */
export interface OfferId {
  readonly productId: string
  readonly skuId: string
}

/** What a price is a price of. */
export interface PriceKey extends OfferId {
  /** ISO 3166-1 alpha-2. */
  readonly market: string
  /** ISO 4217. */
  readonly currency: string
  readonly segment: Segment
  readonly term: IsoDuration
  readonly billingPlan: BillingPlan
}

/** When a price is in force: from included, until excluded. */
export interface EffectiveRange {
  readonly effectiveFrom: Date
  /** Null: no end. */
  readonly effectiveUntil: Date | null
}

/** When a range ends as a number: milliseconds since the epoch, infinity for no end. */
export function endOf(range: EffectiveRange): number {
  return range.effectiveUntil === null ? Number.POSITIVE_INFINITY : range.effectiveUntil.getTime()
}

/** Whether both are in force at some moment. */
export function rangesOverlap(one: EffectiveRange, other: EffectiveRange): boolean {
  return one.effectiveFrom.getTime() < endOf(other) && other.effectiveFrom.getTime() < endOf(one)
}

/** Whether both begin and end together. */
export function sameRange(one: EffectiveRange, other: EffectiveRange): boolean {
  return one.effectiveFrom.getTime() === other.effectiveFrom.getTime() && endOf(one) === endOf(other)
}
