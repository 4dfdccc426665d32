import { type MembershipState, membershipStates } from '@relais/domain/codes'
import { type ListView, readChoice, readListView, readText } from '@relais/portal-kit'

/** What the URL keeps of the list of profiles; what is absent is at its default. */
export type MembershipView = ListView & {
  /** Only those of this country. */
  country?: string
  /** Only those that last, or that are over. */
  state?: MembershipState
}

/** `validateSearch` of the list of profiles: what does not fit is left out. */
export function readMembershipView(search: Record<string, unknown>): MembershipView {
  return {
    ...readListView(search),
    ...readText(search, 'country'),
    ...readChoice(search, 'state', membershipStates),
  }
}
