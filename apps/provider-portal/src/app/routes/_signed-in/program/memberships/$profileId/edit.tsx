import { createFileRoute } from '@tanstack/react-router'
import { EditMembershipPage } from '../../../../../../features/membership/edit-membership-page.tsx'
import { paths } from '../../../../../../paths.ts'
import { bringProgramWords } from '../../../../../../program-words.ts'

export const Route = createFileRoute('/_signed-in/program/memberships/$profileId/edit')({
  beforeLoad: bringProgramWords,
  component: EditMembership,
})

function EditMembership() {
  const { profileId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <EditMembershipPage
      profileId={profileId}
      onSaved={(id) => void navigate({ to: paths.membership, params: { profileId: id } })}
    />
  )
}
