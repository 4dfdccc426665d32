import { useLingui } from '@lingui/react/macro'
import { DateTime, EmptyState, LoadMore, Stack, StatusDot, Table } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { InvitationActions } from './invitation-actions.tsx'
import { invitationsQuery, type SentInvitation } from './invitation-queries.ts'
import { useInvitationKind, useInvitationStatus } from './invitation-words.ts'

/** Props of {@link InvitationList}. */
export type InvitationListProps = {
  /** The link to one invitation, with the recipient as its words. */
  link: (invitation: SentInvitation) => ReactNode
  /** What stands here while there is no invitation: why, and one primary action. */
  empty: { sentence: string; action: ReactNode }
}

/** The invitations an organization wrote, with where each stands, newest first. */
export function InvitationList({ link, empty }: InvitationListProps) {
  const { t } = useLingui()
  const status = useInvitationStatus()
  const kind = useInvitationKind()
  const query = useSuspenseInfiniteQuery(invitationsQuery)
  const rows = query.data.pages.flatMap((page) => page.nodes)
  if (rows.length === 0) {
    return (
      <EmptyState title={t`No invitations yet`} action={empty.action}>
        {empty.sentence}
      </EmptyState>
    )
  }
  const shown = rows.length
  const severalKinds = rows.some((row) => row.kind !== 'partnership')
  return (
    <Stack>
      <Table
        caption={t`Invitations`}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'recipient', header: t`Recipient`, cell: link, primary: true },
          ...(severalKinds
            ? [{ key: 'kind', header: t`Asks for`, cell: (row: SentInvitation) => kind(row.kind) }]
            : []),
          {
            key: 'status',
            header: t`Status`,
            cell: (row) => <StatusDot tone={status(row.status).tone}>{status(row.status).label}</StatusDot>,
          },
          { key: 'answer', header: t`Answered by`, cell: (row) => row.decidedBy?.legalName ?? t`Nobody yet` },
          { key: 'created', header: t`Written`, cell: (row) => <DateTime value={row.createdAt} /> },
        ]}
        actions={(row) => <InvitationActions invitation={row} />}
        actionsLabel={t`Actions`}
      />
      <LoadMore
        label={t`Show more`}
        count={
          query.hasNextPage ? t`${shown} invitations shown, more follow` : t`All invitations shown: ${shown}`
        }
        busy={query.isFetchingNextPage}
        onLoadMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
      />
    </Stack>
  )
}
