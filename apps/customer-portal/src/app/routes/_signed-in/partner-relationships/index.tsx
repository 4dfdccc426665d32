import { ActSentence } from '@relais/portal-features/operations'
import { createFileRoute } from '@tanstack/react-router'
import { WaitingInvitations } from '../../../../features/invitation/waiting-invitations.tsx'
import { PartnerRelationshipsPage } from '../../../../features/relationship/partner-relationships-page.tsx'
import { type PartnerView, readPartnerView } from '../../../../features/relationship/relationship-queries.ts'

export const Route = createFileRoute('/_signed-in/partner-relationships/')({
  validateSearch: readPartnerView,
  component: Partners,
})

function Partners() {
  const navigate = Route.useNavigate()
  const change = (search: PartnerView) => void navigate({ search, replace: true, resetScroll: false })
  return (
    <PartnerRelationshipsPage
      view={Route.useSearch()}
      onViewChange={change}
      act={(entryId) => <ActSentence entryId={entryId} />}
    >
      <WaitingInvitations />
    </PartnerRelationshipsPage>
  )
}
