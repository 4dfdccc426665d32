import { createFileRoute } from '@tanstack/react-router'
import { InvitationPage } from '../../../features/invitation/invitation-page.tsx'

export const Route = createFileRoute('/invitations/$invitationId')({ component: Invitation })

function Invitation() {
  return <InvitationPage invitationId={Route.useParams().invitationId} />
}
