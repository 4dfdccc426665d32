import { useLingui } from '@lingui/react/macro'
import { Quiet, Stack } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { ordersQuery } from './order-queries.ts'
import { OrderTable, type OrderTableProps } from './order-table.tsx'
import type { OrderView } from './order-view.ts'
import { fewRows, type RecentRows } from './recent-rows.ts'

/** Props of {@link RecentOrderList}. */
export type RecentOrderListProps = Omit<OrderTableProps, 'orders'> &
  Omit<RecentRows<OrderView>, 'title' | 'all'>

/** The newest orders of a view, without the sheet around them. */
export function RecentOrderList({ view, none, ...table }: RecentOrderListProps) {
  const { t } = useLingui()
  const { data, hasNextPage } = useSuspenseInfiniteQuery(ordersQuery(view))
  const rows = data.pages.flatMap((page) => page.nodes)
  if (rows.length === 0) return <p>{none}</p>
  const more = rows.length > fewRows || hasNextPage
  return (
    <Stack gap={2}>
      <OrderTable orders={rows.slice(0, fewRows)} {...table} />
      {more ? <Quiet>{t`The newest ${fewRows} are shown.`}</Quiet> : null}
    </Stack>
  )
}
