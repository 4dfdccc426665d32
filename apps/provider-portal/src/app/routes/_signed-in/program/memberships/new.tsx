import { createFileRoute } from '@tanstack/react-router'
import { AddMembershipPage } from '../../../../../features/membership/edit-membership-page.tsx'
import { paths } from '../../../../../paths.ts'
import { bringProgramWords } from '../../../../../program-words.ts'

export const Route = createFileRoute('/_signed-in/program/memberships/new')({
  beforeLoad: bringProgramWords,
  component: AddMembership,
})

function AddMembership() {
  const navigate = Route.useNavigate()
  return (
    <AddMembershipPage
      onSaved={(profileId) => void navigate({ to: paths.membership, params: { profileId } })}
    />
  )
}
