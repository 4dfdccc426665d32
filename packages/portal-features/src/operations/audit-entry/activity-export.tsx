import { useLingui } from '@lingui/react/macro'
import { type FileColumn, useFormat, useListFile } from '@relais/portal-kit'
import { Button, useToast } from '@relais/ui'
import { type AuditEntry, readAuditPage } from './audit-entry-queries.ts'
import { changesOf, type NotedChange } from './audit-facts.ts'
import type { AuditView } from './audit-view.ts'
import { useAuditSentence } from './use-audit-sentence.ts'
import { useAuditValue } from './use-audit-value.ts'

/** Saves what the filters show, all pages of it, as a CSV file. */
export function ActivityExport({ view }: { view: AuditView }) {
  const { t } = useLingui()
  const toast = useToast()
  const columns = useFileColumns()
  const { busy, save } = useListFile(
    (page) => readAuditPage(view, page),
    { name: t`activity-log`, columns: () => columns },
    (count, more) =>
      toast({
        message: more
          ? t`The newest ${count} entries are in the file. Narrow the period to export older ones.`
          : t`The file holds all ${count} entries.`,
      }),
  )
  return <Button busy={busy} onClick={save}>{t`Export as CSV`}</Button>
}

/** An entry as a row of the file: the words of the screen. */
function useFileColumns(): readonly FileColumn<AuditEntry>[] {
  const { who, sentence } = useAuditSentence()
  const { field, value } = useAuditValue()
  const { t } = useLingui()
  const { formatSortable, timeZone } = useFormat()
  const change = (entry: AuditEntry, { field: name, before, after }: NotedChange) => {
    const what = field(name)
    const now = value(entry, name, after)
    if (entry.before === null) return t`${what}: ${now}`
    const was = value(entry, name, before)
    return t`${what}: ${was} → ${now}`
  }
  const changes = (entry: AuditEntry) =>
    changesOf(entry)
      .map((one) => change(entry, one))
      .join('\n')
  return [
    { header: t`When (${timeZone})`, value: ({ at }) => formatSortable(at) },
    { header: t`What was done`, value: sentence },
    { header: t`Who`, value: who },
    { header: t`Organization`, value: ({ organization }) => organization?.name ?? '' },
    { header: t`On behalf of`, value: ({ onBehalfOf }) => onBehalfOf?.name ?? '' },
    { header: t`What changed`, value: changes },
    { header: t`Request id`, value: ({ requestId }) => requestId },
  ]
}
