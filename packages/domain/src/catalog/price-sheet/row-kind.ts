import { isDuration } from '../../kernel/time.ts'
import { parseSegment } from '../offer/segment.ts'
import { parseBillingPlan, sheetName } from '../offer/term.ts'

/**
 * Kinds of row that a price sheet holds and the catalog does not (ADR 25): what is tried for nothing, what is bought for
 * ever, and what the vendor has since named and we do not know.
 */
export type PassedOverKind =
  | 'trial'
  | 'perpetual'
  | 'unknown_term'
  | 'unknown_billing_plan'
  | 'unknown_segment'

/** What decides the kind of a row, as its cells say it. */
export interface RowKindCells {
  readonly term: string
  readonly billingPlan: string
  readonly segment: string
  readonly tags: string
  readonly prices: readonly string[]
}

const withoutTerm = new Set(['', 'none', 'onetime', 'perpetual', 'unlimited'])
const isoDuration = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/

/**
 * Whether a row is of a kind that is passed over and counted. Null: it is a price, or a mistake, which the readers of its
 * cells refuse: an empty cell, or one that is no name.
 */
export function passedOverKind(cells: RowKindCells): PassedOverKind | null {
  const plan = sheetName(cells.billingPlan)
  if (hasTag(cells.tags, 'trial')) return 'trial'
  // Trials are billed by no plan and cost nothing; a price without a plan is a mistake.
  if (plan === 'none') return cells.prices.every((price) => !/[1-9]/.test(price)) ? 'trial' : null
  const term = sheetName(cells.term)
  if (term === 'perpetual' || (plan === 'onetime' && withoutTerm.has(term))) return 'perpetual'
  if (
    isoDuration.test(cells.term.toUpperCase()) &&
    !isDuration(cells.term.toUpperCase()) &&
    /[1-9]/.test(term)
  )
    return 'unknown_term'
  if (isName(cells.billingPlan) && !parseBillingPlan(cells.billingPlan).ok) return 'unknown_billing_plan'
  if (isName(cells.segment) && !parseSegment(cells.segment).ok) return 'unknown_segment'
  return null
}

function hasTag(tags: string, name: string): boolean {
  return tags.split(';').some((tag) => tag.trim().toLowerCase() === name)
}

function isName(text: string): boolean {
  return /^\p{L}[\p{L}\d ()/&_-]{1,59}$/u.test(text)
}
