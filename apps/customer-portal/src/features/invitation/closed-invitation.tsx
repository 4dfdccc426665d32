import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '@relais/portal-kit'
import { Inline, Notice, Stack } from '@relais/ui'
import { paths } from '../../paths.ts'
import { SignInLink } from './create-tenant-form.tsx'
import type { InvitationPage } from './invitation-queries.ts'

/** An invitation that can no longer be accepted: why, and what to do. */
export function ClosedInvitation({ invitation }: { invitation: InvitationPage }) {
  const { t } = useLingui()
  const words = useClosedWords(invitation)
  return (
    <Stack gap={4}>
      <Notice tone={words.tone} title={words.title}>
        {words.help}
      </Notice>
      <Inline>
        {invitation.answeredByViewer && invitation.status === 'accepted' ? (
          <LinkButton
            kind="primary"
            to={paths.partnerRelationships}
          >{t`See your partner relationships`}</LinkButton>
        ) : invitation.viewerCan === null ? (
          <SignInLink invitationId={invitation.id} />
        ) : (
          <LinkButton to={paths.home}>{t`Home`}</LinkButton>
        )}
      </Inline>
    </Stack>
  )
}

type Words = { tone: 'info' | 'warning'; title: string; help: string }

function useClosedWords(invitation: InvitationPage): Words {
  const { t } = useLingui()
  const { answeredByViewer, closedReason, inviter, provider, viewerCan } = invitation
  const reseller = inviter.legalName
  const providerName = provider?.legalName ?? ''
  const again = t`If you still want to work together, ask ${reseller} for a new invitation.`
  switch (closedReason) {
    case 'accepted':
      return answeredByViewer
        ? {
            tone: 'info',
            title: t`Your organization has accepted this invitation`,
            help: t`The page Partner relationships shows what it made.`,
          }
        : {
            tone: 'warning',
            title: t`This invitation has been used`,
            help:
              viewerCan === null
                ? t`An invitation can be accepted once. If your organization did it, sign in to see what it made. ${again}`
                : t`An invitation can be accepted once. ${again}`,
          }
    case 'declined':
      return { tone: 'info', title: t`This invitation was declined`, help: again }
    case 'expired':
      return { tone: 'warning', title: t`The time to answer this invitation is over`, help: again }
    case 'revoked':
      return { tone: 'warning', title: t`${reseller} took this invitation back`, help: again }
    case 'partnership_ended':
      return {
        tone: 'warning',
        title: t`${reseller} and ${providerName} no longer work together`,
        help: again,
      }
    default:
      return {
        tone: 'warning',
        title: t`This invitation cannot be accepted at the moment`,
        help: t`The account of a partner is suspended. Ask ${reseller}; the link works again once the account does.`,
      }
  }
}
