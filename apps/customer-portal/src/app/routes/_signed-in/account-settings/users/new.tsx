import { AddUserPage } from '@relais/portal-features/identity'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/_signed-in/account-settings/users/new')({ component: AddUserPage })
