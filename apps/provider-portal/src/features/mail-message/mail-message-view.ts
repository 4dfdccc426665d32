import { type MailMessageSort, mailMessageSorts } from '@relais/domain/codes'
import { type ListView, readChoice, readListView, readText } from '@relais/portal-kit'
import type { MailStatus } from '../../generated/graphql.ts'

/** What becomes of emails, in the order of the filter. */
export const mailStatuses = ['failed', 'waiting', 'handed_over'] as const satisfies readonly MailStatus[]

/** What the URL keeps of the list of emails; what is absent is at its default. `search` is a whole address. */
export type MailMessageView = ListView & {
  /** Only those of which this has become. */
  status?: MailStatus
  /** Only those that an act of this organization caused, by its id. */
  organization?: string
  /** Absent: the newest first. */
  sort?: MailMessageSort
}

/** `validateSearch` of the list of emails: what does not fit is left out. */
export function readMailMessageView(search: Record<string, unknown>): MailMessageView {
  return {
    ...readListView(search),
    ...readChoice(search, 'status', mailStatuses),
    ...readText(search, 'organization'),
    ...readChoice(search, 'sort', mailMessageSorts),
  }
}
