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
} from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDelegatedRoleName } from '../role/delegated-role.ts'
import { InvitationActions } from './invitation-actions.tsx'
import { InvitationDraft } from './invitation-draft.tsx'
import { invitationQuery, type SentInvitation } from './invitation-queries.ts'
import { useDurationText, useInvitationKind, useInvitationStatus } from './invitation-words.ts'

/** One invitation of the own organization: its editor while it is a draft, then where it stands. */
export function InvitationRecord({ id }: { id: string }) {
  const { t } = useLingui()
  const { data: invitation } = useSuspenseQuery(invitationQuery(id))
  if (!invitation) {
    return (
      <EmptyState title={t`There is no such invitation`}>
        {t`It is not there, or not yours to see. Look into the list of invitations.`}
      </EmptyState>
    )
  }
  if (!invitation.viewerCan.edit) return <InvitationState invitation={invitation} />
  return (
    <Stack gap={8}>
      <InvitationFacts invitation={invitation} />
      <InvitationDraft
        key={invitation.id}
        invitation={invitation}
        onOut={() => window.scrollTo({ top: 0 })}
      />
      <Inline>
        <InvitationActions invitation={invitation} />
      </Inline>
    </Stack>
  )
}

function InvitationState({ invitation }: { invitation: SentInvitation }) {
  const { t } = useLingui()
  const open = invitation.viewerCan.resend
  return (
    <Stack gap={8}>
      <InvitationFacts invitation={invitation} />
      {open || invitation.viewerCan.revoke ? (
        <Inline>
          <InvitationActions invitation={invitation} />
        </Inline>
      ) : null}
      <Section title={t`Text`}>
        <Stack>
          <strong lang={invitation.language}>{invitation.subject}</strong>
          <div
            lang={invitation.language}
            dir="auto"
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            {invitation.text}
          </div>
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
        { term: t`Language`, value: invitation.language === 'fr' ? 'Français' : 'English' },
        {
          term: t`Administration`,
          value: requestedRoles.length > 0 ? t`${roles}, for ${howLong}` : t`None is asked for`,
        },
        { term: t`Written by`, value: invitation.inviterUserName },
        { term: t`Sent`, value: at(invitation.sentAt) },
        { term: t`Link opened`, value: at(invitation.openedAt) },
        { term: t`Link works until`, value: invitation.viewerCan.resend ? at(invitation.expiresAt) : null },
        { term: t`Answered by`, value: invitation.decidedBy?.legalName },
        { term: t`Answered on`, value: at(invitation.decidedAt) },
        { term: t`Reason`, value: invitation.declineReason },
        {
          term: t`Personal link`,
          value: invitation.viewerCan.resend ? (
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
