import { useLingui } from '@lingui/react/macro'
import {
  FailureNotice,
  Page,
  Panel,
  queryClient,
  useAction,
  useRefusalLine,
  useViewer,
} from '@relais/portal-kit'
import { Button, Notice, Stack, useToast } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CancelCatalogImportDocument } from '../../generated/graphql.ts'
import { catalogImportQuery, type CatalogImport } from './catalog-import-queries.ts'
import type { CatalogImportView } from './catalog-import-view.ts'
import { ChooseFiles, ContinueUpload } from './choose-files.tsx'
import { ReadingProgress, UploadProgress } from './import-progress.tsx'
import { CheckedImport, DoneImport } from './import-result.tsx'
import { PastImports } from './past-imports.tsx'
import { type Upload, useUpload } from './use-upload.ts'

/** Props of {@link CatalogImportPage}. */
export type CatalogImportPageProps = {
  view: CatalogImportView
  onViewChange: (view: CatalogImportView) => void
}

/** The catalog of the installation from the vendor's files: choose, look at what would change, import; and what was imported. */
export function CatalogImportPage(props: CatalogImportPageProps) {
  const { t } = useLingui()
  const { view, onViewChange } = props
  const upload = useUpload()
  return (
    <Page
      title={t`Catalog imports`}
      sentence={t`What providers can order, and at which price, comes from the vendor’s files. You see what would change before anything does.`}
    >
      <Stack gap={6}>
        <Panel rows={4}>
          <CurrentImport {...props} upload={upload} />
        </Panel>
        <PastImports pages={view.pages} onPagesChange={(pages) => onViewChange({ ...view, pages })} />
      </Stack>
    </Page>
  )
}

function CurrentImport({ view, onViewChange, upload }: CatalogImportPageProps & { upload: Upload }) {
  const { t } = useLingui()
  const lineOf = useRefusalLine()
  const { importCatalog } = useViewer().viewerCan
  const { data: current } = useSuspenseQuery(catalogImportQuery(view.import ?? null))
  const isMine = current !== null && current.status !== 'canceled'
  if (!isMine && !importCatalog)
    return <Notice>{t`Only a global administrator of your organization imports the catalog.`}</Notice>
  if (!isMine) return <ChooseFiles upload={upload} onBegun={(id) => onViewChange({ import: id })} />
  return (
    <Stack gap={6}>
      <FailureNotice failure={upload.failure} />
      {upload.refusal === null ? null : (
        <Notice tone="error" live>
          {lineOf(upload.refusal)}
        </Notice>
      )}
      {upload.unreadable ? (
        <Notice tone="error" title={t`A file could not be read`} live>
          {t`It was moved or changed since you chose it. Choose it again.`}
        </Notice>
      ) : null}
      <Step current={current} upload={upload} onLeave={() => onViewChange({})} />
    </Stack>
  )
}

type StepProps = { current: CatalogImport; upload: Upload; onLeave: () => void }

function Step({ current, upload, onLeave }: StepProps) {
  const { t } = useLingui()
  const { importCatalog } = useViewer().viewerCan
  const { status, outcome, startedByName } = current
  const cancel = importCatalog ? <CancelButton current={current} upload={upload} onLeave={onLeave} /> : null
  if (status === 'imported') {
    const next = importCatalog ? <Button onClick={onLeave}>{t`Import other files`}</Button> : null
    return <DoneImport current={current} next={next} />
  }
  if (upload.percent !== null) return <UploadProgress percent={upload.percent}>{cancel}</UploadProgress>
  if (!importCatalog) return <Notice>{t`${startedByName} is importing files.`}</Notice>
  if (status === 'uploading') return <ContinueUpload current={current} upload={upload} cancel={cancel} />
  if (status === 'checked' && outcome !== null)
    return <CheckedImport current={current} outcome={outcome} cancel={cancel} />
  return <ReadingProgress current={current}>{cancel}</ReadingProgress>
}

function CancelButton({ current, upload, onLeave }: StepProps) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const cancel = useAction(CancelCatalogImportDocument)
  const [refused, setRefused] = useState<string | undefined>()
  const press = async () => {
    upload.stop()
    const answer = (await cancel.run({ input: { importId: current.id } }))?.cancelCatalogImport
    if (!answer) return
    await queryClient.invalidateQueries({ queryKey: ['catalog-import'] })
    if ('code' in answer) {
      setRefused(lineOf(answer))
      return
    }
    toast({ message: t`The import was canceled. The catalog is as it was.` })
    onLeave()
  }
  return (
    <>
      <Button busy={cancel.busy} onClick={() => void press()}>{t`Cancel the import`}</Button>
      <FailureNotice failure={cancel.failure} />
      {refused === undefined ? null : (
        <Notice tone="error" live>
          {refused}
        </Notice>
      )}
    </>
  )
}
