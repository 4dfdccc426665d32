import { type SortBy, sortsBy } from '../../kernel/sort.ts'

/** Ways to sort a list of customers. By the next end of a term one way alone: the latest first could not be walked by an index. */
export const customerSorts = [
  ...sortsBy('name'),
  'next_term_end_ascending',
] as const satisfies readonly SortBy<string>[]
/** A way to sort a list of customers. */
export type CustomerSort = (typeof customerSorts)[number]

/**
 * How a list of customers comes that was asked to be sorted. One that is searched or narrowed comes by name: whoever fits is found by
 * name, and by the ends of terms all others would have to be passed over.
 */
export function customerSortOf(asked: CustomerSort, isNarrowed: boolean): CustomerSort {
  return isNarrowed && asked === 'next_term_end_ascending' ? 'name_ascending' : asked
}
