import type { BillingPlan } from '@relais/domain/codes'

/** A term and how it is paid. */
export type Term = { term: string; billingPlan: BillingPlan }

/** What tells one term and billing plan from another: "P1Y annual". */
export const termKey = ({ term, billingPlan }: Term) => [term, billingPlan].join(' ')

/** Every term and billing plan once, in the order in which people read them. */
export function termsOf<One extends Term>(all: readonly One[]): readonly One[] {
  return [...new Map(all.map((one) => [termKey(one), one])).values()].sort(
    (one, other) =>
      one.term.length - other.term.length ||
      one.term.localeCompare(other.term) ||
      other.billingPlan.localeCompare(one.billingPlan),
  )
}
