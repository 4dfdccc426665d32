import { SubscriptionPage } from '@relais/portal-features/trade'
import { createFileRoute } from '@tanstack/react-router'
import { partyLinks } from '../-party-links.tsx'

export const Route = createFileRoute('/_signed-in/subscriptions/$subscriptionId')({ component: Subscription })

function Subscription() {
  const { subscriptionId } = Route.useParams()
  return <SubscriptionPage subscriptionId={subscriptionId} parties={partyLinks} />
}
