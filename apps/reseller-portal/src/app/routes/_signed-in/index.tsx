import { useLingui } from '@lingui/react/macro'
import { EndingDelegatedAdmins, InvitationSummary } from '@relais/portal-features/consent'
import { RecentOrders, RecentSubscriptions, type SubscriptionView } from '@relais/portal-features/trade'
import { Panel, TextLink, useViewer } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { CustomerSummary } from '../../../features/customer/customer-summary.tsx'
import { HomePage } from '../../../features/home/home-page.tsx'
import { ProviderSummary } from '../../../features/partnership/provider-summary.tsx'
import { paths } from '../../../paths.ts'
import { partyLinks } from './-party-links.tsx'

export const Route = createFileRoute('/_signed-in/')({ component: Home })

const endingSoon: SubscriptionView = { status: 'active', ends: 'soon', sort: 'ending' }

function Home() {
  const { t } = useLingui()
  const { viewProviders, viewCustomers, inviteCustomers, viewOrders } = useViewer().viewerCan
  return (
    <HomePage>
      {inviteCustomers ? (
        <Panel rows={2}>
          <InvitationSummary
            empty={t`None. Invite a customer alone, or together with an indirect provider so that it can order for the customer.`}
            all={<TextLink to={paths.invitations}>{t`All invitations`}</TextLink>}
            link={({ id, recipientMail }) => (
              <TextLink to={paths.sentInvitation} params={{ invitationId: id }}>
                {recipientMail}
              </TextLink>
            )}
          />
        </Panel>
      ) : null}
      {viewCustomers ? (
        <Panel rows={2}>
          <CustomerSummary />
        </Panel>
      ) : null}
      {viewProviders ? (
        <Panel rows={2}>
          <ProviderSummary />
        </Panel>
      ) : null}
      {viewOrders ? (
        <>
          <RecentOrders
            title={t`Orders of the last 7 days`}
            view={{ period: 'week' }}
            parties={partyLinks}
            none={t`Nothing was ordered in the last 7 days with you on record. Your indirect providers order for your customers.`}
            all={<TextLink to={paths.orders}>{t`All orders`}</TextLink>}
          />
          <RecentSubscriptions
            title={t`Terms that end within 30 days`}
            view={endingSoon}
            parties={partyLinks}
            none={t`No term of a running subscription ends within 30 days.`}
            all={
              <TextLink to={paths.subscriptions} search={endingSoon}>
                {t`All subscriptions`}
              </TextLink>
            }
          />
        </>
      ) : null}
      <Panel rows={2}>
        <EndingDelegatedAdmins
          link={({ ofReseller, partnerId, partnerName, subjectId, subjectName }) =>
            ofReseller ? (
              <TextLink to={paths.indirectProvider} params={{ providerId: partnerId }}>
                {partnerName}
              </TextLink>
            ) : (
              <TextLink to={paths.customer} params={{ customerId: subjectId }}>
                {subjectName}
              </TextLink>
            )
          }
        />
      </Panel>
    </HomePage>
  )
}
