import { createFileRoute } from '@tanstack/react-router'
import { CustomerHomePage } from '../../../features/home/home-page.tsx'
import { PartnerSummary } from '../../../features/relationship/partner-summary.tsx'

export const Route = createFileRoute('/_signed-in/')({ component: Home })

function Home() {
  return (
    <CustomerHomePage>
      <PartnerSummary />
    </CustomerHomePage>
  )
}
