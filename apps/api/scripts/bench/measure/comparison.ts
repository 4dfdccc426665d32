import { median } from '../figure.ts'
import type { Operation } from './operation.ts'
import type { Slice } from './slice.ts'

/** A ratio over all rounds. */
export interface Ratio {
  readonly middle: number
  readonly least: number
  readonly most: number
}

/** What was measured of an operation. */
export interface Measured {
  readonly id: string
  readonly title: string
  /** Requests a second against the floor's. */
  readonly rate: Ratio
  /** The API against itself, in the same rounds: what differs no more than this is no difference. */
  readonly control: Ratio
  readonly goal: number | null
  readonly perSecond: { readonly api: number; readonly floor: number }
  /** Milliseconds of processor time for each request. */
  readonly processor: { readonly api: number; readonly floor: number }
  readonly postgres: { readonly api: number; readonly floor: number }
  /** Statements for each request, between preamble and end of its transactions. */
  readonly statements: number
}

/** How an operation behaves where one provider has many times the customers. */
export interface Growth {
  readonly id: string
  readonly title: string
  /** Middle time of a request, in milliseconds, at the small and at the large provider, and the ratio over all rounds. */
  readonly latency: { readonly small: number; readonly large: number; readonly ratio: Ratio }
  /** Processor time of API and PostgreSQL together for each request, in milliseconds. */
  readonly processor: { readonly small: number; readonly large: number; readonly ratio: Ratio }
  /** The small one against itself. */
  readonly control: { readonly latency: Ratio; readonly processor: Ratio }
}

/** Round by round: what one did against what the other did. */
export function ratio(values: readonly number[], others: readonly number[]): Ratio {
  const each = values.map((value, at) => value / (others[at] ?? Number.NaN))
  return { middle: median(each), least: Math.min(...each), most: Math.max(...each) }
}

/** Whether a ratio is further from 1 than a thing is from itself; twice as much is as far as half as much. */
export function differs({ middle }: Ratio, control: Ratio): boolean {
  const far = (value: number) => Math.abs(Math.log(value))
  return far(middle) > Math.max(far(control.least), far(control.most))
}

/** Middles of one value over rounds. */
function middleOf(slices: readonly Slice[], value: (slice: Slice) => number): number {
  return median(slices.map(value))
}

/** What floor, API and API again did, round by round. */
export function measuredOf(
  { id, title, goal }: Operation,
  floor: readonly Slice[],
  api: readonly Slice[],
  control: readonly Slice[],
  statements: number,
): Measured {
  const rates = (slices: readonly Slice[]) => slices.map(({ perSecond }) => perSecond)
  const both = (value: (slice: Slice) => number) => ({
    api: middleOf(api, value),
    floor: middleOf(floor, value),
  })
  return {
    id,
    title,
    goal,
    statements,
    rate: ratio(rates(api), rates(floor)),
    control: ratio(rates(api), rates(control)),
    perSecond: both(({ perSecond }) => perSecond),
    processor: both(({ processor }) => processor),
    postgres: both(({ postgres }) => postgres),
  }
}

/** What the small provider, the large one and the small one again cost, round by round. */
export function growthOf(
  { id, title }: Operation,
  small: readonly Slice[],
  large: readonly Slice[],
  again: readonly Slice[],
): Growth {
  const latency = ({ latency: value }: Slice) => value
  const processor = (slice: Slice) => slice.processor + slice.postgres
  const compared = (value: (slice: Slice) => number) => ({
    small: middleOf(small, value),
    large: middleOf(large, value),
    ratio: ratio(large.map(value), small.map(value)),
  })
  return {
    id,
    title,
    latency: compared(latency),
    processor: compared(processor),
    control: {
      latency: ratio(again.map(latency), small.map(latency)),
      processor: ratio(again.map(processor), small.map(processor)),
    },
  }
}
