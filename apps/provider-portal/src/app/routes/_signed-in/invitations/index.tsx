import { type InvitationView, readInvitationView } from '@relais/portal-features/consent'
import { createFileRoute } from '@tanstack/react-router'
import { InvitationsPage } from '../../../../features/invitation/invitations-page.tsx'

export const Route = createFileRoute('/_signed-in/invitations/')({
  validateSearch: readInvitationView,
  component: Invitations,
})

function Invitations() {
  const navigate = Route.useNavigate()
  const change = (search: InvitationView) => void navigate({ search, replace: true, resetScroll: false })
  return <InvitationsPage view={Route.useSearch()} onViewChange={change} />
}
