import { createFileRoute } from '@tanstack/react-router'
import { MembershipPage } from '../../../../../../features/membership/membership-page.tsx'
import { bringProgramWords } from '../../../../../../program-words.ts'

export const Route = createFileRoute('/_signed-in/program/memberships/$profileId/')({
  beforeLoad: bringProgramWords,
  component: Membership,
})

function Membership() {
  const { profileId } = Route.useParams()
  return <MembershipPage profileId={profileId} />
}
