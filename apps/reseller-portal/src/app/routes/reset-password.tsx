import { ResetPasswordPage } from '@relais/portal-features/identity'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/reset-password')({ component: ResetPasswordPage })
