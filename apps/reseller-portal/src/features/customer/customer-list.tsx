import { useLingui } from '@lingui/react/macro'
import { useCountryName } from '@relais/portal-kit'
import { Button, DateTime, LoadMore, NoResults, Stack, Table } from '@relais/ui'
import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue } from 'react'
import { customerQuery, customersQuery, type ListedCustomer } from './customer-queries.ts'

/** Props of {@link CustomerList}. */
export type CustomerListProps = {
  /** Only customers that this provider is related to as well; null for all. */
  partnerId: string | null
  /** Part of name or domain; empty for none. */
  search: string
  onClearSearch: () => void
  /** Id of the row that is open; null for none. */
  open: string | null
  onOpenChange: (id: string | null) => void
  /** What an open row shows. */
  record: (customer: ListedCustomer) => ReactNode
  /** What stands here while there is no customer at all. */
  empty: ReactNode
}

/** Customers by name, each opening in place. Old rows stay while others are on their way. */
export function CustomerList(props: CustomerListProps) {
  const { t } = useLingui()
  const country = useCountryName()
  const search = useDeferredValue(props.search)
  const query = useSuspenseInfiniteQuery(customersQuery(props.partnerId, search))
  const listed = query.data.pages.flatMap((page) => page.nodes)
  const linked = useLinkedRow(listed, props)
  const rows = linked ? [linked, ...listed] : listed
  if (rows.length === 0) {
    if (search === '') return props.empty
    const action = <Button onClick={props.onClearSearch}>{t`Show all customers`}</Button>
    return (
      <NoResults
        title={t`No customer found`}
        action={action}
      >{t`No name or domain holds “${search}”.`}</NoResults>
    )
  }
  const shown = rows.length
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
            key: 'providers',
            header: t`Indirect providers`,
            cell: (row) => row.partners.map((partner) => partner.legalName).join(', ') || t`None`,
          },
          {
            key: 'since',
            header: t`Customer since`,
            cell: (row) => <DateTime value={row.since} display="date" />,
          },
        ]}
        expansion={{
          openKey: props.open,
          onOpenChange: props.onOpenChange,
          label: (row) => t`Details of ${row.legalName}`,
          render: props.record,
        }}
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

/** A pasted link may name a customer further down: its row then stands on top. */
function useLinkedRow(listed: readonly ListedCustomer[], { open, search, partnerId }: CustomerListProps) {
  const missing =
    open !== null && search === '' && partnerId === null && !listed.some((row) => row.id === open)
  const { data } = useQuery({ ...customerQuery(open ?? ''), enabled: missing })
  return missing ? (data ?? null) : null
}
