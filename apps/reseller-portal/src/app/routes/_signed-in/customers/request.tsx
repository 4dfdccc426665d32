import { createFileRoute } from '@tanstack/react-router'
import { RequestRelationshipPage } from '../../../../features/invitation/invite-customer-page.tsx'

export const Route = createFileRoute('/_signed-in/customers/request')({ component: RequestRelationshipPage })
