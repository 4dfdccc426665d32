import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import {
  countSet,
  currentView,
  isNarrowed,
  KeysetList,
  ListFilter,
  ListFilters,
  ListSearch,
  narrowed,
  type TableSort,
  tableSort,
} from '@relais/portal-kit'
import {
  type Column,
  Count,
  DateTime,
  ListSheet,
  ListTools,
  NoValue,
  type SavedView,
  Table,
  ViewTabs,
} from '@relais/ui'
import type { ReactNode } from 'react'
import { type ListedSubscription, newestFirst, subscriptionsQuery } from './subscription-queries.ts'
import { useSubscriptionFile } from './subscription-file.ts'
import { SubscriptionLink } from './subscription-link.tsx'
import { SubscriptionStatusDot, useSubscriptionStatusWords } from './subscription-status.tsx'
import type { SubscriptionView } from './subscription-view.ts'
import { type PartyLinks, useTradeWords } from '../order/trade-words.ts'

/** Props of {@link SubscriptionTable}. */
export type SubscriptionTableProps = {
  subscriptions: readonly ListedSubscription[]
  /** The parties that are not the viewer, each as a link where it has a page. */
  parties: PartyLinks
  /** Frequent acts, at the row's end. */
  actions?: ((subscription: ListedSubscription) => ReactNode) | undefined
  /** Absent: its headers are no buttons. */
  sorting?: TableSort
}

/** Props of {@link SubscriptionList}. */
export type SubscriptionListProps = Omit<SubscriptionTableProps, 'subscriptions' | 'sorting'> & {
  view: SubscriptionView
  onViewChange: (view: SubscriptionView) => void
  /** Further filters of the portal (a reseller). */
  filters?: ReactNode
  /** What stands here while there is no subscription at all. */
  empty: ReactNode
}

const narrowings = ['customer', 'partner', 'status', 'ends'] as const

/** The subscriptions of an organization with search, filters and order in the URL. */
export function SubscriptionList({ view, onViewChange, filters, empty, ...table }: SubscriptionListProps) {
  const { t } = useLingui()
  const status = useSubscriptionStatusWords()
  const change = (to: Parameters<typeof narrowed<SubscriptionView>>[1]) => onViewChange(narrowed(view, to))
  const statuses = ['active', 'suspended', 'canceled', 'expired'] as const
  const isNarrow = isNarrowed(view, narrowings)
  const file = useSubscriptionFile(table.parties)
  const sorting = tableSort(view.sort, newestFirst, (sort) => change({ sort }))
  const views: readonly SavedView<SubscriptionView>[] = [
    { label: t({ context: 'view', message: 'All' }), view: {} },
    { label: t`Ending within 30 days`, view: { status: 'active', ends: 'soon', sort: 'ends_ascending' } },
    { label: status.expired, view: { status: 'expired' } },
    { label: status.canceled, view: { status: 'canceled' } },
  ]
  return (
    <ListSheet>
      <ViewTabs
        label={t`Views of the subscriptions`}
        views={views}
        current={currentView(views, view, narrowings)}
        onSelect={onViewChange}
      />
      <ListTools>
        <ListSearch
          label={t`Search by subscription or name`}
          value={view.search ?? ''}
          onSearch={(search) => change({ search })}
        />
        <ListFilters
          active={countSet(view, narrowings)}
          onClear={() => change({ customer: '', partner: '', status: '', ends: '' })}
          sort={{
            by: sorting,
            columns: [
              { key: 'created', label: t`Ordered`, kind: 'time' },
              { key: 'name', label: t`Subscription`, kind: 'text' },
              { key: 'quantity', label: t`Licenses`, kind: 'number' },
              { key: 'ends', label: t`Term ends`, kind: 'time' },
            ],
          }}
        >
          <ListFilter
            label={t`Status`}
            all={t({ context: 'filter', message: 'All statuses' })}
            options={statuses.map((value) => ({ value, label: status[value] }))}
            value={view.status}
            onChange={(chosen) => change({ status: chosen })}
          />
          <ListFilter
            label={t`Term ends`}
            all={t`At any time`}
            options={[{ value: 'soon', label: t`Within 30 days` }]}
            value={view.ends}
            onChange={(ends) => change({ ends })}
          />
          {filters}
        </ListFilters>
      </ListTools>
      <KeysetList
        query={subscriptionsQuery(view)}
        pages={view.pages}
        onPagesChange={(pages) => onViewChange({ ...view, pages })}
        count={(shown, more) =>
          more
            ? t`${shown} subscriptions shown, more follow`
            : t`${plural(shown, { one: '# subscription', other: '# subscriptions' })}`
        }
        file={file}
        empty={empty}
        narrowing={
          isNarrow
            ? {
                title: t`No subscription found`,
                sentence: t`No subscription fits this search and these filters.`,
                clearLabel: t`Show all subscriptions`,
                onClear: () => onViewChange({}),
              }
            : null
        }
      >
        {(subscriptions) => <SubscriptionTable subscriptions={subscriptions} {...table} sorting={sorting} />}
      </KeysetList>
    </ListSheet>
  )
}

/** Subscriptions: what, for whom, how many, until when. */
export function SubscriptionTable({ subscriptions, parties, actions, sorting }: SubscriptionTableProps) {
  const { t } = useLingui()
  const words = useTradeWords()
  const { customer, provider, reseller } = parties
  const optional = (shown: boolean, column: Column<ListedSubscription>) => (shown ? [column] : [])
  return (
    <Table
      caption={t`Subscriptions`}
      rows={subscriptions}
      rowKey={(row) => row.id}
      {...sorting}
      columns={[
        {
          key: 'name',
          header: t`Subscription`,
          primary: true,
          sortable: 'ascending',
          cell: (row) => <SubscriptionLink id={row.id} name={row.displayName} />,
        },
        ...optional(customer !== undefined, {
          key: 'customer',
          header: t`Customer`,
          share: 2,
          card: 'second',
          cell: (row) => customer?.(row.customer),
        }),
        ...optional(reseller !== undefined, {
          key: 'reseller',
          header: t`Reseller on record`,
          priority: 5,
          cell: (row) => reseller?.(row.reseller),
        }),
        ...optional(provider !== undefined, {
          key: 'provider',
          header: t`Indirect provider`,
          priority: 5,
          cell: (row) => provider?.(row.provider),
        }),
        {
          key: 'quantity',
          header: t`Licenses`,
          align: 'end',
          sortable: 'descending',
          card: 'figure',
          cell: (row) => <Count value={row.quantity} />,
        },
        {
          key: 'term',
          header: t`Term`,
          fit: true,
          priority: 4,
          card: 'third',
          cell: (row) => words.term(row.term),
        },
        {
          key: 'ends',
          header: t`Term ends`,
          fit: true,
          sortable: 'ascending',
          priority: 3,
          card: 'second-end',
          // What was canceled has no term left to end.
          cell: (row) =>
            row.status === 'canceled' ? <NoValue /> : <DateTime value={row.endsAt} display="date" />,
        },
        {
          key: 'status',
          header: t`Status`,
          fit: true,
          priority: 2,
          card: 'third-end',
          cell: (row) => <SubscriptionStatusDot status={row.status} />,
        },
      ]}
      {...(actions ? { actions, actionsLabel: t`Actions` } : {})}
    />
  )
}
