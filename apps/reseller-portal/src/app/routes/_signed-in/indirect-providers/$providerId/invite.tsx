import { createFileRoute } from '@tanstack/react-router'
import { InviteCustomersPage } from '../../../../../features/invitation/invite-customer-page.tsx'

export const Route = createFileRoute('/_signed-in/indirect-providers/$providerId/invite')({
  component: Invite,
})

function Invite() {
  return <InviteCustomersPage providerId={Route.useParams().providerId} />
}
