import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useCustomerColumns, useCustomerFile } from '@relais/portal-features/trade'
import { isNarrowed, KeysetList, type TableSort, TextLink } from '@relais/portal-kit'
import { Table } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { customerQuery, customersQuery, type ListedCustomer } from './customer-queries.ts'
import { type CustomerView, opened } from './customer-view.ts'

/** Props of {@link CustomerList}. */
export type CustomerListProps = {
  /** Only customers that this provider is related to as well; null for all. */
  partnerId: string | null
  /** What the URL says. */
  view: CustomerView
  /** Puts it there. `replace`: without a step in the history. */
  onViewChange: (view: CustomerView, replace: boolean) => void
  sorting: TableSort
  /** What an open row shows. */
  record: (customer: { id: string }) => ReactNode
  /** What stands here while there is no customer at all. */
  empty: ReactNode
}

/** Whether it shows some of the customers: those that a search finds, or those of one provider. */
export function isNarrowedList({ view, partnerId }: Pick<CustomerListProps, 'view' | 'partnerId'>): boolean {
  return partnerId !== null || isNarrowed(view, [])
}

/** Customers, sorted by their headers, each opening in place. */
export function CustomerList(props: CustomerListProps) {
  const { t } = useLingui()
  const file = useCustomerFile(t`Indirect provider`)
  const { partnerId, view, onViewChange } = props
  const { search = '' } = view
  return (
    <KeysetList
      query={customersQuery(partnerId, view)}
      pages={view.pages}
      onPagesChange={(pages) => onViewChange({ ...view, pages }, true)}
      count={(shown, more) =>
        more
          ? t`${shown} customers shown, more follow`
          : t`${plural(shown, { one: '# customer', other: '# customers' })}`
      }
      file={file}
      empty={props.empty}
      narrowing={
        isNarrowed(view, [])
          ? {
              title: t`No customer found`,
              sentence: t`No name or domain holds “${search}”.`,
              clearLabel: t`Show all customers`,
              onClear: () => onViewChange({}, true),
            }
          : null
      }
    >
      {(rows) => <CustomerTable {...props} rows={rows} />}
    </KeysetList>
  )
}

function CustomerTable({ rows, ...props }: CustomerListProps & { rows: readonly ListedCustomer[] }) {
  const { t } = useLingui()
  const linked = useLinkedRow(rows, props)
  const { view, onViewChange, record } = props
  const shown: readonly ShownCustomer[] = linked ? [linked, ...rows] : rows
  const link = (row: ShownCustomer) => (
    <TextLink to={paths.customer} params={{ customerId: row.id }}>
      {row.legalName}
    </TextLink>
  )
  const columns = useCustomerColumns(shown, t`Indirect provider`, link, !isNarrowedList(props))
  return (
    <Table
      caption={t`Customers`}
      rows={shown}
      rowKey={(row) => row.id}
      columns={columns}
      {...props.sorting}
      expansion={{
        openKey: view.open ?? null,
        onOpenChange: (id) => onViewChange(opened(view, id), false),
        label: (row) => t`Details of ${row.legalName}`,
        render: record,
      }}
    />
  )
}

/** A row: a customer of the page of the list, or the one that a link leads to. */
type ShownCustomer = Pick<ListedCustomer, 'id' | 'legalName' | 'domain' | 'partners' | 'standing'>

/** A pasted link may name a customer further down: its row then stands on top. */
function useLinkedRow(listed: readonly ListedCustomer[], { view, partnerId }: CustomerListProps) {
  const { open, search } = view
  const missing =
    open !== undefined && search === undefined && partnerId === null && !listed.some((row) => row.id === open)
  const { data } = useQuery({ ...customerQuery(open ?? ''), enabled: missing })
  return missing ? (data ?? null) : null
}
