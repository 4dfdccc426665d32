import { sortsBy } from '../../kernel/sort.ts'

/** What a list of invitations can be narrowed to, in the order of a life. `open`: waits for an answer, however far it got. */
export const invitationFilters = [
  'draft',
  'open',
  'accepted',
  'declined',
  'expired',
  'revoked',
  'discarded',
] as const
/** One of them. */
export type InvitationFilter = (typeof invitationFilters)[number]

/**
 * What keeps a mail from its recipient. `delayed`: not handed over yet, and tried again. The others are final:
 * `recipient_refused`: the mail server takes nothing for this address; `mail_refused`: it does not take this mail;
 * `given_up`: it took the mail at no time while it was tried.
 */
export const mailProblems = ['delayed', 'recipient_refused', 'mail_refused', 'given_up'] as const
/** A reason why a mail is not with its recipient. */
export type MailProblem = (typeof mailProblems)[number]

/** Ways to sort a list of invitations: by when they were written. */
export const invitationSorts = sortsBy('created')
/** A way to sort a list of invitations. */
export type InvitationSort = (typeof invitationSorts)[number]
