import { useLingui } from '@lingui/react/macro'
import { InvitationSummary, Panel, TextLink, useViewer } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { CustomerSummary } from '../../../features/customer/customer-summary.tsx'
import { HomePage } from '../../../features/home/home-page.tsx'
import { ResellerSummary } from '../../../features/partnership/reseller-summary.tsx'
import { paths } from '../../../paths.ts'

export const Route = createFileRoute('/_signed-in/')({ component: Home })

function Home() {
  const { t } = useLingui()
  const { manageResellers, viewCustomers } = useViewer().viewerCan
  return (
    <HomePage>
      {manageResellers ? (
        <>
          <Panel rows={2}>
            <InvitationSummary
              empty={t`No reseller is invited yet. You see here whether an invitation waits for an answer.`}
              link={<TextLink to={paths.invitations}>{t`Open Invitations`}</TextLink>}
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
    </HomePage>
  )
}
