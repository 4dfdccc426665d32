import { ResetPasswordPage } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/reset-password')({ component: ResetPasswordPage })
