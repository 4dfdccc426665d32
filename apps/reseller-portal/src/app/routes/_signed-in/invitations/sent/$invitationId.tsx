import { createFileRoute } from '@tanstack/react-router'
import { SentInvitationPage } from '../../../../../features/invitation/sent-invitation-page.tsx'

export const Route = createFileRoute('/_signed-in/invitations/sent/$invitationId')({ component: Sent })

function Sent() {
  return <SentInvitationPage invitationId={Route.useParams().invitationId} />
}
