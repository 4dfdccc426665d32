import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { EmptyState, Quiet, Stack, Table } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type CustomerLicense, customerLicensesQuery } from './license-queries.ts'

/** Licenses of a customer: bought, assigned, free; where a term ended, how many expired and who has one regardless. */
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
        { key: 'total', header: t`Bought`, cell: (row) => <Bought license={row} />, align: 'end' },
        { key: 'assigned', header: t`Assigned`, cell: (row) => <Assigned license={row} />, align: 'end' },
        { key: 'free', header: t`Free`, cell: (row) => row.free, align: 'end' },
      ]}
    />
  )
}

function Bought({ license: { total, expired } }: { license: CustomerLicense }) {
  const { t } = useLingui()
  if (expired === 0) return total
  return (
    <Stack gap={1}>
      {total}
      <Quiet>{t`${plural(expired, { one: '# expired', other: '# expired' })}`}</Quiet>
    </Stack>
  )
}

function Assigned({ license: { assigned, uncovered } }: { license: CustomerLicense }) {
  const { t } = useLingui()
  if (uncovered === 0) return assigned
  return (
    <Stack gap={1}>
      {assigned}
      <Quiet>{t`${plural(uncovered, { one: '# without a running subscription', other: '# without a running subscription' })}`}</Quiet>
    </Stack>
  )
}
