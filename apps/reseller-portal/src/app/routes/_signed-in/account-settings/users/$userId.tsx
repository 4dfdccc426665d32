import { ColleaguePage } from '@relais/portal-features/identity'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/_signed-in/account-settings/users/$userId')({ component: ManagedUser })

function ManagedUser() {
  return <ColleaguePage userId={Route.useParams().userId} />
}
