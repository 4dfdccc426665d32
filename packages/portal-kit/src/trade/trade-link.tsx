import { TextLink } from '../link/link.tsx'
import { sharedPaths } from '../shared-paths.ts'

/** A link to an order, in the words of its number: one word, to be read and copied whole. */
export function OrderLink({ order }: { order: { id: string; number: string } }) {
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <TextLink to={sharedPaths.order} params={{ orderId: order.id }}>
        {order.number}
      </TextLink>
    </span>
  )
}

/** A link to a subscription, in the words of its name. */
export function SubscriptionLink({ id, name }: { id: string; name: string }) {
  return (
    <TextLink to={sharedPaths.subscription} params={{ subscriptionId: id }}>
      {name}
    </TextLink>
  )
}
