import { sortsBy } from '../../kernel/sort.ts'

/** Ways to sort the people of a customer: by name, or by the name they sign in with. */
export const customerUserSorts = sortsBy('name', 'sign_in')
/** A way to sort a list of people. */
export type CustomerUserSort = (typeof customerUserSorts)[number]
