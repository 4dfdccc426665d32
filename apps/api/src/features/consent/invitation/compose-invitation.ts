import { renderInvitationMessage } from '@relais/emails'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { Config } from '../../../platform/config.ts'
import { composeMessage } from '../../../platform/mail/compose-message.ts'
import type { Invitation } from './invitation.graphql.ts'

/** An invitation that may still go out as a mail file; null: this one may not, or this person may not send it. */
export async function composeInvitation(
  config: Config,
  actor: Actor,
  invitation: Invitation,
  now: Date,
): Promise<string | null> {
  const { id, language, recipientMail, recipientName, status, viewerCan } = invitation
  // Where only the pause before the next time keeps Relais from sending it, people still do.
  if (!viewerCan.issue && (!viewerCan.extend || status === 'expired')) return null
  return composeMessage({
    ...renderInvitationMessage(invitation),
    messageId: `<${id}.draft@${new URL(config.portalUrls[actor.portal]).hostname}>`,
    from: actor.contactMail === null ? null : { name: actor.displayName, address: actor.contactMail },
    to: { name: recipientName ?? '', address: recipientMail },
    date: now,
    language,
  })
}
