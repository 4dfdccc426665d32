import { sortsBy } from '../../kernel/sort.ts'

/** Ways to sort a list of customers. */
export const customerSorts = sortsBy('name')
/** A way to sort a list of customers. */
export type CustomerSort = (typeof customerSorts)[number]
