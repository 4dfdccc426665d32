import { useLingui } from '@lingui/react/macro'
import { InvitationSummary, Panel, TextLink, useViewer } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { CustomerSummary } from '../../../features/customer/customer-summary.tsx'
import { HomePage } from '../../../features/home/home-page.tsx'
import { ProviderSummary } from '../../../features/partnership/provider-summary.tsx'
import { paths } from '../../../paths.ts'

export const Route = createFileRoute('/_signed-in/')({ component: Home })

function Home() {
  const { t } = useLingui()
  const { viewProviders, viewCustomers, inviteCustomers } = useViewer().viewerCan
  return (
    <HomePage>
      {inviteCustomers ? (
        <Panel rows={2}>
          <InvitationSummary
            empty={t`No customer is invited yet. Invite one alone, or together with an indirect provider so that it can order for the customer.`}
            link={<TextLink to={paths.invitations}>{t`Open Invitations`}</TextLink>}
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
    </HomePage>
  )
}
