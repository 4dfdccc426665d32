import { useLingui } from '@lingui/react/macro'
import { findIndirectProviders } from '@relais/portal-features/consent'
import { usePeopleSearch, useTradeSearch } from '@relais/portal-features/trade'
import { type CommandSearch, type Viewer, when } from '@relais/portal-kit'
import { CustomersIcon, LicenseIcon, ProviderIcon } from '@relais/ui'
import { findCustomers } from '../../features/customer/customer-command.ts'
import { paths } from '../../paths.ts'

/** What the command palette of a reseller finds. */
export function usePaletteSearch(can: Viewer['viewerCan']): readonly CommandSearch[] {
  const { t } = useLingui()
  const trade = useTradeSearch('customer')
  const people = usePeopleSearch(({ customerId, userPrincipalName }) => ({
    to: paths.customer,
    params: { customerId },
    search: { tab: 'users', find: userPrincipalName },
  }))
  return [
    ...when(can.viewCustomers, {
      label: t`Customers`,
      find: findCustomers,
      acts: {
        label: t`Do something there`,
        of: ({ key: customerId, label: legalName }) => [
          {
            key: `users ${customerId}`,
            label: t`Users of ${legalName}`,
            icon: CustomersIcon,
            link: { to: paths.customer, params: { customerId }, search: { tab: 'users' } },
          },
          {
            key: `licenses ${customerId}`,
            label: t`Licenses of ${legalName}`,
            icon: LicenseIcon,
            link: { to: paths.customer, params: { customerId }, search: { tab: 'services' } },
          },
        ],
      },
    } satisfies CommandSearch),
    ...when(can.viewProviders, {
      label: t`Indirect providers`,
      find: async (search) =>
        (await findIndirectProviders(search)).map(({ provider }) => ({
          key: provider.id,
          label: provider.legalName,
          detail: provider.domain,
          icon: ProviderIcon,
          party: 'provider',
          link: { to: paths.indirectProvider, params: { providerId: provider.id } },
        })),
    } satisfies CommandSearch),
    people,
    ...(can.viewOrders ? trade : []),
  ]
}
