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
  tableSort,
} from '@relais/portal-kit'
import { ListSheet, ListTools, type SavedView, ViewTabs } from '@relais/ui'
import type { ReactNode } from 'react'
import { useOrderFile } from './order-file.ts'
import { OrderTable, type OrderTableProps } from './order-table.tsx'
import { lastPlacedFirst, ordersQuery } from './order-queries.ts'
import type { OrderView } from './order-view.ts'

/** Props of {@link OrderList}. */
export type OrderListProps = Omit<OrderTableProps, 'orders' | 'sorting'> & {
  view: OrderView
  onViewChange: (view: OrderView) => void
  /** Further filters of the portal (a reseller). */
  filters?: ReactNode
  /** What stands here while there is no order at all. */
  empty: ReactNode
}

const narrowings = ['customer', 'partner', 'status', 'period'] as const

/** The orders of an organization with search and filters in the URL. */
export function OrderList({ view, onViewChange, filters, empty, parties }: OrderListProps) {
  const { t } = useLingui()
  const change = (to: Parameters<typeof narrowed<OrderView>>[1]) => onViewChange(narrowed(view, to))
  const isNarrow = isNarrowed(view, narrowings)
  const file = useOrderFile(parties)
  const sorting = tableSort(view.sort, lastPlacedFirst, (sort) => change({ sort }))
  const views: readonly SavedView<OrderView>[] = [
    { label: t({ context: 'view', message: 'All' }), view: {} },
    { label: t`Last 30 days`, view: { period: 'month' } },
    { label: t({ context: 'order', message: 'Canceled' }), view: { status: 'canceled' } },
  ]
  return (
    <ListSheet>
      <ViewTabs
        label={t`Views of the orders`}
        views={views}
        current={currentView(views, view, narrowings)}
        onSelect={onViewChange}
      />
      <ListTools>
        <ListSearch
          label={t`Search by number, name or product`}
          value={view.search ?? ''}
          onSearch={(search) => change({ search })}
        />
        <ListFilters
          active={countSet(view, narrowings)}
          onClear={() => change({ customer: '', partner: '', status: '', period: '' })}
          sort={{ by: sorting, columns: [{ key: 'placed', label: t`Placed`, kind: 'time' }] }}
        >
          <ListFilter
            label={t`Status`}
            all={t({ context: 'filter', message: 'All statuses' })}
            options={[
              { value: 'completed', label: t({ context: 'order', message: 'Completed' }) },
              { value: 'canceled', label: t({ context: 'order', message: 'Canceled' }) },
            ]}
            value={view.status}
            onChange={(status) => change({ status })}
          />
          <ListFilter
            label={t`Placed`}
            all={t`At any time`}
            options={[
              { value: 'week', label: t`In the last 7 days` },
              { value: 'month', label: t`In the last 30 days` },
              { value: 'year', label: t`In the last 365 days` },
            ]}
            value={view.period}
            onChange={(period) => change({ period })}
          />
          {filters}
        </ListFilters>
      </ListTools>
      <KeysetList
        query={ordersQuery(view)}
        pages={view.pages}
        onPagesChange={(pages) => onViewChange({ ...view, pages })}
        count={(shown, more) =>
          more
            ? t`${shown} orders shown, more follow`
            : t`${plural(shown, { one: '# order', other: '# orders' })}`
        }
        file={file}
        empty={empty}
        narrowing={
          isNarrow
            ? {
                title: t`No order found`,
                sentence: t`No order of yours fits this search and these filters.`,
                clearLabel: t`Show all orders`,
                onClear: () => onViewChange({}),
              }
            : null
        }
      >
        {(orders) => <OrderTable orders={orders} parties={parties} sorting={sorting} />}
      </KeysetList>
    </ListSheet>
  )
}
