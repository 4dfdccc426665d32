import { type MailMessageSort, mailMessageSorts } from '@relais/domain/codes'
import { readChoice, readPages } from '@relais/portal-kit'

/** What the page of an organization is made of, in order. */
export const programOrganizationTabs = ['people', 'partners', 'emails'] as const
/** See {@link programOrganizationTabs}. */
export type ProgramOrganizationTab = (typeof programOrganizationTabs)[number]

/** What the URL keeps of the page of an organization; what is absent is at its default. */
export type ProgramOrganizationView = {
  /** Default: the first. */
  tab?: ProgramOrganizationTab
  /** How many pages of its list are shown, where it is more than the first. */
  pages?: number
  /** How its emails are sorted; absent: the newest first. */
  sort?: MailMessageSort
}

/** `validateSearch` of the page of an organization: what does not fit is left out. */
export function readProgramOrganizationView(search: Record<string, unknown>): ProgramOrganizationView {
  return {
    ...readChoice(search, 'tab', programOrganizationTabs),
    ...readPages(search, 'pages'),
    ...readChoice(search, 'sort', mailMessageSorts),
  }
}
