import { createFileRoute } from '@tanstack/react-router'
import { MembershipPage } from '../../../../../../features/membership/membership-page.tsx'

export const Route = createFileRoute('/_signed-in/program/memberships/$profileId/')({ component: Membership })

function Membership() {
  const { profileId } = Route.useParams()
  return <MembershipPage profileId={profileId} />
}
