import { isStep } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { MailMessageList } from '../../../../../features/mail-message/mail-message-list.tsx'
import { useAccountWords } from '../../../../../features/organization/account-words.ts'
import { ProgramOrganizationPage } from '../../../../../features/program-organization/program-organization-page.tsx'
import {
  type ProgramOrganizationView,
  readProgramOrganizationView,
} from '../../../../../features/program-organization/program-organization-view.ts'

export const Route = createFileRoute('/_signed-in/program/organizations/$organizationId')({
  validateSearch: readProgramOrganizationView,
  component: Organization,
})

function Organization() {
  const { organizationId } = Route.useParams()
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: ProgramOrganizationView) =>
    void navigate({ search, replace: !isStep(view, search), resetScroll: false })
  const { tab: _, ...list } = view
  return (
    <ProgramOrganizationPage
      organizationId={organizationId}
      view={view}
      onViewChange={change}
      accountWords={useAccountWords()}
      emails={
        <MailMessageList
          view={{ ...list, organization: organizationId }}
          onViewChange={({ pages, sort }) =>
            change({
              tab: 'emails',
              ...(pages === undefined ? {} : { pages }),
              ...(sort === undefined ? {} : { sort }),
            })
          }
          narrowing={null}
        />
      }
    />
  )
}
