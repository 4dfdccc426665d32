import { type EffectiveRange, endOf, rangesOverlap } from '../offer/price-key.ts'
import { quantitiesOverlap, type QuantityRange, sameQuantities } from '../offer/quantity.ts'

/** What one license costs for the whole term, for some quantities and some time. */
export interface Price extends QuantityRange, EffectiveRange {
  /** Minor units. */
  readonly amount: number
}

/** A price of the catalog. */
export type ExistingPrice = Price & { readonly id: string }

/** A price of the catalog that ends. */
export interface PriceClosing {
  readonly id: string
  /** Excluded. */
  readonly effectiveUntil: Date
}

/** How many rows of the sheet are new, changed and as before, and how many prices end without a successor. */
export interface PriceCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly ended: number
}

/** What a price list does to the prices of one key. Closings and withdrawals go first: ranges of one key never overlap. */
export interface PriceChanges {
  readonly closings: readonly PriceClosing[]
  /** Ids of prices that had not begun and never will. */
  readonly withdrawals: readonly string[]
  readonly openings: readonly Price[]
  readonly counts: PriceCounts
}

interface Cut {
  readonly existing: ExistingPrice
  /** Where the existing price stops. Its own start: it never begins. */
  readonly at: Date
}

/**
 * Compares what a price list says about one key (offer, market, currency, segment, term, billing plan) with what the
 * catalog has for it; keys that the list does not name stay as they are. The list's own ranges must not overlap
 * (`settlePrices` refuses that).
 *
 * The past is never invented for a key that has one, and rewritten in one case alone: where the list says that the price
 * in force now was followed by another at a later start, that start is the vendor's and holds, past or not (what was
 * ordered in between keeps its amounts, which stand in the order). Otherwise the list alone is true from the first moment
 * that it speaks about the key, but not before `now`: an existing price goes on as long as the list says the same amount
 * and is closed there; what the list says and the catalog lacks is opened. So a changed amount with an unchanged start
 * date closes the old range at `now` and begins there, and one with a later start date closes the old range at the new
 * start (MODEL.md). A key that is new to the catalog is opened as the list says, the past included.
 */
export function planPriceChanges(
  existing: readonly ExistingPrice[],
  list: readonly Price[],
  now: Date,
): PriceChanges {
  const firstSpoken = earliest(
    list.map((price) => price.effectiveFrom),
    now,
  )
  const cuts = existing.flatMap(
    (price) => findFollowed(price, list, now) ?? findCut(price, list, later(now, firstSpoken)) ?? [],
  )
  const neverBegins = ({ existing: price, at }: Cut) => at.getTime() <= price.effectiveFrom.getTime()
  const kept = existing.flatMap((price) => remainder(price, cuts))
  const openings: Price[] = []
  const counts = { added: 0, changed: 0, unchanged: 0, ended: 0 }
  for (const price of list) {
    const gaps = findGaps(price, kept).filter(
      (gap) =>
        kept.length === 0 || endOf(gap) > now.getTime() || cuts.some((cut) => isFreed(gap, price, cut)),
    )
    openings.push(...gaps.map((gap) => ({ ...price, ...gap })))
    if (gaps.length === 0) counts.unchanged += 1
    else if (cuts.some((cut) => takesOver(price, cut))) counts.changed += 1
    else counts.added += 1
  }
  counts.ended = cuts.filter((cut) => !list.some((price) => takesOver(price, cut))).length
  return {
    closings: cuts
      .filter((cut) => !neverBegins(cut))
      .map(({ existing: { id }, at }) => ({ id, effectiveUntil: at })),
    withdrawals: cuts.filter(neverBegins).map((cut) => cut.existing.id),
    openings,
    counts,
  }
}

/** Where the price in force was followed by others before `now`, as the list tells it. Null: it was not. */
function findFollowed(existing: ExistingPrice, list: readonly Price[], now: Date): Cut | null {
  const at = now.getTime()
  const tier = list.filter((price) => sameQuantities(price, existing) && price.effectiveFrom.getTime() < at)
  const inForce = tier.find((price) => endOf(price) > at)
  if (inForce === undefined || inForce.amount === existing.amount || endOf(existing) <= at) return null
  const agreed = tier.filter((price) => price.amount === existing.amount).map(endOf)
  const since = Math.max(existing.effectiveFrom.getTime(), ...agreed)
  const starts = tier
    .filter((price) => price.amount !== existing.amount)
    .map((price) => price.effectiveFrom)
    .filter((start) => start.getTime() >= since && start > existing.effectiveFrom)
  return starts.length === 0 ? null : { existing, at: earliest(starts, now) }
}

/** Whether a cut made room for a listed price in the past. */
function isFreed(gap: EffectiveRange, price: Price, { existing, at }: Cut): boolean {
  return sameQuantities(price, existing) && at.getTime() <= gap.effectiveFrom.getTime()
}

/** Follows an existing price through the list from `start` on, as long as the list says the same. Null: to its end. */
function findCut(existing: ExistingPrice, list: readonly Price[], start: Date): Cut | null {
  let cursor = later(existing.effectiveFrom, start)
  if (endOf(existing) <= cursor.getTime()) return null
  for (;;) {
    const at = cursor
    const same = list.find(
      (price) =>
        price.amount === existing.amount &&
        sameQuantities(price, existing) &&
        price.effectiveFrom.getTime() <= at.getTime() &&
        endOf(price) > at.getTime(),
    )
    if (same === undefined) return { existing, at }
    if (same.effectiveUntil === null || endOf(same) >= endOf(existing)) return null
    cursor = same.effectiveUntil
  }
}

/** What stays of an existing price. */
function remainder(existing: ExistingPrice, cuts: readonly Cut[]): ExistingPrice[] {
  const cut = cuts.find((candidate) => candidate.existing === existing)
  if (cut === undefined) return [existing]
  if (cut.at.getTime() <= existing.effectiveFrom.getTime()) return []
  return [{ ...existing, effectiveUntil: cut.at }]
}

/** The parts of a listed price's range in which the catalog has no price for its quantities. */
function findGaps(price: Price, kept: readonly ExistingPrice[]): EffectiveRange[] {
  const covering = kept
    .filter((other) => quantitiesOverlap(other, price) && rangesOverlap(other, price))
    .toSorted((one, other) => one.effectiveFrom.getTime() - other.effectiveFrom.getTime())
  const gaps: EffectiveRange[] = []
  let cursor = price.effectiveFrom
  for (const other of covering) {
    if (cursor.getTime() < other.effectiveFrom.getTime()) {
      gaps.push({ effectiveFrom: cursor, effectiveUntil: other.effectiveFrom })
    }
    if (other.effectiveUntil === null) return gaps
    cursor = later(cursor, other.effectiveUntil)
  }
  if (cursor.getTime() < endOf(price))
    gaps.push({ effectiveFrom: cursor, effectiveUntil: price.effectiveUntil })
  return gaps
}

/** Whether a listed price is for some of what an existing price is cut off from. */
function takesOver(price: Price, cut: Cut): boolean {
  const cutOff = { effectiveFrom: cut.at, effectiveUntil: cut.existing.effectiveUntil }
  return quantitiesOverlap(price, cut.existing) && rangesOverlap(price, cutOff)
}

function later(one: Date, other: Date): Date {
  return one.getTime() >= other.getTime() ? one : other
}

function earliest(instants: readonly Date[], otherwise: Date): Date {
  return instants.reduce(
    (first, next) => (next.getTime() < first.getTime() ? next : first),
    instants[0] ?? otherwise,
  )
}
