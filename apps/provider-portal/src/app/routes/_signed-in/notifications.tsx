import { NotificationsPage, readNotificationView } from '@relais/portal-features/operations'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/_signed-in/notifications')({
  validateSearch: readNotificationView,
  component: Notifications,
})

function Notifications() {
  const navigate = Route.useNavigate()
  return (
    <NotificationsPage
      view={Route.useSearch()}
      onViewChange={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  )
}
