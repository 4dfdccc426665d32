import { createFileRoute } from '@tanstack/react-router'
import { SubscriptionDetailPage } from '../../../../features/customer-subscription/subscription-detail-page.tsx'
import { partyLinks } from '../-party-links.tsx'

export const Route = createFileRoute('/_signed-in/subscriptions/$subscriptionId')({ component: Subscription })

function Subscription() {
  const { subscriptionId } = Route.useParams()
  return <SubscriptionDetailPage subscriptionId={subscriptionId} parties={partyLinks} />
}
