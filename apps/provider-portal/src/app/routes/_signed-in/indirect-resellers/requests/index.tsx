import { type InvitationRequestView, readInvitationRequestView } from '@relais/portal-features/consent'
import { createFileRoute } from '@tanstack/react-router'
import { InvitationRequestsPage } from '../../../../../features/invitation-request/invitation-requests-page.tsx'

export const Route = createFileRoute('/_signed-in/indirect-resellers/requests/')({
  validateSearch: readInvitationRequestView,
  component: Requests,
})

function Requests() {
  const navigate = Route.useNavigate()
  const change = (search: InvitationRequestView) =>
    void navigate({ search, replace: true, resetScroll: false })
  return <InvitationRequestsPage view={Route.useSearch()} onViewChange={change} />
}
