import { sortsBy } from '../../kernel/sort.ts'

/** Ways to sort a list of partnerships: by the other side's name, or by when they began. */
export const partnershipSorts = sortsBy('name', 'since')
/** A way to sort a list of partnerships. */
export type PartnershipSort = (typeof partnershipSorts)[number]
