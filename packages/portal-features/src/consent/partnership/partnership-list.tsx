import { useLingui } from '@lingui/react/macro'
import {
  countSet,
  isNarrowed,
  KeysetList,
  type KeysetListProps,
  ListFilter,
  ListFilters,
  ListSearch,
  narrowed,
  tableSort,
  useCountryName,
} from '@relais/portal-kit'
import {
  type Column,
  DateTime,
  type Expansion,
  ListSheet,
  ListTools,
  OrganizationTile,
  Table,
} from '@relais/ui'
import type { ReactNode } from 'react'
import { EmptyPartnerships } from './empty-partnerships.tsx'
import { usePartnershipFile } from './partnership-file.ts'
import {
  byName,
  indirectProvidersQuery,
  indirectResellersQuery,
  type PartnershipRecord,
} from './partnership-queries.ts'
import type { PartnershipView } from './partnership-view.ts'

/** Props of {@link PartnershipList}. */
export type PartnershipListProps = {
  /** The side that is not the viewer's. */
  other: 'provider' | 'reseller'
  caption: string
  view: PartnershipView
  onViewChange: (view: PartnershipView) => void
  /** A link to the partnership, in the words of the other side's name. */
  link: (partnership: PartnershipRecord) => ReactNode
  expansion?: Expansion<PartnershipRecord>
  actions?: (partnership: PartnershipRecord) => ReactNode
} & Pick<KeysetListProps<PartnershipRecord>, 'count' | 'empty'>

/** The partnerships of an organization, running or ended, with search in the URL. */
export function PartnershipList(props: PartnershipListProps) {
  const { other, caption, view, onViewChange, link, expansion, actions, count, empty } = props
  const { t } = useLingui()
  const country = useCountryName()
  const ended = view.state === 'ended'
  const change = (to: Parameters<typeof narrowed<PartnershipView>>[1]) => onViewChange(narrowed(view, to))
  const file = usePartnershipFile(other, ended)
  const sorting = tableSort(view.sort, byName, (sort) => change({ sort }))
  const columns: Column<PartnershipRecord>[] = [
    {
      key: 'name',
      header: t`Name`,
      primary: true,
      sortable: 'ascending',
      tile: (row) => <OrganizationTile name={row[other].legalName} party={other} />,
      cell: link,
      note: (row) => row[other].domain,
    },
    {
      key: 'country',
      header: t`Country`,
      share: 0.7,
      priority: 4,
      card: 'second',
      cell: (row) => country(row[other].country),
    },
    {
      key: 'since',
      header: t`Partner since`,
      fit: true,
      sortable: 'descending',
      priority: 3,
      card: 'second-end',
      cell: (row) => <DateTime value={row.since} display="date" />,
    },
  ]
  const end: Column<PartnershipRecord> = {
    key: 'ended',
    header: t`Ended`,
    fit: true,
    card: 'third-end',
    cell: (row) => (row.endedAt === null ? null : <DateTime value={row.endedAt} display="date" />),
  }
  return (
    <ListSheet>
      <ListTools>
        <ListSearch
          label={t`Search by name or domain`}
          value={view.search ?? ''}
          onSearch={(search) => change({ search })}
        />
        <ListFilters
          active={countSet(view, ['state'])}
          onClear={() => change({ state: '' })}
          sort={{
            by: sorting,
            columns: [
              { key: 'name', label: t`Name`, kind: 'text' },
              { key: 'since', label: t`Partner since`, kind: 'time' },
            ],
          }}
        >
          <ListFilter
            label={t`Status`}
            all={t({ context: 'partnerships', message: 'Running' })}
            options={[{ value: 'ended', label: t({ context: 'partnerships', message: 'Ended' }) }]}
            value={view.state}
            onChange={(state) => change({ state })}
          />
        </ListFilters>
      </ListTools>
      <KeysetList
        query={other === 'provider' ? indirectProvidersQuery(view) : indirectResellersQuery(view)}
        pages={view.pages}
        onPagesChange={(pages) => onViewChange({ ...view, pages })}
        count={count}
        file={file}
        empty={
          <EmptyPartnerships other={other} onShowEnded={() => change({ state: 'ended' })}>
            {empty}
          </EmptyPartnerships>
        }
        narrowing={
          isNarrowed(view, ['state'])
            ? {
                title: t`No partnership found`,
                sentence: ended
                  ? t`No partnership that ended fits this search.`
                  : t`No running partnership fits this search.`,
                clearLabel: t`Show all running partnerships`,
                onClear: () => onViewChange({}),
              }
            : null
        }
      >
        {(rows) => (
          <Table
            caption={caption}
            rows={rows}
            rowKey={(row) => row.id}
            {...sorting}
            columns={ended ? [...columns, end] : columns}
            {...(expansion ? { expansion } : {})}
            {...(actions ? { actions, actionsLabel: t`Actions` } : {})}
          />
        )}
      </KeysetList>
    </ListSheet>
  )
}
