import { ForgotPasswordPage } from '@relais/portal-features/identity'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/forgot-password')({ component: ForgotPasswordPage })
