import { useLingui } from '@lingui/react/macro'
import { GraphqlRequestError } from '@relais/graphql-client'
import { useFormat } from '@relais/portal-kit'
import { Button, useToast } from '@relais/ui'
import { useState } from 'react'
import { type AuditEntry, readAuditPage } from './audit-entry-queries.ts'
import { changesOf, type NotedChange } from './audit-facts.ts'
import type { AuditView } from './audit-view.ts'
import { useAuditSentence } from './use-audit-sentence.ts'
import { useAuditValue } from './use-audit-value.ts'

/** Entries in a page and pages in a file at most: what a browser and a spreadsheet take at once. */
const limits = { page: 100, pages: 100 } as const

/** Saves what the filters show, all pages of it, as a CSV file. */
export function ActivityExport({ view }: { view: AuditView }) {
  const { t, i18n } = useLingui()
  const { timeZone } = useFormat()
  const toast = useToast()
  const toRow = useExportRow()
  const [busy, setBusy] = useState(false)
  const header = [
    t`When (${timeZone})`,
    t`What was done`,
    t`Who`,
    t`Organization`,
    t`On behalf of`,
    t`What changed`,
    t`Request id`,
  ]
  const save = async () => {
    setBusy(true)
    try {
      const [{ csvOf, saveFile }, { entries, more }] = await Promise.all([
        import('./csv-file.ts'),
        readAll(view),
      ])
      saveFile(`${t`activity-log`}.csv`, csvOf(header, entries.map(toRow), i18n.locale))
      const count = entries.length
      toast({
        message: more
          ? t`The newest ${count} entries are in the file. Narrow the period to export older ones.`
          : t`The file holds all ${count} entries.`,
      })
    } catch (error) {
      if (!(error instanceof GraphqlRequestError)) throw error
      if (!error.isUnauthenticated) toast({ message: t`The file could not be made. Try again.` })
    } finally {
      setBusy(false)
    }
  }
  return <Button busy={busy} onClick={() => void save()}>{t`Export as CSV`}</Button>
}

async function readAll(view: AuditView): Promise<{ entries: readonly AuditEntry[]; more: boolean }> {
  const entries: AuditEntry[] = []
  let after: string | null = null
  for (let page = 0; page < limits.pages; page++) {
    const { nodes, pageInfo } = await readAuditPage(view, { first: limits.page, after })
    entries.push(...nodes)
    if (!pageInfo.hasNextPage) return { entries, more: false }
    after = pageInfo.endCursor
  }
  return { entries, more: true }
}

/** An entry as a row of the file: the words of the screen. */
function useExportRow(): (entry: AuditEntry) => readonly string[] {
  const { who, sentence } = useAuditSentence()
  const { field, value } = useAuditValue()
  const { t } = useLingui()
  const { formatSortable } = useFormat()
  const change = (entry: AuditEntry, { field: name, before, after }: NotedChange) => {
    const what = field(name)
    const now = value(entry, name, after)
    if (entry.before === null) return t`${what}: ${now}`
    const was = value(entry, name, before)
    return t`${what}: ${was} → ${now}`
  }
  return (entry) => [
    formatSortable(entry.at),
    sentence(entry),
    who(entry),
    entry.organization?.name ?? '',
    entry.onBehalfOf?.name ?? '',
    changesOf(entry)
      .map((one) => change(entry, one))
      .join('\n'),
    entry.requestId,
  ]
}
