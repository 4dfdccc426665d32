import { type ListView, readListView } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { UsersPage } from '../../../features/user/users-page.tsx'

export const Route = createFileRoute('/_signed-in/users')({
  validateSearch: readListView,
  component: Users,
})

function Users() {
  const navigate = Route.useNavigate()
  const change = (search: ListView) => void navigate({ search, replace: true, resetScroll: false })
  return <UsersPage view={Route.useSearch()} onViewChange={change} />
}
