import { useLingui } from '@lingui/react/macro'
import { Button, DownloadIcon, Inline, Quiet } from '@relais/ui'
import { useState } from 'react'
import { type ListFile, useListFile } from './list-file.ts'
import type { ListQuery } from './list-query.ts'

/** Saves all rows of a list as a file; where there are more than it takes, it says so and what to do. */
export function ListDownload<Row>({ query, file }: { query: ListQuery<Row>; file: ListFile<Row> }) {
  const { t, i18n } = useLingui()
  const [saved, setSaved] = useState<{ count: string; more: boolean } | null>(null)
  const { busy, save } = useListFile(query.readPage, file, (count, more) =>
    setSaved({ count: i18n.number(count), more }),
  )
  const count = saved?.count ?? ''
  return (
    <Inline>
      <span aria-live="polite">
        {saved === null ? null : (
          <Quiet>
            {saved.more
              ? t`The file holds the first ${count} rows. Narrow the list by its search or filters for the others.`
              : t`The file holds all ${count} rows.`}
          </Quiet>
        )}
      </span>
      <Button kind="quiet" icon={DownloadIcon} busy={busy} onClick={save}>
        {t`Download CSV`}
      </Button>
    </Inline>
  )
}
