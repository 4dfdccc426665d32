import { isStep } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { readUserView, type UserView } from '../../../features/user/user-queries.ts'
import { UsersPage } from '../../../features/user/users-page.tsx'

export const Route = createFileRoute('/_signed-in/users')({
  validateSearch: readUserView,
  component: Users,
})

function Users() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: UserView) =>
    void navigate({ search, replace: !isStep(view, search), resetScroll: false })
  return <UsersPage view={view} onViewChange={change} />
}
