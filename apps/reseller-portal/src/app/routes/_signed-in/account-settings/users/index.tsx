import { ColleaguesPage } from '@relais/portal-features/identity'
import { type ListView, readListView } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/_signed-in/account-settings/users/')({
  validateSearch: readListView,
  component: Users,
})

function Users() {
  const navigate = Route.useNavigate()
  const change = (search: ListView) => void navigate({ search, replace: true, resetScroll: false })
  return <ColleaguesPage view={Route.useSearch()} onViewChange={change} />
}
