import { execute, listQuery } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  AuditEntriesDocument,
  AuditEntryDocument,
  type AuditEntryFieldsFragment,
} from '../../generated/graphql.ts'
import type { AuditView } from './audit-view.ts'

/** One entry of the activity log. */
export type AuditEntry = AuditEntryFieldsFragment

/** The arguments of the schema that a view stands for. */
function narrowing({ search, from, to, topic, side, person, organization, object }: AuditView) {
  return {
    search: search ?? null,
    from: from ?? null,
    to: to ?? null,
    topic: topic ?? null,
    side: side ?? null,
    actorId: person ?? null,
    organizationId: organization ?? null,
    objectId: object ?? null,
  }
}

/** One page of what a view shows. */
export async function readAuditPage(view: AuditView, page: { first: number; after: string | null }) {
  return (await execute(AuditEntriesDocument, { ...narrowing(view), ...page })).auditEntries
}

/** What a view shows, newest first, a page at a time. */
export function auditEntriesQuery(view: AuditView) {
  return listQuery<AuditEntry>(['audit-entries', narrowing(view)], (page) => readAuditPage(view, page))
}

/** Entries that stand on a page of something else. */
const latest = 5

/** The newest entries that concern an organization; none where the log is not one's to read. */
export const latestEntriesQuery = (organization: string) =>
  queryOptions({
    queryKey: ['audit-entries', 'latest', organization],
    queryFn: async () => (await readAuditPage({ organization }, { first: latest, after: null })).nodes,
    staleTime: 0,
  })

/** One entry, for a link to it; null: there is none. */
export const auditEntryQuery = (id: string) =>
  queryOptions({
    queryKey: ['audit-entry', id],
    queryFn: async () => (await execute(AuditEntryDocument, { id })).auditEntry,
  })
