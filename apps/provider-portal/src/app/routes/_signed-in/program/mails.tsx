import { isStep } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import {
  type MailMessageView,
  readMailMessageView,
} from '../../../../features/mail-message/mail-message-view.ts'
import { MailMessagesPage } from '../../../../features/mail-message/mail-messages-page.tsx'

export const Route = createFileRoute('/_signed-in/program/mails')({
  validateSearch: readMailMessageView,
  component: MailMessages,
})

function MailMessages() {
  const view = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (search: MailMessageView) =>
    void navigate({ search, replace: !isStep(view, search), resetScroll: false })
  return <MailMessagesPage view={view} onViewChange={change} />
}
