import { readText } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { InviteResellerPage } from '../../../../features/invitation/invite-reseller-page.tsx'

export const Route = createFileRoute('/_signed-in/indirect-resellers/invite')({
  validateSearch: (search: Record<string, unknown>): { request?: string } => readText(search, 'request'),
  component: Invite,
})

function Invite() {
  return <InviteResellerPage requestId={Route.useSearch().request} />
}
