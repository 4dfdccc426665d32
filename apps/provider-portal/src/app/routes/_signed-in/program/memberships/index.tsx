import { createFileRoute } from '@tanstack/react-router'
import { MembershipsPage } from '../../../../../features/membership/memberships-page.tsx'
import {
  type MembershipView,
  readMembershipView,
} from '../../../../../features/membership/membership-view.ts'
import { bringProgramWords } from '../../../../../program-words.ts'

export const Route = createFileRoute('/_signed-in/program/memberships/')({
  beforeLoad: bringProgramWords,
  validateSearch: readMembershipView,
  component: Memberships,
})

function Memberships() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: MembershipView) => void navigate({ search, replace: true, resetScroll: false })
  return <MembershipsPage view={view} onViewChange={change} />
}
