import { ProfilePage } from '@relais/portal-features/identity'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/_signed-in/profile')({ component: ProfilePage })
