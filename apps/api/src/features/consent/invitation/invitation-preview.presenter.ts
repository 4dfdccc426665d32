import { addDays, invitationValidityDays } from '@relais/domain'
import { renderMail } from '@relais/emails'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { Config } from '../../../platform/config.ts'
import { answeredTo } from '../../../platform/database/work.ts'
import { linkAddress } from '../../../platform/link/portal-path.ts'
import type { InvitationPreview } from './invitation-preview.graphql.ts'
import { presentByLink } from './invitation.presenter.ts'
import type { PreviewedInvitation } from './invitation.queries.ts'
import type { StoredInvitation } from './invitation.repository.ts'
import { mailOf } from './sent-invitation.ts'

/** A draft as its recipient would meet it if it went out now: the mail and the page are made by what makes the real ones. */
export function presentPreview(
  config: Config,
  actor: Actor,
  sent: PreviewedInvitation,
  now: Date,
): InvitationPreview {
  const issued: StoredInvitation = {
    ...sent.invitation,
    status: 'issued',
    issuedAt: now,
    mailQueuedAt: null,
    sentAt: null,
    mailProblem: null,
    openedAt: null,
    expiresAt: addDays(now, invitationValidityDays),
  }
  const mail = mailOf(actor, issued)
  const { senderName, subject, html, text } = renderMail({
    template: mail.template,
    language: mail.language,
    timeZone: mail.timeZone,
    data: { ...mail.data, link: linkAddress(config, mail.link) },
  })
  const runs = sent.sender.partnership === 'running'
  const facts = {
    inviterName: actor.organizationName,
    inviterCountry: actor.country,
    inviterUserName: sent.inviterUserName,
    inviterUserId: issued.inviterUserId,
    inviterUserMail: null,
    inviterUserLanguage: actor.language,
    inviterUserTimeZone: actor.timeZone,
    providerName: sent.providerName,
    providerCountry: sent.providerCountry,
    partnershipId: runs ? issued.id : null,
    inviterIsActiveProvider: sent.sender.accountIsActive,
    inviterIsActiveReseller: sent.sender.accountIsActive,
    providerIsActive: runs,
  }
  const nobody = { alreadyPartners: false, verifiedDomains: [], accountIsActive: false }
  return {
    mail: {
      senderName: senderName ?? actor.organizationName,
      replyTo: answeredTo(actor, mail)?.address ?? null,
      subject,
      html,
      text,
    },
    page: presentByLink(null, issued, facts, nobody, now),
  }
}
