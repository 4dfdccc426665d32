import { ForgotPasswordPage } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/forgot-password')({ component: ForgotPasswordPage })
