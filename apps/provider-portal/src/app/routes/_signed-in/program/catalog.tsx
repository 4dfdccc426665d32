import { createFileRoute } from '@tanstack/react-router'
import { CatalogImportPage } from '../../../../features/catalog-import/catalog-import-page.tsx'
import {
  type CatalogImportView,
  readCatalogImportView,
} from '../../../../features/catalog-import/catalog-import-view.ts'

export const Route = createFileRoute('/_signed-in/program/catalog')({
  validateSearch: readCatalogImportView,
  component: CatalogImport,
})

function CatalogImport() {
  const navigate = Route.useNavigate()
  const change = (search: CatalogImportView) => void navigate({ search, replace: true, resetScroll: false })
  return <CatalogImportPage view={Route.useSearch()} onViewChange={change} />
}
