import { useLingui } from '@lingui/react/macro'
import { EmptyState, Table } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { customerLicensesQuery } from './license-queries.ts'

/** Licenses of a customer: bought, assigned, free. */
export function CustomerLicenses({ customer }: { customer: { id: string; legalName: string } }) {
  const { t } = useLingui()
  const { data: licenses } = useSuspenseQuery(customerLicensesQuery(customer.id))
  if (licenses.length === 0) {
    return (
      <EmptyState title={t`No licenses yet`}>
        {t`Licenses come with a subscription: they can be assigned as soon as an indirect provider ordered one.`}
      </EmptyState>
    )
  }
  return (
    <Table
      caption={t`Licenses of ${customer.legalName}`}
      rows={licenses}
      rowKey={(row) => row.licenseSkuId}
      columns={[
        { key: 'name', header: t`License`, cell: (row) => row.name, primary: true },
        { key: 'total', header: t`Bought`, cell: (row) => row.total, align: 'end' },
        { key: 'assigned', header: t`Assigned`, cell: (row) => row.assigned, align: 'end' },
        { key: 'free', header: t`Free`, cell: (row) => row.free, align: 'end' },
      ]}
    />
  )
}
