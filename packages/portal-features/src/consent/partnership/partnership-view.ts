import { type PartnershipSort, partnershipSorts } from '@relais/domain/codes'
import { type ListView, readChoice, readListView } from '@relais/portal-kit'

/** What the URL keeps of a list of partnerships. */
export type PartnershipView = ListView & {
  /** Absent: the running ones. */
  state?: 'ended'
  /** Absent: by name. */
  sort?: PartnershipSort
}

/** `validateSearch` of every list of partnerships. */
export function readPartnershipView(search: Record<string, unknown>): PartnershipView {
  return {
    ...readListView(search),
    ...readChoice(search, 'state', ['ended']),
    ...readChoice(search, 'sort', partnershipSorts),
  }
}
