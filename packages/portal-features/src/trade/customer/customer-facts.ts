import type { CustomerFactsFragment } from '../../generated/graphql.ts'

/** A customer as its page shows it at both kinds of partner. */
export type CustomerFacts = CustomerFactsFragment
