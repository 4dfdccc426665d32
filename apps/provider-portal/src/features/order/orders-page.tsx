import { useLingui } from '@lingui/react/macro'
import { type ListedOrder, OrderTable, Page, Panel } from '@relais/portal-kit'
import { EmptyState, LoadMore, Stack } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ordersQuery } from './order-queries.ts'

/** Props of {@link OrdersPage}. */
export type OrdersPageProps = {
  /** The link to an order, in the words of its number. */
  link: (order: ListedOrder) => ReactNode
}

/** Every order of the provider. */
export function OrdersPage({ link }: OrdersPageProps) {
  const { t } = useLingui()
  return (
    <Page title={t`Orders`} sentence={t`What you ordered for your customers, newest first.`}>
      <Panel>
        <OrderList link={link} />
      </Panel>
    </Page>
  )
}

function OrderList({ link }: OrdersPageProps) {
  const { t } = useLingui()
  const query = useSuspenseInfiniteQuery(ordersQuery)
  const orders = query.data.pages.flatMap((page) => page.nodes)
  const shown = orders.length
  if (shown === 0) {
    return (
      <EmptyState title={t`No orders yet`}>
        {t`Choose a customer in your list of customers and press Order: the order then appears here.`}
      </EmptyState>
    )
  }
  return (
    <Stack>
      <OrderTable orders={orders} partner="reseller" link={link} />
      <LoadMore
        label={t`Show more`}
        count={query.hasNextPage ? t`${shown} orders shown, more follow` : t`All orders shown: ${shown}`}
        busy={query.isFetchingNextPage}
        onLoadMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
      />
    </Stack>
  )
}
