import { execute, listQuery } from '@relais/portal-kit'
import { MailMessagesDocument, type MailMessagesQuery } from '../../generated/graphql.ts'
import type { MailMessageView } from './mail-message-view.ts'

/** How emails come without a choice. */
export const newestFirst = 'created_descending'

/** Every email of the installation, a page at a time. */
export const mailMessagesQuery = ({ search, status, organization, sort = newestFirst }: MailMessageView) => {
  const asked = {
    recipient: search ?? null,
    status: status ?? null,
    organizationId: organization ?? null,
    sort,
  }
  return listQuery(
    ['mail-messages', asked],
    async (page) => (await execute(MailMessagesDocument, { ...asked, ...page })).mailMessages,
  )
}

/** An email as the list holds it. */
export type MailMessageInList = NonNullable<MailMessagesQuery['mailMessages']>['nodes'][number]
