import { nobodyYet } from '@relais/portal-features/consent'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { paths } from '../../../../paths.ts'

/** An address of before: the same invitation with its choice made. */
export const Route = createFileRoute('/_signed-in/customers/request')({
  beforeLoad: () => {
    throw redirect({ to: paths.inviteCustomer, search: { orderedBy: nobodyYet }, replace: true })
  },
})
