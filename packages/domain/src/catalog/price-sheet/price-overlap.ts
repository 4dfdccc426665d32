import { endOf, type EffectiveRange, rangesOverlap } from '../offer/price-key.ts'

/** A row of one key and one tier, by its line, with the time that it claims. */
export interface ClaimedRange extends EffectiveRange {
  readonly line: number
}

/** Two rows claimed the same time: said to the operator, who may ask the vendor. */
export interface SettledOverlap {
  /** The row that does not hold there. */
  readonly line: number
  /** The row that does. */
  readonly holdingLine: number
  readonly from: Date
  /** Excluded; null: for ever. */
  readonly until: Date | null
}

/** Who holds when. */
export interface SettledRanges {
  /** The times at which each line holds, in order; none: others hold whenever it would. */
  readonly held: ReadonlyMap<number, readonly EffectiveRange[]>
  readonly overlaps: readonly SettledOverlap[]
}

/** Ranges that are apart, or over each other, by no more are neighbors: vendors cut seconds in several ways. */
const neighborMilliseconds = 1000

/** Whether one row, both with an end, lies inside another that began before: no rule says which of them is meant. */
export function contradictEachOther(one: EffectiveRange, other: EffectiveRange): boolean {
  const inside = (inner: EffectiveRange, outer: EffectiveRange) =>
    outer.effectiveUntil !== null &&
    inner.effectiveFrom.getTime() > outer.effectiveFrom.getTime() &&
    endOf(inner) <= endOf(outer)
  return rangesOverlap(one, other) && (inside(one, other) || inside(other, one))
}

/**
 * Who holds when rows of one key and tier overlap, by the vendor's rule (ADR 25). A row with an end holds until its end,
 * whatever begins meanwhile; one without end is republished by the next that begins, and holds again where nothing else
 * does. So at each moment: rows with an end before those without, of several with an end the one that began first, of
 * several without the one that began last.
 */
export function settleRanges(claimed: readonly ClaimedRange[]): SettledRanges {
  const rows = joinNeighbors(claimed)
  const held = new Map<number, EffectiveRange[]>(rows.map(({ line }) => [line, []]))
  const overlaps: SettledOverlap[] = []
  const instants = new Map(
    rows
      .flatMap(({ effectiveFrom, effectiveUntil }) => [effectiveFrom, effectiveUntil])
      .map((instant) => [instant?.getTime() ?? Number.POSITIVE_INFINITY, instant]),
  )
  const points = [...instants].toSorted(([one], [other]) => one - other)
  points.forEach(([from, effectiveFrom], at) => {
    const [until, effectiveUntil] = points[at + 1] ?? []
    if (effectiveFrom === null || until === undefined || effectiveUntil === undefined) return
    const [holder, next] = rows
      .filter((row) => row.effectiveFrom.getTime() <= from && endOf(row) >= until)
      .toSorted(byPrecedence)
    if (holder === undefined) return
    const range = { effectiveFrom, effectiveUntil }
    append(held.get(holder.line) ?? [], range)
    if (next !== undefined) noteOverlap(overlaps, next.line, holder.line, range)
  })
  return { held, overlaps }
}

function byPrecedence(one: ClaimedRange, other: ClaimedRange): number {
  if ((one.effectiveUntil === null) !== (other.effectiveUntil === null))
    return one.effectiveUntil === null ? 1 : -1
  const earlier = one.effectiveFrom.getTime() - other.effectiveFrom.getTime()
  return one.effectiveUntil === null ? -earlier : earlier || endOf(one) - endOf(other)
}

/** Ends each range where the next begins, if that is a matter of a second. */
function joinNeighbors(rows: readonly ClaimedRange[]): readonly ClaimedRange[] {
  const starts = rows
    .map((row) => row.effectiveFrom)
    .toSorted((one, other) => one.getTime() - other.getTime())
  return rows.map((row) => {
    const end = endOf(row)
    const next = starts.find(
      (start) => start > row.effectiveFrom && Math.abs(start.getTime() - end) <= neighborMilliseconds,
    )
    return next === undefined ? row : { ...row, effectiveUntil: next }
  })
}

function append(ranges: EffectiveRange[], range: EffectiveRange): void {
  const last = ranges.at(-1)
  if (last !== undefined && endOf(last) === range.effectiveFrom.getTime())
    ranges.splice(-1, 1, { ...last, effectiveUntil: range.effectiveUntil })
  else ranges.push(range)
}

function noteOverlap(
  overlaps: SettledOverlap[],
  line: number,
  holdingLine: number,
  { effectiveFrom, effectiveUntil }: EffectiveRange,
): void {
  const last = overlaps.at(-1)
  if (
    last?.line === line &&
    last.holdingLine === holdingLine &&
    last.until?.getTime() === effectiveFrom.getTime()
  )
    overlaps.splice(-1, 1, { ...last, until: effectiveUntil })
  else overlaps.push({ line, holdingLine, from: effectiveFrom, until: effectiveUntil })
}
