import { useLingui } from '@lingui/react/macro'
import { EndingDelegatedAdmins } from '@relais/portal-features/consent'
import { RecentOrders, RecentSubscriptions, type SubscriptionView } from '@relais/portal-features/trade'
import { TextLink } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { SubscriptionSummary } from '../../../features/customer-subscription/subscription-summary.tsx'
import { HomePage } from '../../../features/home/home-page.tsx'
import { PartnerSummary } from '../../../features/relationship/partner-summary.tsx'
import { paths } from '../../../paths.ts'
import { partyLinks } from './-party-links.tsx'

export const Route = createFileRoute('/_signed-in/')({ component: Home })

const endingSoon: SubscriptionView = { status: 'active', ends: 'soon', sort: 'ending' }

function Home() {
  const { t } = useLingui()
  return (
    <HomePage>
      <PartnerSummary />
      <SubscriptionSummary />
      <RecentSubscriptions
        title={t`Terms that end within 30 days`}
        view={endingSoon}
        parties={partyLinks}
        none={t`No term of a running subscription ends within 30 days.`}
        all={
          <TextLink to={paths.subscriptions} search={endingSoon}>
            {t`All that end soon`}
          </TextLink>
        }
      />
      <RecentOrders
        title={t`Orders of the last 30 days`}
        view={{ period: 'month' }}
        parties={partyLinks}
        none={t`Nothing was ordered for you in the last 30 days.`}
        all={<TextLink to={paths.orders}>{t`All orders`}</TextLink>}
      />
      <EndingDelegatedAdmins
        link={({ partnerId, partnerName }) => (
          <TextLink to={paths.partnerRelationship} params={{ relationshipId: partnerId }}>
            {partnerName}
          </TextLink>
        )}
      />
    </HomePage>
  )
}
