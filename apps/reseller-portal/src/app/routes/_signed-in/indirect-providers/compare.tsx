import { createFileRoute } from '@tanstack/react-router'
import { CompareProvidersPage } from '../../../../features/directory/compare-providers-page.tsx'
import { type CompareView, readCompareView } from '../../../../features/directory/directory-view.ts'

export const Route = createFileRoute('/_signed-in/indirect-providers/compare')({
  validateSearch: readCompareView,
  component: Compare,
})

function Compare() {
  const navigate = Route.useNavigate()
  const change = (search: CompareView) => void navigate({ search, replace: true, resetScroll: false })
  return <CompareProvidersPage view={Route.useSearch()} onViewChange={change} />
}
