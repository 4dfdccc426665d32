import { useQuery } from '@tanstack/react-query'
import { auditEntryQuery } from './audit-entry-queries.ts'
import { useAuditSentence } from './use-audit-sentence.ts'

/** What one entry of the activity log says; nothing while it is on its way, or where it may not be read. */
export function ActSentence({ entryId }: { entryId: string }) {
  const { sentence } = useAuditSentence()
  const { data: entry } = useQuery(auditEntryQuery(entryId))
  return entry ? sentence(entry) : null
}
