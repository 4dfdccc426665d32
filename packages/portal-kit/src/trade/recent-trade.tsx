import { useLingui } from '@lingui/react/macro'
import { Quiet, Section, Stack } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Panel } from '../error/panel.tsx'
import { OrderTable, type OrderTableProps } from './order-table.tsx'
import { SubscriptionTable, type SubscriptionTableProps } from './subscription-list.tsx'
import { ordersQuery, subscriptionsQuery } from './trade-queries.ts'
import type { OrderView, SubscriptionView } from './trade-view.ts'

/** Rows that a page about something else shows of a list. */
const fewRows = 5

type Recent<View> = {
  view: View
  /** The heading; absent: "Orders" or "Subscriptions". */
  title?: string
  /** A link to the whole list. */
  all: ReactNode
  /** What stands here while there is none. */
  none: string
}

/** Props of {@link RecentOrders}. */
export type RecentOrdersProps = Omit<OrderTableProps, 'orders'> & Recent<OrderView>

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

/** Props of {@link RecentSubscriptions}. */
export type RecentSubscriptionsProps = Omit<SubscriptionTableProps, 'subscriptions'> &
  Recent<SubscriptionView>

/** The first subscriptions of a view, on a page about something else. */
export function RecentSubscriptions({ title, all, ...props }: RecentSubscriptionsProps) {
  const { t } = useLingui()
  return (
    <Section title={title ?? t`Subscriptions`} action={all}>
      <Panel rows={2}>
        <Subscriptions {...props} />
      </Panel>
    </Section>
  )
}

function Subscriptions({ view, none, ...table }: Omit<RecentSubscriptionsProps, 'title' | 'all'>) {
  const { t } = useLingui()
  const { data, hasNextPage } = useSuspenseInfiniteQuery(subscriptionsQuery(view))
  const rows = data.pages.flatMap((page) => page.nodes)
  if (rows.length === 0) return <p>{none}</p>
  const more = rows.length > fewRows || hasNextPage
  return (
    <Stack gap={2}>
      <SubscriptionTable subscriptions={rows.slice(0, fewRows)} {...table} />
      {more ? <Quiet>{t`The first ${fewRows} are shown.`}</Quiet> : null}
    </Stack>
  )
}
