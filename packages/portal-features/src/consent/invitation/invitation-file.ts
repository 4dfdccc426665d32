import { useLingui } from '@lingui/react/macro'
import { type ListFile, useFormat } from '@relais/portal-kit'
import type { SentInvitation } from './invitation-queries.ts'
import { useInvitationKind, useInvitationStatus } from './invitation-words.ts'

/** A list of invitations as a file: the columns of the screen. No personal link: who holds one may answer by it. */
export function useInvitationFile(): ListFile<SentInvitation> {
  const { t } = useLingui()
  const { formatSortable } = useFormat()
  const kind = useInvitationKind()
  const status = useInvitationStatus()
  return {
    name: t`invitations`,
    columns: () => [
      { header: t`Recipient`, value: ({ recipientMail }) => recipientMail },
      { header: t`Name`, value: ({ recipientName }) => recipientName ?? '' },
      { header: t`Asks for`, value: (row) => kind(row.kind) },
      { header: t`Status`, value: (row) => status(row.status).label },
      { header: t`Answered by`, value: ({ decidedBy }) => decidedBy?.legalName ?? '' },
      { header: t`Written`, value: ({ createdAt }) => formatSortable(createdAt) },
    ],
  }
}
