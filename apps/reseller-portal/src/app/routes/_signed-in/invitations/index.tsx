import { type InvitationView, readInvitationView } from '@relais/portal-features/consent'
import { isStep } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { InvitationsPage } from '../../../../features/invitation/invitations-page.tsx'

export const Route = createFileRoute('/_signed-in/invitations/')({
  validateSearch: readInvitationView,
  component: Invitations,
})

function Invitations() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: InvitationView) =>
    void navigate({ search, replace: !isStep(view, search), resetScroll: false })
  return <InvitationsPage view={view} onViewChange={change} />
}
