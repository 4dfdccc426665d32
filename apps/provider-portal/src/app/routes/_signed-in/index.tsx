import { useLingui } from '@lingui/react/macro'
import { EndingDelegatedAdmins, InvitationSummary } from '@relais/portal-features/consent'
import { RecentOrders, RecentSubscriptions, type SubscriptionView } from '@relais/portal-features/trade'
import { Panel, TextLink, useViewer } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { CustomerSummary } from '../../../features/customer/customer-summary.tsx'
import { HomePage } from '../../../features/home/home-page.tsx'
import { ProgramSummary } from '../../../features/organization/program-summary.tsx'
import { ResellerSummary } from '../../../features/partnership/reseller-summary.tsx'
import { paths } from '../../../paths.ts'
import { partyLinks } from './-party-links.tsx'

export const Route = createFileRoute('/_signed-in/')({ component: Home })

const endingSoon: SubscriptionView = { status: 'active', ends: 'soon', sort: 'ending' }

function Home() {
  const { t } = useLingui()
  const { manageResellers, viewCustomers, viewOrders, viewProgram } = useViewer().viewerCan
  return (
    <HomePage>
      {viewProgram ? (
        <Panel rows={2}>
          <ProgramSummary />
        </Panel>
      ) : null}
      {manageResellers ? (
        <>
          <Panel rows={2}>
            <InvitationSummary
              empty={t`None. Invite a reseller: you see here whether its answer is still awaited.`}
              all={<TextLink to={paths.invitations}>{t`All invitations`}</TextLink>}
              link={({ id, recipientMail }) => (
                <TextLink to={paths.sentInvitation} params={{ invitationId: id }}>
                  {recipientMail}
                </TextLink>
              )}
            />
          </Panel>
          <Panel rows={2}>
            <ResellerSummary />
          </Panel>
        </>
      ) : null}
      {viewCustomers ? (
        <Panel rows={2}>
          <CustomerSummary />
        </Panel>
      ) : null}
      {viewOrders ? (
        <>
          <RecentOrders
            title={t`Orders of the last 7 days`}
            view={{ period: 'week' }}
            parties={partyLinks}
            none={t`No order was placed in the last 7 days. Choose a customer in the list of customers and press Order.`}
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
      {viewCustomers ? (
        <Panel rows={2}>
          <EndingDelegatedAdmins
            link={({ ofReseller, subjectId, subjectName }) =>
              ofReseller ? (
                <TextLink to={paths.indirectReseller} params={{ partnershipId: subjectId }}>
                  {subjectName}
                </TextLink>
              ) : (
                <TextLink to={paths.customer} params={{ customerId: subjectId }}>
                  {subjectName}
                </TextLink>
              )
            }
          />
        </Panel>
      ) : null}
    </HomePage>
  )
}
