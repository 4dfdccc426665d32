import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { formatNumber, Notice, Quiet, Section, Stack, Table, useLocale } from '@relais/ui'
import type { CatalogThing } from '../../generated/graphql.ts'
import { BadRowsDownload } from './bad-rows-download.tsx'
import type { ImportOutcome } from './catalog-import-queries.ts'
import { useFaultWords } from './fault-words.ts'
import { useNoteWords } from './note-words.ts'

/** What is added, changed, left and ended, a line per kind of thing. */
export function ImportCounts({ title, outcome }: { title: string; outcome: ImportOutcome }) {
  const { t } = useLingui()
  const locale = useLocale()
  const things: Readonly<Record<CatalogThing, string>> = {
    license_skus: t`Licenses`,
    service_plans: t`Service plans`,
    links: t`Services of licenses`,
    offers: t`Offers`,
    list_prices: t`List prices`,
    cost_prices: t`Cost prices`,
  }
  const number = (key: 'inFile' | 'added' | 'changed' | 'unchanged' | 'ended', header: string) => ({
    key,
    header,
    align: 'end' as const,
    cell: (row: ImportOutcome['counts'][number]) => formatNumber(row[key], locale),
  })
  return (
    <Section title={title}>
      <Table
        caption={title}
        rows={outcome.counts}
        rowKey={(row) => row.thing}
        columns={[
          { key: 'thing', header: t`What`, primary: true, cell: (row) => things[row.thing] },
          number('inFile', t`In the files`),
          number('added', t`New`),
          number('changed', t`Changed`),
          number('ended', t({ context: 'price', message: 'Ended' })),
          number('unchanged', t`Unchanged`),
        ]}
      />
    </Section>
  )
}

/** What else there is to know of an import, by kind. */
export function ImportNotes({ outcome }: { outcome: ImportOutcome }) {
  const { t } = useLingui()
  const locale = useLocale()
  const words = useNoteWords()
  if (outcome.notes.length === 0) return null
  return (
    <Section title={t`Good to know`}>
      <Stack>
        {outcome.notes.map(({ kind, total, first }) => {
          const all = formatNumber(total, locale)
          const more = total - first.length
          return (
            <details key={kind}>
              <summary>
                {words.heading[kind]} <Quiet>({all})</Quiet>
              </summary>
              <ul>
                {first.map((note, index) => (
                  // Two notes may say the same.
                  // oxlint-disable-next-line react/no-array-index-key
                  <li key={index}>{words.sentence(kind, note)}</li>
                ))}
                {more > 0 ? <li>{t`${plural(more, { one: 'and # more', other: 'and # more' })}`}</li> : null}
              </ul>
            </details>
          )
        })}
      </Stack>
    </Section>
  )
}

/** What is wrong with rows, by line and column. `leftOut`: they are left out, and the others are taken. */
export function ImportFaults({
  importId,
  outcome,
  leftOut,
}: {
  importId: string
  outcome: ImportOutcome
  leftOut: boolean
}) {
  const { t } = useLingui()
  const words = useFaultWords()
  const { faults, faultTotal, badRows } = outcome
  if (faults.length === 0) return null
  const more = faultTotal - faults.length
  return (
    <Section title={t`${plural(badRows, { one: '# row with a fault', other: '# rows with faults' })}`}>
      <Stack>
        {leftOut ? (
          <Notice tone="warning">
            {t`These rows are left out. Mend them and import the file again to have them too.`}
          </Notice>
        ) : null}
        <BadRowsDownload importId={importId} outcome={outcome} />
        <Table
          caption={t`Faults`}
          rows={faults.map((fault, index) => ({ ...fault, key: String(index) }))}
          rowKey={(row) => row.key}
          columns={[
            {
              key: 'place',
              header: t`Where`,
              primary: true,
              cell: ({ file, line }) => (line === 0 ? file : t`${file}, line ${line}`),
            },
            { key: 'column', header: t`Column`, card: 'second', cell: (row) => row.column },
            {
              key: 'value',
              header: t`What stands there`,
              priority: 3,
              card: 'third',
              cell: (row) => row.value,
            },
            {
              key: 'fault',
              header: t`What is wrong`,
              share: 2,
              wrap: true,
              card: 'below',
              cell: ({ code, otherLine }) =>
                otherLine === null ? words[code] : t`${words[code]} See line ${otherLine}.`,
            },
          ]}
        />
        {more > 0 ? <Quiet>{t`${plural(more, { one: 'and # more', other: 'and # more' })}`}</Quiet> : null}
      </Stack>
    </Section>
  )
}
