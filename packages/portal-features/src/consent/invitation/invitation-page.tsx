import { useLingui } from '@lingui/react/macro'
import { LinkButton, NotTherePage, Page, TextLink } from '@relais/portal-kit'
import {
  CopyButton,
  DateTime,
  DescriptionList,
  Inline,
  MailPill,
  Section,
  Stack,
  StatusDot,
  WrittenText,
} from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Fragment, lazy, useId, useState } from 'react'
import { partnerPages } from '../../feature-paths.ts'
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

/** One invitation of the own organization: whom it is to, its editor while it is a draft, then where it stands. */
export function InvitationPage({ id, ...view }: { id: string } & InvitationViewProps) {
  const { t } = useLingui()
  const status = useInvitationStatus()
  const { data: invitation } = useSuspenseQuery(invitationQuery(id))
  if (!invitation)
    return (
      <NotTherePage
        title={t`Invitation`}
        what={t`There is no such invitation`}
        back={<LinkButton to={partnerPages.invitations}>{t`All invitations`}</LinkButton>}
      >
        {t`It is not there, or not yours to see.`}
      </NotTherePage>
    )
  const { recipientName, recipientMail } = invitation
  const whom = recipientName ?? recipientMail
  const { label, tone } = status(invitation.status)
  return (
    <Page
      title={invitation.status === 'draft' ? t`Invite ${whom}` : t`Invitation to ${whom}`}
      trail={[<TextLink key="up" to={partnerPages.invitations}>{t`Invitations`}</TextLink>]}
      chips={<StatusDot tone={tone}>{label}</StatusDot>}
    >
      <InvitationView key={invitation.id} invitation={invitation} {...view} />
    </Page>
  )
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
      <Section title={t`Where it stands`}>
        <InvitationFacts invitation={invitation} />
      </Section>
      <SendObstacleNotice id={obstacleId} invitation={invitation} />
      {invitation.viewerCan.revoke ? (
        <Inline>
          <InvitationActions invitation={invitation} obstacleId={obstacleId} />
        </Inline>
      ) : null}
      <Section title={t`Email`}>
        <Stack>
          <strong lang={invitation.language}>{invitation.subject}</strong>
          <SentText invitation={invitation} />
        </Stack>
      </Section>
    </Stack>
  )
}

/** The text as it went out, with the personal link as the pill that it was written with. */
function SentText({ invitation: { language, text, link } }: { invitation: SentInvitation }) {
  const { t } = useLingui()
  const [before = '', ...after] = text.split(link)
  return (
    <WrittenText language={language}>
      {before}
      {after.map((part) => (
        <Fragment key={part}>
          <MailPill>{t`Personal link`}</MailPill>
          {part}
        </Fragment>
      ))}
    </WrittenText>
  )
}

function InvitationFacts({ invitation }: { invitation: SentInvitation }) {
  const { t } = useLingui()
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
