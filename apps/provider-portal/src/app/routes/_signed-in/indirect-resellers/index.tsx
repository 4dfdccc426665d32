import { type PartnershipView, readPartnershipView } from '@relais/portal-features/consent'
import { isStep } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { IndirectResellersPage } from '../../../../features/partnership/indirect-resellers-page.tsx'

export const Route = createFileRoute('/_signed-in/indirect-resellers/')({
  validateSearch: readPartnershipView,
  component: Resellers,
})

function Resellers() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: PartnershipView) =>
    void navigate({ search, replace: !isStep(view, search), resetScroll: false })
  return <IndirectResellersPage view={view} onViewChange={change} />
}
