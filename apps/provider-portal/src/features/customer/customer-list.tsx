import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useCustomerColumns, useCustomerFile } from '@relais/portal-features/trade'
import { isNarrowed, KeysetList, LinkButton, type TableSort, TextLink, useViewer } from '@relais/portal-kit'
import { EmptyState, Table } from '@relais/ui'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { customersQuery, type ListedCustomer } from './customer-queries.ts'
import type { CustomerView } from './customer-view.ts'

/** Props of {@link CustomerList}. */
export type CustomerListProps = {
  view: CustomerView
  onViewChange: (view: CustomerView) => void
  sorting: TableSort
  /** Frequent acts with a customer, at the end of its row. */
  actions: ((customer: ListedCustomer) => ReactNode) | undefined
}

/** Customers, sorted by their headers. */
export function CustomerList({ view, onViewChange, sorting, actions }: CustomerListProps) {
  const { t } = useLingui()
  const file = useCustomerFile(t`Indirect reseller`)
  const { manageResellers } = useViewer().viewerCan
  const resellers = manageResellers ? (
    <LinkButton to={paths.indirectResellers}>{t`All indirect resellers`}</LinkButton>
  ) : null
  return (
    <KeysetList
      query={customersQuery(view)}
      pages={view.pages}
      onPagesChange={(pages) => onViewChange({ ...view, pages })}
      count={(shown, more) =>
        more
          ? t`${shown} customers shown, more follow`
          : t`${plural(shown, { one: '# customer', other: '# customers' })}`
      }
      file={file}
      empty={
        <EmptyState title={t`No customers at the moment`} action={resellers}>
          {t`Your indirect resellers invite customers together with you. A customer appears here once it accepts, and you can then order for it.`}
        </EmptyState>
      }
      narrowing={
        isNarrowed(view, ['reseller'])
          ? {
              title: t`No customer found`,
              sentence: t`No customer of yours fits this search and this reseller.`,
              clearLabel: t`Show all customers`,
              onClear: () => onViewChange({}),
            }
          : null
      }
    >
      {(rows) => (
        <CustomerTable
          rows={rows}
          actions={actions}
          sorting={sorting}
          sortsByTermEnd={!isNarrowed(view, ['reseller'])}
        />
      )}
    </KeysetList>
  )
}

function CustomerTable({
  rows,
  actions,
  sorting,
  sortsByTermEnd,
}: Pick<CustomerListProps, 'actions' | 'sorting'> & {
  rows: readonly ListedCustomer[]
  sortsByTermEnd: boolean
}) {
  const { t } = useLingui()
  const link = (row: ListedCustomer) => (
    <TextLink to={paths.customer} params={{ customerId: row.id }}>
      {row.legalName}
    </TextLink>
  )
  const columns = useCustomerColumns(rows, t`Indirect reseller`, link, sortsByTermEnd)
  return (
    <Table
      caption={t`Customers`}
      rows={rows}
      rowKey={(row) => row.id}
      columns={columns}
      {...sorting}
      {...(actions ? { actions, actionsLabel: t`Actions` } : {})}
    />
  )
}
