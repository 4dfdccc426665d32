import { useLingui } from '@lingui/react/macro'
import { DateTime, Quiet, Table } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { ActivityRecord, type ActivityRecordProps } from './activity-record.tsx'
import { type AuditEntry, auditEntryQuery } from './audit-entry-queries.ts'
import type { AuditView } from './audit-view.ts'
import { objectWords } from './audit-words.ts'
import { useAuditSentence } from './use-audit-sentence.ts'

/** Props of {@link ActivityTable}. */
export type ActivityTableProps = Pick<ActivityRecordProps, 'onNarrow'> & {
  entries: readonly AuditEntry[]
  view: AuditView
  onOpenChange: (id: string | null) => void
}

/** Entries, newest first, each opening in place. */
export function ActivityTable({ entries, view, onOpenChange, onNarrow }: ActivityTableProps) {
  const { t, i18n } = useLingui()
  const { sentence, behalf } = useAuditSentence()
  const open = view.open ?? null
  const linked = useLinkedEntry(entries, open)
  const object = (entry: AuditEntry) => {
    const word = objectWords[entry.objectType]
    return word ? i18n._(word) : entry.objectType
  }
  return (
    <Table
      caption={t`Activity log`}
      rows={linked ? [linked, ...entries] : entries}
      rowKey={(entry) => entry.id}
      columns={[
        {
          key: 'sentence',
          header: t`What was done`,
          primary: true,
          share: 6,
          wrap: true,
          cell: (entry) => {
            const second = behalf(entry)
            return (
              <>
                {sentence(entry)}
                {second === null ? null : (
                  <>
                    <br />
                    <Quiet>{second}</Quiet>
                  </>
                )}
              </>
            )
          },
        },
        { key: 'object', header: t`About`, priority: 3, card: 'second', cell: object },
        {
          key: 'at',
          header: t`When`,
          fit: true,
          card: 'second-end',
          cell: (entry) => <DateTime value={entry.at} />,
        },
      ]}
      expansion={{
        openKey: open,
        onOpenChange,
        label: (entry) => {
          const words = sentence(entry)
          return t`Details: ${words}`
        },
        render: (entry) => <ActivityRecord entry={entry} onNarrow={onNarrow} />,
      }}
    />
  )
}

/** A pasted link may name an entry further down: its row then stands on top. */
function useLinkedEntry(entries: readonly AuditEntry[], open: string | null): AuditEntry | null {
  const missing = open !== null && !entries.some(({ id }) => id === open)
  const { data } = useQuery({ ...auditEntryQuery(open ?? ''), enabled: missing })
  return missing ? (data ?? null) : null
}
