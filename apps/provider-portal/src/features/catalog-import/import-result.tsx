import { useLingui } from '@lingui/react/macro'
import { FailureNotice, useAction, useRefusalLine, queryClient } from '@relais/portal-kit'
import { Button, Checkbox, Inline, Notice, Section, Stack } from '@relais/ui'
import { type ReactNode, useEffect, useState } from 'react'
import { CheckCatalogImportDocument, ConfirmCatalogImportDocument } from '../../generated/graphql.ts'
import type { CatalogImport, ImportOutcome } from './catalog-import-queries.ts'
import { ImportCounts, ImportFaults, ImportNotes } from './import-report.tsx'

/** Props of {@link CheckedImport}. */
export type CheckedImportProps = { current: CatalogImport; outcome: ImportOutcome; cancel: ReactNode }

/** What an import would do, or why it cannot be done; and what to do now. */
export function CheckedImport({ current, outcome, cancel }: CheckedImportProps) {
  const { t } = useLingui()
  const lineOf = useRefusalLine()
  const confirm = useAction(ConfirmCatalogImportDocument)
  const [refused, setRefused] = useState<string | undefined>()
  const { failure, changed } = outcome
  const start = async () => {
    const answer = (await confirm.run({ input: { importId: current.id } }))?.confirmCatalogImport
    setRefused(answer && 'code' in answer ? lineOf(answer) : undefined)
    await queryClient.invalidateQueries({ queryKey: ['catalog-import'] })
  }
  return (
    <Stack gap={6}>
      <Verdict outcome={outcome} />
      {refused === undefined ? null : (
        <Notice tone="error" live>
          {refused}
        </Notice>
      )}
      <FailureNotice failure={confirm.failure} />
      <Inline>
        {failure === null && changed ? (
          <Button kind="primary" busy={confirm.busy} onClick={() => void start()}>{t`Import now`}</Button>
        ) : null}
        {cancel}
      </Inline>
      {outcome.counts.length > 0 ? <ImportCounts title={t`What would change`} outcome={outcome} /> : null}
      <ImportFaults importId={current.id} outcome={outcome} leftOut={failure === null} />
      {failure === 'bad_files' && !outcome.canSkip ? null : (
        <CheckOptions current={current} outcome={outcome} />
      )}
      <ImportNotes outcome={outcome} />
    </Stack>
  )
}

function Verdict({ outcome: { failure, changed, canSkip } }: { outcome: ImportOutcome }) {
  const { t } = useLingui()
  switch (failure) {
    case 'bad_files':
      return (
        <Notice tone="error" title={t`The files have faults`}>
          {canSkip
            ? t`Nothing can be imported as it is. Mend these rows and start again, or leave them out below.`
            : t`Nothing can be imported. Mend the file and start again.`}
        </Notice>
      )
    case 'database_full':
      return (
        <Notice tone="error" title={t`The disk of the database is full`}>
          {t`Nothing was imported. Make room, then check again.`}
        </Notice>
      )
    case 'catalog_changed':
      return (
        <Notice tone="warning" title={t`Somebody else imported in the meantime`}>
          {t`Nothing of yours was imported: it would do something else now. Check again.`}
        </Notice>
      )
    case 'interrupted':
      return (
        <Notice tone="error" title={t`This could not be finished`}>
          {t`Nothing was imported. Check again; a file that takes too long is imported on the server, with “relais catalog import”.`}
        </Notice>
      )
    case null:
      return changed ? (
        <Notice tone="success" title={t`The files can be imported`}>
          {t`Nothing is changed yet. All of it is imported, or nothing.`}
        </Notice>
      ) : (
        <Notice title={t`Nothing to import`}>{t`The catalog already says what the files say.`}</Notice>
      )
  }
}

/** What the next check does otherwise. */
function CheckOptions({ current, outcome }: Omit<CheckedImportProps, 'cancel'>) {
  const { t } = useLingui()
  const lineOf = useRefusalLine()
  const check = useAction(CheckCatalogImportDocument)
  const [skipBadRows, setSkipBadRows] = useState(current.skipBadRows)
  const [endMissing, setEndMissing] = useState(current.endMissing)
  const [refused, setRefused] = useState<string | undefined>()
  const hasSheet = current.files.some(({ kind }) => kind === 'prices')
  const again = async () => {
    const input = { importId: current.id, skipBadRows, endMissing }
    const answer = (await check.run({ input }))?.checkCatalogImport
    setRefused(answer && 'code' in answer ? lineOf(answer) : undefined)
    await queryClient.invalidateQueries({ queryKey: ['catalog-import'] })
  }
  return (
    <Section title={t`Check again`}>
      <Stack>
        {outcome.canSkip ? (
          <Checkbox
            label={t`Leave rows with faults out`}
            checked={skipBadRows}
            onChange={(event) => setSkipBadRows(event.currentTarget.checked)}
          />
        ) : null}
        {hasSheet ? (
          <Checkbox
            label={t`End what the sheet no longer holds`}
            description={t`In its markets and segments. It can no longer be ordered; running subscriptions go on.`}
            checked={endMissing}
            onChange={(event) => setEndMissing(event.currentTarget.checked)}
          />
        ) : null}
        {refused === undefined ? null : (
          <Notice tone="error" live>
            {refused}
          </Notice>
        )}
        <FailureNotice failure={check.failure} />
        <Inline>
          <Button busy={check.busy} onClick={() => void again()}>{t`Check again`}</Button>
        </Inline>
      </Stack>
    </Section>
  )
}

/** What an import did. */
export function DoneImport({ current, next }: { current: CatalogImport; next: ReactNode }) {
  const { t } = useLingui()
  const { outcome } = current
  useEffect(() => {
    void queryClient.invalidateQueries({ queryKey: ['past-catalog-imports'] })
  }, [])
  return (
    <Stack gap={6}>
      <Notice tone="success" title={t`The catalog was imported`} live>
        {outcome !== null && outcome.leftOutRows > 0
          ? t`Rows left out: ${outcome.leftOutRows}.`
          : t`All rows of the files are in it.`}
      </Notice>
      <Inline>{next}</Inline>
      {outcome === null ? null : (
        <>
          <ImportCounts title={t`What changed`} outcome={outcome} />
          <ImportFaults importId={current.id} outcome={outcome} leftOut />
          <ImportNotes outcome={outcome} />
        </>
      )}
    </Stack>
  )
}
