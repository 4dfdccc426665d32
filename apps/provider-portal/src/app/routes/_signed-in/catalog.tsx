import { CatalogPage, readCatalogView } from '@relais/portal-features/trade'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/_signed-in/catalog')({
  validateSearch: readCatalogView,
  component: Catalog,
})

function Catalog() {
  const navigate = Route.useNavigate()
  return (
    <CatalogPage
      view={Route.useSearch()}
      onViewChange={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  )
}
