import { NotificationSettingsPage } from '@relais/portal-features/operations'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/_signed-in/notification-settings')({
  component: NotificationSettingsPage,
})
