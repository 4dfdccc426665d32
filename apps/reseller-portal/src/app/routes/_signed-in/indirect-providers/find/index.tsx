import { createFileRoute } from '@tanstack/react-router'
import { type DirectoryView, readDirectoryView } from '../../../../../features/directory/directory-view.ts'
import { FindProviderPage } from '../../../../../features/directory/find-provider-page.tsx'

export const Route = createFileRoute('/_signed-in/indirect-providers/find/')({
  validateSearch: readDirectoryView,
  component: Find,
})

function Find() {
  const navigate = Route.useNavigate()
  const change = (search: DirectoryView) => void navigate({ search, replace: true, resetScroll: false })
  return <FindProviderPage view={Route.useSearch()} onViewChange={change} />
}
