import { useLingui } from '@lingui/react/macro'
import { type Column, PersonTile } from '@relais/ui'

/** What a list shows of somebody in a customer's directory. */
export type ListedCustomerUser = {
  displayName: string
  userPrincipalName: string
  licenses: readonly { name: string }[]
}

/** Columns of a customer's people: the customer sees them as its reseller does. */
export function useCustomerUserColumns(): Column<ListedCustomerUser>[] {
  const { t } = useLingui()
  return [
    {
      key: 'name',
      header: t`Name`,
      primary: true,
      sortable: 'ascending',
      share: 1,
      tile: (row) => <PersonTile name={row.displayName} party="customer" />,
      cell: (row) => row.displayName,
    },
    {
      key: 'sign_in',
      header: t`Sign-in name`,
      sortable: 'ascending',
      priority: 3,
      card: 'second',
      cell: (row) => row.userPrincipalName,
    },
    {
      key: 'licenses',
      header: t`Licenses`,
      priority: 2,
      card: 'third',
      cell: (row) => row.licenses.map((license) => license.name).join(', ') || t`No license`,
    },
  ]
}
