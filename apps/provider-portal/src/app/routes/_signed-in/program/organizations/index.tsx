import { isStep } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import {
  type OrganizationView,
  readOrganizationView,
} from '../../../../../features/organization/organization-view.ts'
import { OrganizationsPage } from '../../../../../features/organization/organizations-page.tsx'

export const Route = createFileRoute('/_signed-in/program/organizations/')({
  validateSearch: readOrganizationView,
  component: Organizations,
})

function Organizations() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: OrganizationView) =>
    void navigate({ search, replace: !isStep(view, search), resetScroll: false })
  return <OrganizationsPage view={view} onViewChange={change} />
}
