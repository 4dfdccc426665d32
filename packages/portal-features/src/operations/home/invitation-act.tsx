import { useLingui } from '@lingui/react/macro'
import { queryClient } from '@relais/portal-kit'
import type { ReactNode } from 'react'
import { ResendInvitationButton } from '../../consent/index.ts'
import { homeQuery, type HomeTask } from './home-queries.ts'

const kinds = [
  'invitation_opened',
  'invitation_unopened',
  'invitation_expired',
  'invitation_draft',
  'invitation_undelivered',
  'invitation_declined',
] as const

type Kind = (typeof kinds)[number]

/** Whether a task is about an invitation that nobody answered with a yes: {@link InvitationAct} is what is done. */
export function asksForInvitation(kind: HomeTask['kind']): kind is Kind {
  return kinds.some((each) => each === kind)
}

/** Props of {@link InvitationAct}. */
export type InvitationActProps = {
  kind: Kind
  task: HomeTask
  /** The way to an invitation one sent, under these words. */
  open: (id: string, words: ReactNode) => ReactNode
}

/** What is to be done about an invitation that nobody answered with a yes. */
export function InvitationAct({ kind, task: { id, name, mayAct }, open }: InvitationActProps) {
  const { t } = useLingui()
  switch (kind) {
    case 'invitation_opened':
    case 'invitation_unopened':
    case 'invitation_expired':
      return mayAct ? (
        <ResendInvitationButton
          invitationId={id}
          name={name}
          onDone={() => void queryClient.invalidateQueries({ queryKey: homeQuery.queryKey })}
        />
      ) : (
        open(id, t`Open`)
      )
    case 'invitation_draft':
      return open(id, t`Finish`)
    case 'invitation_undelivered':
    case 'invitation_declined':
      return open(id, t`See why`)
  }
}
