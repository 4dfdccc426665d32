import { useLingui } from '@lingui/react/macro'
import {
  CopyButton,
  DateTime,
  DescriptionList,
  EmptyState,
  Inline,
  Section,
  Stack,
  StatusDot,
  WrittenText,
} from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, useId, useState } from 'react'
import { useDelegatedRoleName } from '../delegated-admin-relationship/delegated-role.ts'
import { InvitationActions } from './invitation-actions.tsx'
import type { InvitationViewProps } from './draft-view.ts'
import { invitationQuery, type SentInvitation } from './invitation-queries.ts'
import { LinkCutNotice, MailProblemNotice, SendObstacleNotice } from './invitation-standing.tsx'
import { useDurationText, useInvitationKind, useInvitationStatus } from './invitation-words.ts'

const DraftEditor = lazy(async () => {
  const { DraftEditor: editor } = await import('./draft-editor.tsx')
  return { default: editor }
})

/** One invitation of the own organization: its editor while it is a draft, then where it stands. */
export function InvitationRecord({ id, ...view }: { id: string } & InvitationViewProps) {
  const { t } = useLingui()
  const { data: invitation } = useSuspenseQuery(invitationQuery(id))
  if (!invitation) {
    return (
      <EmptyState title={t`There is no such invitation`} drawing="search">
        {t`It is not there, or not yours to see. Look into the list of invitations.`}
      </EmptyState>
    )
  }
  return <InvitationView key={invitation.id} invitation={invitation} {...view} />
}

/** Opened as a draft it stays an editor until what was typed is saved or given up. */
function InvitationView({ invitation, ...view }: { invitation: SentInvitation } & InvitationViewProps) {
  const isDraft = invitation.status === 'draft'
  const [wasDraft] = useState(isDraft)
  const state = <InvitationState invitation={invitation} />
  if (!wasDraft && !isDraft) return state
  return (
    <DraftEditor
      invitation={invitation}
      actions={<InvitationActions invitation={invitation} />}
      state={state}
      {...view}
    />
  )
}

function InvitationState({ invitation }: { invitation: SentInvitation }) {
  const { t } = useLingui()
  const obstacleId = useId()
  return (
    <Stack gap={8}>
      <MailProblemNotice invitation={invitation} />
      <LinkCutNotice invitation={invitation} />
      <InvitationFacts invitation={invitation} />
      <SendObstacleNotice id={obstacleId} invitation={invitation} />
      {invitation.viewerCan.revoke ? (
        <Inline>
          <InvitationActions invitation={invitation} obstacleId={obstacleId} />
        </Inline>
      ) : null}
      <Section title={t`Text`}>
        <Stack>
          <strong lang={invitation.language}>{invitation.subject}</strong>
          <WrittenText language={invitation.language}>{invitation.text}</WrittenText>
        </Stack>
      </Section>
    </Stack>
  )
}

function InvitationFacts({ invitation }: { invitation: SentInvitation }) {
  const { t } = useLingui()
  const status = useInvitationStatus()
  const kind = useInvitationKind()
  const roleName = useDelegatedRoleName()
  const duration = useDurationText()
  const { requestedRoles, requestedDuration, recipientName, recipientMail } = invitation
  const at = (value: string | null) => (value === null ? null : <DateTime value={value} display="dateTime" />)
  const roles = requestedRoles.map(roleName).join(', ')
  const howLong = requestedDuration === null ? '' : duration(requestedDuration)
  // What can be taken back and is no draft is open, or would be if its time were not over.
  const open = invitation.viewerCan.revoke && invitation.status !== 'draft'
  const closedOn =
    invitation.status === 'revoked'
      ? t`Revoked on`
      : invitation.status === 'discarded'
        ? t`Deleted on`
        : t`Answered on`
  return (
    <DescriptionList
      facts={[
        {
          term: t`Status`,
          value: (
            <StatusDot tone={status(invitation.status).tone}>{status(invitation.status).label}</StatusDot>
          ),
        },
        { term: t`Asks for`, value: kind(invitation.kind) },
        { term: t`Indirect provider`, value: invitation.provider?.legalName },
        { term: t`Recipient`, value: recipientName ? `${recipientName}, ${recipientMail}` : recipientMail },
        { term: t`Only for`, value: invitation.recipientDomain },
        { term: t`Language`, value: invitation.language === 'fr' ? 'Français' : 'English' },
        {
          term: t`Administration`,
          value: requestedRoles.length > 0 ? t`${roles}, for ${howLong}` : t`None is asked for`,
        },
        { term: t`Written by`, value: invitation.inviterUserName },
        { term: t`Sent`, value: at(invitation.sentAt) },
        { term: t`Link opened`, value: at(invitation.openedAt) },
        { term: t`Link expires`, value: open ? at(invitation.expiresAt) : null },
        { term: t`Answered by`, value: invitation.decidedBy?.legalName },
        { term: closedOn, value: at(invitation.decidedAt) },
        { term: t`Reason`, value: invitation.declineReason },
        {
          term: t`Personal link`,
          value: open ? (
            <Inline>
              <span>{t`For the recipient only`}</span>
              <CopyButton value={invitation.link} label={t`Copy the personal link`} copiedLabel={t`Copied`} />
            </Inline>
          ) : null,
        },
      ]}
    />
  )
}
