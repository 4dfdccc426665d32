import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { CellRefusal } from '../price-sheet/fault.ts'
import { sheetName } from './term.ts'

/** Kinds of customers that a price sheet has its own prices for. */
export const segments = ['commercial', 'education', 'charity', 'government'] as const
/** A kind of customer that a price sheet has its own prices for. */
export type Segment = (typeof segments)[number]

/** A segment by its name in the price sheet, in any case; `Nonprofit` is the newer name of `Charity`. */
export function parseSegment(text: string): Result<Segment, CellRefusal> {
  if (text === '') return refuse({ code: 'missing' })
  const name = sheetName(text)
  const segment = name === 'nonprofit' ? 'charity' : segments.find((known) => known === name)
  return segment ? ok(segment) : refuse({ code: 'unknown_segment' })
}
