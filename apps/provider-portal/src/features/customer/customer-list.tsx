import { useLingui } from '@lingui/react/macro'
import { useCountryName } from '@relais/portal-kit'
import { Button, DateTime, EmptyState, LoadMore, NoResults, Stack, Table } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue } from 'react'
import { customersQuery, type ListedCustomer } from './customer-queries.ts'
import type { CustomerView } from './customer-view.ts'

/** Props of {@link CustomerList}. */
export type CustomerListProps = {
  view: CustomerView
  /** Shows every customer again. */
  onClear: () => void
  /** Frequent acts with a customer, at the end of its row. */
  actions: ((customer: ListedCustomer) => ReactNode) | undefined
}

/** Customers by name. Old rows stay while others are on their way. */
export function CustomerList({ view, onClear, actions }: CustomerListProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const { search = '', reseller = null } = useDeferredValue(view)
  const query = useSuspenseInfiniteQuery(customersQuery(reseller, search))
  const rows = query.data.pages.flatMap((page) => page.nodes)
  const shown = rows.length
  if (shown === 0) return <NoCustomers filtered={search !== '' || reseller !== null} onClear={onClear} />
  return (
    <Stack>
      <Table
        caption={t`Customers`}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'name', header: t`Name`, cell: (row) => row.legalName, primary: true },
          { key: 'domain', header: t`Domain`, cell: (row) => row.domain },
          { key: 'country', header: t`Country`, cell: (row) => country(row.country) },
          {
            key: 'resellers',
            header: t`Indirect resellers`,
            cell: (row) => row.partners.map((partner) => partner.legalName).join(', ') || t`None`,
          },
          {
            key: 'since',
            header: t`Customer since`,
            cell: (row) => <DateTime value={row.since} display="date" />,
          },
        ]}
        {...(actions ? { actions, actionsLabel: t`Actions`, actionsShown: true } : {})}
      />
      <LoadMore
        label={t`Show more`}
        count={
          query.hasNextPage ? t`${shown} customers shown, more follow` : t`All customers shown: ${shown}`
        }
        busy={query.isFetchingNextPage}
        onLoadMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
      />
    </Stack>
  )
}

function NoCustomers({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useLingui()
  if (filtered) {
    const action = <Button onClick={onClear}>{t`Show all customers`}</Button>
    return (
      <NoResults title={t`No customer found`} action={action}>
        {t`No customer of yours fits this search and this reseller.`}
      </NoResults>
    )
  }
  return (
    <EmptyState title={t`No customers yet`}>
      {t`Your indirect resellers invite customers together with you. A customer appears here once it accepts, and you can then order for it.`}
    </EmptyState>
  )
}
