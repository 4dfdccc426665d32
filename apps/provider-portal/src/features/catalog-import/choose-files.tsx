import { useLingui } from '@lingui/react/macro'
import { largestCatalogFile } from '@relais/domain/codes'
import { FailureNotice, queryClient, useAction, useRefusalLine } from '@relais/portal-kit'
import { Button, FileField, Inline, Notice, Section, Stack } from '@relais/ui'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { BeginCatalogImportDocument, type CatalogFileKind } from '../../generated/graphql.ts'
import { catalogImportQuery, type CatalogImport } from './catalog-import-queries.ts'
import type { ChosenFiles, Upload } from './use-upload.ts'

/** Megabytes, as the rule is said before a file is chosen. */
const largest = largestCatalogFile / 2 ** 20

const kinds = ['prices', 'products'] as const satisfies readonly CatalogFileKind[]

/** Props of {@link ChooseFiles}. */
export type ChooseFilesProps = { upload: Upload; onBegun: (importId: string) => void }

/** The files of a new import. */
export function ChooseFiles({ upload, onBegun }: ChooseFilesProps) {
  const { t } = useLingui()
  const lineOf = useRefusalLine()
  const begin = useAction(BeginCatalogImportDocument)
  const [chosen, setChosen] = useState<ChosenFiles>({})
  const [refused, setRefused] = useState<Partial<Record<CatalogFileKind | 'all', string>>>({})
  const submit = async () => {
    if (!chosen.products && !chosen.prices) {
      setRefused({ prices: t`Choose a price sheet, a products file, or both.` })
      return
    }
    const announced = (file: File | undefined) => (file ? { name: file.name, size: file.size } : null)
    const input = { products: announced(chosen.products), prices: announced(chosen.prices) }
    const answer = (await begin.run({ input }))?.beginCatalogImport
    if (!answer) return
    if (answer.__typename !== 'BeginCatalogImportSuccess') {
      const field = kinds.find((kind) => 'field' in answer && answer.field === kind) ?? 'all'
      setRefused({ [field]: lineOf(answer) })
      return
    }
    const open = await queryClient.fetchQuery(catalogImportQuery(answer.importId))
    onBegun(answer.importId)
    if (open) await upload.start(open, chosen)
  }
  return (
    <FilesForm
      title={t`Import files`}
      kinds={kinds}
      onChoose={(kind, file) => {
        setRefused({})
        const { [kind]: _, ...others } = chosen
        setChosen(file ? { ...others, [kind]: file } : others)
      }}
      refused={refused}
      onSubmit={() => void submit()}
    >
      <FailureNotice failure={begin.failure} />
      <Inline>
        <Button type="submit" kind="primary" busy={begin.busy}>{t`Upload and check`}</Button>
      </Inline>
    </FilesForm>
  )
}

/** Props of {@link ContinueUpload}. */
export type ContinueUploadProps = { current: CatalogImport; upload: Upload; cancel: ReactNode }

/** The same files once more, where the upload stopped: what is missing is sent. */
export function ContinueUpload({ current, upload, cancel }: ContinueUploadProps) {
  const { t } = useLingui()
  const [chosen, setChosen] = useState<ChosenFiles>({})
  const [refused, setRefused] = useState<Partial<Record<CatalogFileKind, string>>>({})
  const { files } = current
  const names = files.map(({ name }) => name).join(', ')
  const submit = () => {
    const wrong = files.filter(({ kind, name, size }) => {
      const file = chosen[kind]
      return file?.name !== name || file.size !== size
    })
    if (wrong.length === 0) return void upload.start(current, chosen)
    setRefused(Object.fromEntries(wrong.map(({ kind, name }) => [kind, t`Choose ${name}, unchanged.`])))
  }
  return (
    <FilesForm
      title={t`The upload stopped`}
      kinds={files.map(({ kind }) => kind)}
      onChoose={(kind, file) => {
        setRefused({})
        const { [kind]: _, ...others } = chosen
        setChosen(file ? { ...others, [kind]: file } : others)
      }}
      refused={refused}
      onSubmit={submit}
    >
      <Notice tone="warning">
        {t`Choose the same files again (${names}): only what is missing is sent. Or cancel and begin anew.`}
      </Notice>
      <Inline>
        <Button type="submit" kind="primary">{t`Continue the upload`}</Button>
        {cancel}
      </Inline>
    </FilesForm>
  )
}

type FilesFormProps = {
  title: string
  kinds: readonly CatalogFileKind[]
  onChoose: (kind: CatalogFileKind, file: File | undefined) => void
  refused: Partial<Record<CatalogFileKind | 'all', string>>
  onSubmit: () => void
  children: ReactNode
}

function FilesForm({ title, kinds: asked, onChoose, refused, onSubmit, children }: FilesFormProps) {
  const { t } = useLingui()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // What is refused is where one goes on.
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [refused])
  const words = {
    prices: { label: t`Price sheet`, description: t`Offers with list and cost prices.` },
    products: { label: t`Products file`, description: t`Licenses and the services in them.` },
  }
  return (
    <Section title={title}>
      <form
        ref={form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <Stack>
          <p>
            {t`CSV with a header line, or a zip archive with one CSV file in it: UTF-8 or UTF-16, separated by commas, semicolons or tabs. At most ${largest} MB each; larger files are imported on the server, with the command “relais catalog import”.`}
          </p>
          {refused.all === undefined ? null : (
            <Notice tone="error" live>
              {refused.all}
            </Notice>
          )}
          {asked.map((kind) => (
            <FileField
              key={kind}
              accept=".csv,.txt,.tsv,.zip"
              chooseLabel={t`Choose a file`}
              label={words[kind].label}
              description={words[kind].description}
              optionalLabel={asked === kinds && kind === 'products' ? t`optional` : undefined}
              error={refused[kind]}
              onChoose={(file) => onChoose(kind, file)}
            />
          ))}
          {children}
        </Stack>
      </form>
    </Section>
  )
}
