import { createFileRoute } from '@tanstack/react-router'
import { AuthorizePage } from '../../features/partnership/authorize-page.tsx'

export const Route = createFileRoute('/invitations/$invitationId')({ component: Authorize })

function Authorize() {
  return <AuthorizePage invitationId={Route.useParams().invitationId} />
}
