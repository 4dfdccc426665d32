import { useLingui } from '@lingui/react/macro'
import { isStep, LinkedFilter, narrowed } from '@relais/portal-kit'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import {
  type MailMessageView,
  readMailMessageView,
} from '../../../../features/mail-message/mail-message-view.ts'
import { MailMessagesPage } from '../../../../features/mail-message/mail-messages-page.tsx'
import { programOrganizationQuery } from '../../../../features/program-organization/program-organization-queries.ts'

export const Route = createFileRoute('/_signed-in/program/mails')({
  validateSearch: readMailMessageView,
  component: MailMessages,
})

function MailMessages() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: MailMessageView) =>
    void navigate({ search, replace: !isStep(view, search), resetScroll: false })
  const { organization: id } = view
  return (
    <MailMessagesPage
      view={view}
      onViewChange={change}
      organization={
        id === undefined ? null : (
          <OfOrganization id={id} onClear={() => change(narrowed(view, { organization: '' }))} />
        )
      }
    />
  )
}

function OfOrganization({ id, onClear }: { id: string; onClear: () => void }) {
  const { t } = useLingui()
  const { data: organization } = useQuery(programOrganizationQuery(id))
  return <LinkedFilter label={t`On behalf of`} name={organization?.legalName ?? '…'} onClear={onClear} />
}
