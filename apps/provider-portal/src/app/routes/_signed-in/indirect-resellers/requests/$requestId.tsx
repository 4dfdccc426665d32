import { createFileRoute } from '@tanstack/react-router'
import { InvitationRequestPage } from '../../../../../features/invitation-request/invitation-request-page.tsx'

export const Route = createFileRoute('/_signed-in/indirect-resellers/requests/$requestId')({
  component: Request,
})

function Request() {
  return <InvitationRequestPage requestId={Route.useParams().requestId} />
}
