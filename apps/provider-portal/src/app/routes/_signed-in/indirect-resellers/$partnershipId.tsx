import { useLingui } from '@lingui/react/macro'
import { RecentOrders, RecentSubscriptions } from '@relais/portal-features/trade'
import { TextLink, useViewer } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { IndirectResellerPage } from '../../../../features/partnership/indirect-reseller-page.tsx'
import { paths } from '../../../../paths.ts'
import { partyLinks } from '../-party-links.tsx'

export const Route = createFileRoute('/_signed-in/indirect-resellers/$partnershipId')({ component: Reseller })

function Reseller() {
  const { t } = useLingui()
  const { viewOrders } = useViewer().viewerCan
  return (
    <IndirectResellerPage partnershipId={Route.useParams().partnershipId}>
      {({ reseller }) =>
        viewOrders ? (
          <>
            <RecentOrders
              view={{ partner: reseller.id }}
              parties={{ customer: partyLinks.customer }}
              none={t`You have ordered nothing with this reseller on record yet.`}
              all={
                <TextLink to={paths.orders} search={{ partner: reseller.id }}>
                  {t`All orders with this reseller`}
                </TextLink>
              }
            />
            <RecentSubscriptions
              view={{ partner: reseller.id }}
              parties={{ customer: partyLinks.customer }}
              none={t`No subscription has this reseller on record yet.`}
              all={
                <TextLink to={paths.subscriptions} search={{ partner: reseller.id }}>
                  {t`All subscriptions with this reseller`}
                </TextLink>
              }
            />
          </>
        ) : null
      }
    </IndirectResellerPage>
  )
}
