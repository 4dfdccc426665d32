import { sortsBy } from '../../kernel/sort.ts'

/** Ways to sort the operator's list of mails: by when they were written. */
export const mailMessageSorts = sortsBy('created')
/** A way to sort a list of mails. */
export type MailMessageSort = (typeof mailMessageSorts)[number]
