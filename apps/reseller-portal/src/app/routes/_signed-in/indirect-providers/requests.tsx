import { readInvitationRequestView } from '@relais/portal-features/consent'
import { readText } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { OwnRequestsPage, type OwnRequestsView } from '../../../../features/directory/own-requests-page.tsx'

export const Route = createFileRoute('/_signed-in/indirect-providers/requests')({
  validateSearch: (search: Record<string, unknown>): OwnRequestsView => ({
    ...readInvitationRequestView(search),
    ...readText(search, 'show'),
  }),
  component: Requests,
})

function Requests() {
  const navigate = Route.useNavigate()
  const change = (search: OwnRequestsView) => void navigate({ search, replace: true, resetScroll: false })
  return <OwnRequestsPage view={Route.useSearch()} onViewChange={change} />
}
