import { useLingui } from '@lingui/react/macro'
import { Section, Stack } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { invitationsQuery } from './invitation-queries.ts'

/** Props of {@link InvitationSummary}. */
export type InvitationSummaryProps = {
  /** What to invite for, where there is no invitation yet. */
  empty: string
  /** The way to the list of invitations. */
  link: ReactNode
}

/** How many invitations wait for something, for the home page. Counts the newest 50 and says where older ones may follow. */
export function InvitationSummary({ empty, link }: InvitationSummaryProps) {
  const { t } = useLingui()
  const { data, hasNextPage } = useSuspenseInfiniteQuery(invitationsQuery)
  const statuses = data.pages.flatMap((page) => page.nodes).map(({ status }) => status)
  const count = (...wanted: readonly (typeof statuses)[number][]) =>
    statuses.filter((status) => wanted.includes(status)).length
  const waiting = count('sent', 'opened', 'ready')
  const drafts = count('draft')
  const lapsed = count('expired')
  return (
    <Section title={t`Invitations`} action={link}>
      {statuses.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <Stack gap={1}>
          <p>
            {waiting === 0 ? t`No invitation waits for an answer.` : t`Waiting for an answer: ${waiting}`}
          </p>
          {drafts > 0 ? <p>{t`Drafts you have not sent: ${drafts}`}</p> : null}
          {lapsed > 0 ? <p>{t`Expired without an answer, to send again: ${lapsed}`}</p> : null}
          {hasNextPage ? <p>{t`Counted among the newest 50.`}</p> : null}
        </Stack>
      )}
    </Section>
  )
}
