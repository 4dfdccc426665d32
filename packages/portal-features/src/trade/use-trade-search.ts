import { useLingui } from '@lingui/react/macro'
import { type CommandSearch, execute, useFormat } from '@relais/portal-kit'
import { OrderIcon, SubscriptionIcon } from '@relais/ui'
import { featurePaths } from '../feature-paths.ts'
import { CustomerSubscriptionsDocument, OrdersDocument } from '../generated/graphql.ts'

/** Most of a kind that the command palette lists; more letters find the others. */
const most = 4

/**
 * Orders and subscriptions, for the command palette: each leads to its page.
 * @param named what tells two of the same name apart: for whom they are; absent: they are all for the viewer
 */
export function useTradeSearch(named?: 'customer'): readonly CommandSearch[] {
  const { t } = useLingui()
  const { formatDate } = useFormat()
  const detailOf = ({ customer }: { customer: { legalName: string } }) =>
    named === undefined ? {} : { detail: customer.legalName }
  return [
    {
      label: t`Subscriptions`,
      find: async (search) => {
        const asked = { search, first: most, sort: 'created_descending' as const }
        const { customerSubscriptions } = await execute(CustomerSubscriptionsDocument, asked)
        return (customerSubscriptions?.nodes ?? []).map((row) => {
          const end = formatDate(row.endsAt)
          return {
            key: row.id,
            label: row.displayName,
            ...detailOf(row),
            ...(row.status === 'active' ? { end: t`until ${end}` } : {}),
            icon: SubscriptionIcon,
            link: { to: featurePaths.subscription, params: { subscriptionId: row.id } },
          }
        })
      },
    },
    {
      label: t`Orders`,
      find: async (search) => {
        const { orders } = await execute(OrdersDocument, { search, first: most })
        return (orders?.nodes ?? []).map((row) => ({
          key: row.id,
          label: row.number,
          ...detailOf(row),
          end: formatDate(row.placedAt),
          icon: OrderIcon,
          link: { to: featurePaths.order, params: { orderId: row.id } },
        }))
      },
    },
  ]
}
