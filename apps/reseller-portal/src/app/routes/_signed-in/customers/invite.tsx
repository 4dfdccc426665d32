import { readText } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { InviteCustomerPage } from '../../../../features/invitation/invite-customer-page.tsx'

export const Route = createFileRoute('/_signed-in/customers/invite')({
  validateSearch: (search: Record<string, unknown>) => readText(search, 'orderedBy'),
  component: Invite,
})

function Invite() {
  return <InviteCustomerPage orderedBy={Route.useSearch().orderedBy} />
}
