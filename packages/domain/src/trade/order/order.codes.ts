import { sortsBy } from '../../kernel/sort.ts'

/** Ways to sort a list of orders: by when they were placed. */
export const orderSorts = sortsBy('placed')
/** A way to sort a list of orders. */
export type OrderSort = (typeof orderSorts)[number]
