import { useLingui } from '@lingui/react/macro'
import type { LinkedInvitation } from '@relais/portal-features/consent'
import { useRefusalText } from '@relais/portal-kit'

type Words = { title: string; help: string }
type Obstacle = NonNullable<NonNullable<LinkedInvitation['viewerCan']>['acceptObstacle']>

/** Why an invitation with a `closedReason` can no longer be accepted, and what to do. */
export function useClosedText(invitation: LinkedInvitation): Words {
  const { t } = useLingui()
  const { closedReason, answeredByViewer, inviter, viewerCan } = invitation
  const { legalName } = inviter
  // Nobody is signed in: whose answer it was is not known.
  const unknown = viewerCan === null
  // What was accepted may have ended since.
  const partners = viewerCan?.acceptObstacle === 'already_partners'
  switch (closedReason) {
    case 'accepted':
      return answeredByViewer
        ? {
            title: t`Your organization accepted this invitation`,
            help: partners
              ? t`${legalName} is your indirect provider.`
              : t`A link works once. The page Indirect providers shows the partnerships that run; for a new one, ask ${legalName} for a new invitation.`,
          }
        : unknown
          ? {
              title: t`This invitation has been used`,
              help: t`A link works once. If your organization used it, sign in: the page Indirect providers shows its partnerships. Otherwise ask ${legalName} for an invitation of your own.`,
            }
          : {
              title: t`This invitation was used by another organization`,
              help: t`A link works once. Ask ${legalName} for an invitation of your own.`,
            }
    case 'declined':
      return answeredByViewer
        ? {
            title: t`Your organization declined this invitation`,
            help: t`Nothing was granted. If you change your mind, ask ${legalName} for a new invitation.`,
          }
        : {
            title: unknown
              ? t`This invitation was declined`
              : t`This invitation was declined by another organization`,
            help: t`Ask ${legalName} for an invitation of your own.`,
          }
    case 'expired':
      return {
        title: t`This invitation has expired`,
        help: t`Ask ${legalName} to extend it or to send it again.`,
      }
    case 'revoked':
      return {
        title: t`This invitation was revoked`,
        help: t`${legalName} took it back. If you still want to work together, ask it for a new one.`,
      }
    case 'partner_not_active':
      return {
        title: t`The account of ${legalName} is suspended`,
        help: t`It cannot be authorized now. The link stays good until it expires.`,
      }
    default:
      return { title: t`This invitation no longer works`, help: t`Ask ${legalName} for a new one.` }
  }
}

/** Why the signed-in person cannot accept, and what to do. */
export function useObstacleText({
  inviter,
  recipientDomain,
}: LinkedInvitation): (obstacle: Obstacle) => Words {
  const { t } = useLingui()
  const text = useRefusalText()
  const providerName = inviter.legalName
  const named = recipientDomain ?? ''
  return (obstacle) => {
    switch (obstacle) {
      case 'wrong_portal':
        return {
          title: t`This account is at the wrong portal`,
          help: t`Only a reseller can answer it: use an account of the reseller that was invited.`,
        }
      case 'not_global_administrator':
        return {
          title: t`Only a global administrator can decide this`,
          help: t`Send the email on to a global administrator of your organization, or use such an account.`,
        }
      case 'own_invitation':
        return {
          title: t`Your own organization sent this invitation`,
          help: t`Use an account of the organization that was invited.`,
        }
      case 'other_organization':
        return {
          title: t`This invitation is for the organization with the domain ${named}`,
          help: t`Use an account of ${named}, or ask ${providerName} for an invitation of your own.`,
        }
      case 'already_partners':
        return {
          title: t`${providerName} is already your indirect provider`,
          help: t`There is nothing to authorize: see Indirect providers.`,
        }
      case 'account_suspended': {
        const { message: title, remedy: help } = text({ code: obstacle, message: '', remedy: '' })
        return { title, help }
      }
    }
  }
}
