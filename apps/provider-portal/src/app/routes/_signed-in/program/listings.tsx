import { listingStates } from '@relais/domain/codes'
import { readChoice, readListView } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import type { ListingsView } from '../../../../features/listing/listing-queries.ts'
import { ListingsPage } from '../../../../features/listing/listings-page.tsx'

export const Route = createFileRoute('/_signed-in/program/listings')({
  validateSearch: (search: Record<string, unknown>): ListingsView => ({
    ...readListView(search),
    ...readChoice(search, 'state', listingStates),
  }),
  component: Listings,
})

function Listings() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: ListingsView) => void navigate({ search, replace: true, resetScroll: false })
  return <ListingsPage view={view} onViewChange={change} />
}
