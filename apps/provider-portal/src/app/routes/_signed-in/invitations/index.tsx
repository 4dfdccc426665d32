import { createFileRoute } from '@tanstack/react-router'
import { InvitationsPage } from '../../../../features/invitation/invitations-page.tsx'

export const Route = createFileRoute('/_signed-in/invitations/')({ component: InvitationsPage })
