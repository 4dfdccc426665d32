import { ok, refuse, type Result } from '../kernel/result.ts'
import type { CellRefusal } from './fault.ts'

/** Kinds of customers that a price sheet has its own prices for. */
export const segments = ['commercial', 'education', 'charity', 'government'] as const
/** A kind of customer that a price sheet has its own prices for. */
export type Segment = (typeof segments)[number]

/** A segment by its name in the price sheet, in any case. */
export function parseSegment(text: string): Result<Segment, CellRefusal> {
  if (text === '') return refuse({ code: 'missing' })
  const segment = segments.find((known) => known === text.toLowerCase())
  return segment ? ok(segment) : refuse({ code: 'unknown_segment' })
}
