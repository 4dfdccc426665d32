import { ProfilePage } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/_signed-in/profile')({ component: ProfilePage })
