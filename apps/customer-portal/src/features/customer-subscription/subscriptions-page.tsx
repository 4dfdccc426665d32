import { useLingui } from '@lingui/react/macro'
import { Page, Panel, SubscriptionStatusDot, useTradeWords } from '@relais/portal-kit'
import { DateTime, EmptyState, LoadMore, Stack, Table } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { subscriptionsQuery } from './subscription-queries.ts'

/** What the organization uses: subscriptions, licenses, terms, and whom to ask. No price. */
export function SubscriptionsPage() {
  const { t } = useLingui()
  return (
    <Page
      title={t`Subscriptions`}
      sentence={t`What your organization uses. Your reseller on record answers questions about it.`}
    >
      <Panel>
        <SubscriptionList />
      </Panel>
    </Page>
  )
}

function SubscriptionList() {
  const { t } = useLingui()
  const words = useTradeWords()
  const query = useSuspenseInfiniteQuery(subscriptionsQuery)
  const rows = query.data.pages.flatMap((page) => page.nodes)
  const shown = rows.length
  if (shown === 0) {
    return (
      <EmptyState title={t`No subscriptions yet`}>
        {t`What your partners order for you appears here. Ask your reseller.`}
      </EmptyState>
    )
  }
  return (
    <Stack>
      <Table
        caption={t`Subscriptions`}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'name', header: t`Subscription`, primary: true, cell: (row) => row.displayName },
          { key: 'quantity', header: t`Licenses`, align: 'end', cell: (row) => row.quantity },
          { key: 'term', header: t`Term`, cell: (row) => words.term(row.term) },
          {
            key: 'ends',
            header: t`Term ends`,
            cell: (row) => <DateTime value={row.endsAt} display="date" />,
          },
          { key: 'reseller', header: t`Reseller on record`, cell: (row) => row.reseller.legalName },
          { key: 'provider', header: t`Ordered by`, cell: (row) => row.provider.legalName },
          { key: 'status', header: t`Status`, cell: (row) => <SubscriptionStatusDot status={row.status} /> },
        ]}
      />
      <LoadMore
        label={t`Show more`}
        count={
          query.hasNextPage
            ? t`${shown} subscriptions shown, more follow`
            : t`All subscriptions shown: ${shown}`
        }
        busy={query.isFetchingNextPage}
        onLoadMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
      />
    </Stack>
  )
}
