import { readInvitationPartView } from '@relais/portal-features/consent'
import { createFileRoute } from '@tanstack/react-router'
import { SentInvitationPage } from '../../../../../features/invitation/sent-invitation-page.tsx'

export const Route = createFileRoute('/_signed-in/invitations/sent/$invitationId')({
  component: Sent,
  validateSearch: readInvitationPartView,
})

function Sent() {
  const navigate = Route.useNavigate()
  return (
    <SentInvitationPage
      invitationId={Route.useParams().invitationId}
      view={Route.useSearch()}
      onViewChange={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  )
}
