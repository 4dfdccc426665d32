import { useLingui } from '@lingui/react/macro'
import { Page, Panel, SubscriptionStatusDot, useTradeWords } from '@relais/portal-kit'
import { AddIcon, Button, DateTime, EmptyState, LoadMore, Stack, Table } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AddLicensesDialog } from './add-licenses-dialog.tsx'
import { type ListedSubscription, subscriptionsQuery } from './subscription-queries.ts'

/** Every subscription that the provider ordered, and more licenses for those that run. */
export function SubscriptionsPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Subscriptions`} sentence={t`What your customers use through you, newest first.`}>
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
  const [extended, setExtended] = useState<ListedSubscription | null>(null)
  const rows = query.data.pages.flatMap((page) => page.nodes)
  const shown = rows.length
  if (shown === 0) {
    return (
      <EmptyState title={t`No subscriptions yet`}>
        {t`Each product you order for a customer becomes a subscription here.`}
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
          { key: 'customer', header: t`Customer`, cell: (row) => row.customer.legalName },
          { key: 'reseller', header: t`Reseller on record`, cell: (row) => row.reseller.legalName },
          { key: 'quantity', header: t`Licenses`, align: 'end', cell: (row) => row.quantity },
          { key: 'term', header: t`Term`, cell: (row) => words.termAndPlan(row.term, row.billingPlan) },
          {
            key: 'ends',
            header: t`Term ends`,
            cell: (row) => <DateTime value={row.endsAt} display="date" />,
          },
          { key: 'status', header: t`Status`, cell: (row) => <SubscriptionStatusDot status={row.status} /> },
        ]}
        actionsLabel={t`Actions`}
        actions={(row) => {
          const { displayName } = row
          const { legalName } = row.customer
          return row.viewerCan.addLicenses ? (
            <Button
              icon={AddIcon}
              aria-label={t`Add licenses of ${displayName} for ${legalName}`}
              onClick={() => setExtended(row)}
            >
              {t`Add licenses`}
            </Button>
          ) : null
        }}
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
      <AddLicensesDialog subscription={extended} onClose={() => setExtended(null)} />
    </Stack>
  )
}
