/**
 * What is stored of a reseller's wish to be invited by a provider, and what may follow. invited: an invitation went out; where that is
 * taken back, it is open again.
 */
export const invitationRequestTransitions = {
  open: ['invited', 'declined', 'withdrawn', 'lapsed'],
  invited: ['open'],
  declined: [],
  withdrawn: [],
  lapsed: [],
} as const satisfies Record<string, readonly string[]>

/** A stored status. */
export type InvitationRequestStatus = keyof typeof invitationRequestTransitions

/** Stored statuses, in the order of a life. */
export const invitationRequestStatuses = Object.keys(
  invitationRequestTransitions,
) as readonly InvitationRequestStatus[]

/** What lists of requests are narrowed to: those that wait for the provider, and those that are over. */
export const invitationRequestFilters = ['open', 'over'] as const
/** One of them. */
export type InvitationRequestFilter = (typeof invitationRequestFilters)[number]

/** Letters of what a reseller writes at most. */
export const longestRequestMessage = 1_000
/** Letters of a provider's polite no at most. */
export const longestRequestAnswer = 2_000
