import { createFileRoute } from '@tanstack/react-router'
import { SubscriptionsPage } from '../../../../features/customer-subscription/subscriptions-page.tsx'

export const Route = createFileRoute('/_signed-in/subscriptions/')({ component: SubscriptionsPage })
