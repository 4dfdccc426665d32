import { ActivityPage, readAuditView } from '@relais/portal-features/operations'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/_signed-in/activity')({
  validateSearch: readAuditView,
  component: Activity,
})

function Activity() {
  const navigate = Route.useNavigate()
  return (
    <ActivityPage
      view={Route.useSearch()}
      onViewChange={(search, replace) => void navigate({ search, replace, resetScroll: false })}
    />
  )
}
