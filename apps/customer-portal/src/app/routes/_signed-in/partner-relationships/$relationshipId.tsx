import { useLingui } from '@lingui/react/macro'
import { ActSentence } from '@relais/portal-features/operations'
import { RecentOrders, RecentSubscriptions } from '@relais/portal-features/trade'
import { TextLink } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { PartnerRelationshipPage } from '../../../../features/relationship/partner-relationship-page.tsx'
import { paths } from '../../../../paths.ts'

export const Route = createFileRoute('/_signed-in/partner-relationships/$relationshipId')({
  component: Partner,
})

function Partner() {
  const { t } = useLingui()
  return (
    <PartnerRelationshipPage
      relationshipId={Route.useParams().relationshipId}
      act={(entryId) => <ActSentence entryId={entryId} />}
    >
      {({ partnerId }) => (
        <>
          <RecentSubscriptions
            view={{ partner: partnerId }}
            parties={{}}
            none={t`You use nothing through this partner.`}
            all={
              <TextLink to={paths.subscriptions} search={{ partner: partnerId }}>
                {t`All subscriptions through this partner`}
              </TextLink>
            }
          />
          <RecentOrders
            view={{ partner: partnerId }}
            parties={{}}
            none={t`Nothing has been ordered through this partner.`}
            all={
              <TextLink to={paths.orders} search={{ partner: partnerId }}>
                {t`All orders through this partner`}
              </TextLink>
            }
          />
        </>
      )}
    </PartnerRelationshipPage>
  )
}
