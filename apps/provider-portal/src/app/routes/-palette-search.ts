import { useLingui } from '@lingui/react/macro'
import { findIndirectResellers } from '@relais/portal-features/consent'
import { usePeopleSearch, useTradeSearch } from '@relais/portal-features/trade'
import { type CommandSearch, type Viewer, when } from '@relais/portal-kit'
import { OrderIcon, ResellerIcon, SubscriptionIcon } from '@relais/ui'
import { findCustomers } from '../../features/customer/customer-command.ts'
import { findOrganizations } from '../../features/organization/find-organizations.ts'
import { paths } from '../../paths.ts'

/** What the command palette of a provider finds. */
export function usePaletteSearch(can: Viewer['viewerCan']): readonly CommandSearch[] {
  const { t } = useLingui()
  const trade = useTradeSearch('customer')
  const people = usePeopleSearch(({ customerId }) => ({ to: paths.customer, params: { customerId } }))
  return [
    ...when(can.viewCustomers, {
      label: t`Customers`,
      find: findCustomers,
      acts: {
        label: t`Do something there`,
        of: ({ key: customerId, label: legalName }) => [
          ...when(can.order, {
            key: `order ${customerId}`,
            label: t`Order for ${legalName}`,
            icon: OrderIcon,
            link: { to: paths.customerOrder, params: { customerId } },
          }),
          ...when(can.viewOrders, {
            key: `subscriptions ${customerId}`,
            label: t`Subscriptions of ${legalName}`,
            icon: SubscriptionIcon,
            link: { to: paths.subscriptions, search: { customer: customerId } },
          }),
        ],
      },
    } satisfies CommandSearch),
    ...when(can.manageResellers, {
      label: t`Indirect resellers`,
      find: async (search) =>
        (await findIndirectResellers(search)).map(({ id, reseller }) => ({
          key: id,
          label: reseller.legalName,
          detail: reseller.domain,
          icon: ResellerIcon,
          party: 'reseller',
          link: { to: paths.indirectReseller, params: { partnershipId: id } },
        })),
    } satisfies CommandSearch),
    people,
    ...(can.viewOrders ? trade : []),
    ...when(can.viewProgram, { label: t`Program`, find: findOrganizations } satisfies CommandSearch),
  ]
}
