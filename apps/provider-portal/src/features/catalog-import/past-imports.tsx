import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { KeysetList } from '@relais/portal-kit'
import { DateTime, EmptyState, formatNumber, Section, Table, useLocale } from '@relais/ui'
import { pastCatalogImportsQuery } from './catalog-import-queries.ts'

/** Props of {@link PastImports}. */
export type PastImportsProps = { pages: number | undefined; onPagesChange: (pages: number) => void }

/** What changed the catalog so far, by this page or by the command. */
export function PastImports({ pages, onPagesChange }: PastImportsProps) {
  const { t } = useLingui()
  const locale = useLocale()
  return (
    <Section title={t`Past imports`}>
      <KeysetList
        query={pastCatalogImportsQuery()}
        pages={pages}
        onPagesChange={onPagesChange}
        count={(shown, more) =>
          more
            ? t`${shown} imports shown, more follow`
            : t`${plural(shown, { one: '# import', other: '# imports' })}`
        }
        empty={
          <EmptyState title={t`No imports yet`}>
            {t`Import a price sheet: providers can order what it holds.`}
          </EmptyState>
        }
        narrowing={null}
      >
        {(rows) => (
          <Table
            caption={t`Past imports`}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'at',
                header: t`When`,
                primary: true,
                share: 1,
                cell: (row) => <DateTime value={row.importedAt} />,
              },
              { key: 'files', header: t`Files`, card: 'second', cell: (row) => row.files.join(', ') },
              { key: 'by', header: t`By`, priority: 3, card: 'third', cell: (row) => row.importedBy },
              {
                key: 'added',
                header: t`New`,
                align: 'end',
                priority: 2,
                cell: (row) => formatNumber(row.added, locale),
              },
              {
                key: 'changed',
                header: t`Changed`,
                align: 'end',
                priority: 2,
                cell: (row) => formatNumber(row.changed, locale),
              },
              {
                key: 'ended',
                header: t({ context: 'price', message: 'Ended' }),
                align: 'end',
                priority: 4,
                cell: (row) => formatNumber(row.ended, locale),
              },
            ]}
          />
        )}
      </KeysetList>
    </Section>
  )
}
