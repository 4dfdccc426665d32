import { createFileRoute } from '@tanstack/react-router'
import { SubscriptionPage } from '../../../../features/customer-subscription/subscription-page.tsx'
import { orderLink, partyLinks } from '../-party-links.tsx'

export const Route = createFileRoute('/_signed-in/subscriptions/$subscriptionId')({ component: Subscription })

function Subscription() {
  const { subscriptionId } = Route.useParams()
  return <SubscriptionPage subscriptionId={subscriptionId} orderLink={orderLink} parties={partyLinks} />
}
