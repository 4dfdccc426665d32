import { createFileRoute } from '@tanstack/react-router'
import { SubscriptionSummary } from '../../../features/customer-subscription/subscription-summary.tsx'
import { HomePage } from '../../../features/home/home-page.tsx'
import { PartnerSummary } from '../../../features/relationship/partner-summary.tsx'

export const Route = createFileRoute('/_signed-in/')({ component: Home })

function Home() {
  return (
    <HomePage>
      <PartnerSummary />
      <SubscriptionSummary />
    </HomePage>
  )
}
