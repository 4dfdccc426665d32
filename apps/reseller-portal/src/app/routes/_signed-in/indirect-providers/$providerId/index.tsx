import { useLingui } from '@lingui/react/macro'
import { RecentOrders, RecentSubscriptions } from '@relais/portal-features/trade'
import { TextLink, useViewer } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { IndirectProviderPage } from '../../../../../features/partnership/indirect-provider-page.tsx'
import { paths } from '../../../../../paths.ts'
import { partyLinks } from '../../-party-links.tsx'

export const Route = createFileRoute('/_signed-in/indirect-providers/$providerId/')({ component: Provider })

function Provider() {
  const { t } = useLingui()
  const { viewOrders } = useViewer().viewerCan
  return (
    <IndirectProviderPage providerId={Route.useParams().providerId}>
      {({ provider }) =>
        viewOrders ? (
          <>
            <RecentOrders
              view={{ partner: provider.id }}
              parties={{ customer: partyLinks.customer }}
              none={t`This provider has ordered nothing for your customers yet.`}
              all={
                <TextLink to={paths.orders} search={{ partner: provider.id }}>
                  {t`All orders through this provider`}
                </TextLink>
              }
            />
            <RecentSubscriptions
              view={{ partner: provider.id }}
              parties={{ customer: partyLinks.customer }}
              none={t`No subscription of your customers runs through this provider yet.`}
              all={
                <TextLink to={paths.subscriptions} search={{ partner: provider.id }}>
                  {t`All subscriptions through this provider`}
                </TextLink>
              }
            />
          </>
        ) : null
      }
    </IndirectProviderPage>
  )
}
