import { type ListView, readListView } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { ListingsPage } from '../../../../features/listing/listings-page.tsx'

export const Route = createFileRoute('/_signed-in/program/listings')({
  validateSearch: readListView,
  component: Listings,
})

function Listings() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: ListView) => void navigate({ search, replace: true, resetScroll: false })
  return <ListingsPage view={view} onViewChange={change} />
}
