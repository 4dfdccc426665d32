import { execute, listQuery } from '@relais/portal-kit'
import { MailMessagesDocument, type MailMessagesQuery } from '../../generated/graphql.ts'
import type { MailMessageView } from './mail-message-view.ts'

/** Every email of the installation, the newest first, a page at a time. */
export const mailMessagesQuery = ({ search, status }: MailMessageView) => {
  const asked = { recipient: search ?? null, status: status ?? null }
  return listQuery(
    ['mail-messages', asked.status, asked.recipient],
    async (page) => (await execute(MailMessagesDocument, { ...asked, ...page })).mailMessages,
  )
}

/** An email as the list holds it. */
export type MailMessageInList = NonNullable<MailMessagesQuery['mailMessages']>['nodes'][number]
