import { useLingui } from '@lingui/react/macro'
import { execute } from '@relais/portal-kit'
import { DateTime, EmptyState, LoadMore, Stack, StatusDot, type StatusTone, Table } from '@relais/ui'
import { infiniteQueryOptions, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { CustomerServicesDocument, type CustomerServicesQuery } from '../../generated/graphql.ts'

type Service = CustomerServicesQuery['customerSubscriptions']['nodes'][number]

const tones: Record<Service['status'], StatusTone> = {
  active: 'success',
  suspended: 'warning',
  cancelled: 'neutral',
  expired: 'neutral',
}

const customerServicesQuery = (customerId: string) =>
  infiniteQueryOptions({
    queryKey: ['customer', customerId, 'services'],
    queryFn: async ({ pageParam }) =>
      (await execute(CustomerServicesDocument, { customerId, first: 50, after: pageParam }))
        .customerSubscriptions,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })

/** Services of a customer: the subscriptions with your organization on record. */
export function CustomerServices({ customer }: { customer: { id: string; legalName: string } }) {
  const { t } = useLingui()
  const query = useSuspenseInfiniteQuery(customerServicesQuery(customer.id))
  const services = query.data.pages.flatMap((page) => page.nodes)
  const shown = services.length
  const words: Record<Service['status'], string> = {
    active: t`Active`,
    suspended: t`Suspended`,
    cancelled: t`Canceled`,
    expired: t`Expired`,
  }
  if (shown === 0) {
    return (
      <EmptyState title={t`No services yet`}>
        {t`An indirect provider orders for this customer with you on record: the subscription then appears here.`}
      </EmptyState>
    )
  }
  return (
    <Stack>
      <Table
        caption={t`Services of ${customer.legalName}`}
        rows={services}
        rowKey={(row) => row.id}
        columns={[
          { key: 'name', header: t`Subscription`, cell: (row) => row.displayName, primary: true },
          {
            key: 'status',
            header: t`Status`,
            cell: (row) => <StatusDot tone={tones[row.status]}>{words[row.status]}</StatusDot>,
          },
          { key: 'quantity', header: t`Licenses`, cell: (row) => row.quantity, align: 'end' },
          { key: 'provider', header: t`Indirect provider`, cell: (row) => row.provider.legalName },
          {
            key: 'ends',
            header: t`Term ends`,
            cell: (row) => <DateTime value={row.endsAt} display="date" />,
          },
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
