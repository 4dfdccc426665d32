import { auditTopics, type AuditTopic } from '@relais/domain/codes'
import { dayStart } from '@relais/domain/kernel'
import { type ListView, readChoice, readListView, readText } from '@relais/portal-kit'

/** Whose people acted. */
export const auditSides = ['own', 'other'] as const

/** What the URL keeps of the activity log; what is absent is at its default. */
export type AuditView = ListView & {
  /** First and last day, `YYYY-MM-DD`, in the reader's time zone. */
  from?: string
  to?: string
  topic?: AuditTopic
  side?: (typeof auditSides)[number]
  /** Ids of the one person, organization or object whose entries are shown. */
  person?: string
  organization?: string
  object?: string
  /** Id of the open entry. */
  open?: string
}

/** What narrows the list, besides the search. */
export const auditNarrowings = ['from', 'to', 'topic', 'side', 'person', 'organization', 'object'] as const

/** `validateSearch` of the activity log: what does not fit is left out. */
export function readAuditView(search: Record<string, unknown>): AuditView {
  return {
    ...readListView(search),
    ...readDay(search, 'from'),
    ...readDay(search, 'to'),
    ...readChoice(search, 'topic', auditTopics),
    ...readChoice(search, 'side', auditSides),
    ...readText(search, 'person'),
    ...readText(search, 'organization'),
    ...readText(search, 'object'),
    ...readText(search, 'open'),
  }
}

function readDay<Name extends string>(search: Record<string, unknown>, name: Name) {
  const read = readText(search, name)
  const day: string | undefined = read[name]
  return day !== undefined && dayStart(day, 'UTC') !== null ? read : {}
}
