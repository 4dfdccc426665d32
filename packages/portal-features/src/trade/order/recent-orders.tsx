import { useLingui } from '@lingui/react/macro'
import { Panel } from '@relais/portal-kit'
import { Quiet, Section, Stack } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { ordersQuery } from './order-queries.ts'
import { OrderTable, type OrderTableProps } from './order-table.tsx'
import type { OrderView } from './order-view.ts'
import { fewRows, type RecentRows } from './recent-rows.ts'

/** Props of {@link RecentOrders}. */
export type RecentOrdersProps = Omit<OrderTableProps, 'orders'> & RecentRows<OrderView>

/** The newest orders of a view, on a page about something else. */
export function RecentOrders({ title, all, ...props }: RecentOrdersProps) {
  const { t } = useLingui()
  return (
    <Section title={title ?? t`Orders`} action={all}>
      <Panel rows={2}>
        <Orders {...props} />
      </Panel>
    </Section>
  )
}

function Orders({ view, none, ...table }: Omit<RecentOrdersProps, 'title' | 'all'>) {
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
