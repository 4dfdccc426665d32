import { createFileRoute, redirect } from '@tanstack/react-router'
import { paths } from '../../../../../paths.ts'

/** An address of before: the same invitation with its choice made. */
export const Route = createFileRoute('/_signed-in/indirect-providers/$providerId/invite')({
  beforeLoad: ({ params }) => {
    throw redirect({ to: paths.inviteCustomer, search: { orderedBy: params.providerId }, replace: true })
  },
})
