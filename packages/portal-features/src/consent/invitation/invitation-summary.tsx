import { useLingui } from '@lingui/react/macro'
import { DateTime, Quiet, Section, Stack, StatusDot, Table } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { invitationsQuery, type SentInvitation } from './invitation-queries.ts'
import { useInvitationStatus } from './invitation-words.ts'

/** Invitations that the home page names. */
const named = 5

/** Props of {@link InvitationSummary}. */
export type InvitationSummaryProps = {
  /** What to invite for, where no invitation waits. */
  empty: string
  /** The way to the list of invitations. */
  all: ReactNode
  /** The link to one invitation, with the recipient as its words. */
  link: (invitation: SentInvitation) => ReactNode
}

/** The invitations that wait for an answer, for the home page. */
export function InvitationSummary({ empty, all, link }: InvitationSummaryProps) {
  const { t } = useLingui()
  const status = useInvitationStatus()
  const { data, hasNextPage } = useSuspenseInfiniteQuery(invitationsQuery({ filter: 'open' }))
  const rows = data.pages.flatMap((page) => page.nodes)
  return (
    <Section title={t`Invitations that wait for an answer`} action={all}>
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <Stack gap={2}>
          <Table
            caption={t`Invitations that wait for an answer`}
            rows={rows.slice(0, named)}
            rowKey={(row) => row.id}
            columns={[
              { key: 'recipient', header: t`Recipient`, cell: link, primary: true },
              {
                key: 'status',
                header: t`Status`,
                fit: true,
                card: 'second',
                cell: (row) => (
                  <StatusDot tone={status(row.status).tone}>{status(row.status).label}</StatusDot>
                ),
              },
              {
                key: 'until',
                header: t`Link works until`,
                fit: true,
                priority: 2,
                card: 'second-end',
                cell: (row) =>
                  row.expiresAt === null ? null : <DateTime value={row.expiresAt} display="date" />,
              },
            ]}
          />
          {rows.length > named || hasNextPage ? <Quiet>{t`The newest ${named} are shown.`}</Quiet> : null}
        </Stack>
      )}
    </Section>
  )
}
