import { createFileRoute } from '@tanstack/react-router'
import { InviteResellerPage } from '../../../../features/invitation/invite-reseller-page.tsx'

export const Route = createFileRoute('/_signed-in/indirect-resellers/invite')({
  component: InviteResellerPage,
})
