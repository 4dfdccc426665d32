import { InvitationPage, readInvitationPartView } from '@relais/portal-features/consent'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/_signed-in/invitations/sent/$invitationId')({
  component: Sent,
  validateSearch: readInvitationPartView,
})

function Sent() {
  const navigate = Route.useNavigate()
  return (
    <InvitationPage
      id={Route.useParams().invitationId}
      view={Route.useSearch()}
      onViewChange={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  )
}
