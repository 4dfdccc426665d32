import {
  type DraftChanged,
  invitationKindsOf,
  type InvitationStatusRefusal,
  refuse,
  type Result,
} from '@relais/domain'
import type { Config } from '../../../platform/config.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { type MailDraft, sendMail, type Work } from '../../../platform/database/work.ts'
import { hashToken, linkToken } from '../../../platform/link/link-token.ts'
import type { NotFound } from '../../../platform/graphql/common-refusals.ts'
import type { Invitation } from './invitation.graphql.ts'
import { acceptSender, type RequestRefusal } from './invitation-request.ts'
import { linkTargetOf, presentSent } from './invitation.presenter.ts'
import { findSentInvitation } from './invitation.queries.ts'
import { lockSentInvitation, type StoredInvitation } from './invitation.repository.ts'

/** Why a draft does not go out. */
export type DraftOutRefusal = RequestRefusal | InvitationStatusRefusal | DraftChanged

/** What a change of an invitation stores under its key: no link, no text. */
export interface SentOutcome {
  readonly invitationId: string
}

/** What a change of an invitation answers. */
export interface SentSuccess {
  readonly invitation: Invitation
}

/** Locks an invitation of the acting organization, of a kind that is sent from this portal. */
export async function lockSent(work: Work, id: string): Promise<Result<StoredInvitation, NotFound>> {
  const kinds = invitationKindsOf(work.actor.portal)
  const found = kinds.length > 0 && (await lockSentInvitation(work.tx, work.actor.organizationId, kinds, id))
  return found ? { ok: true, value: found } : refuse({ code: 'not_found' })
}

/** The same for one that is to go out: its sender may still send this kind, beside this provider. */
export async function lockToSend(work: Work, id: string): Promise<Result<StoredInvitation, RequestRefusal>> {
  const found = await lockSent(work, id)
  if (!found.ok) return found
  const sender = await acceptSender(work, found.value.kind, found.value.providerId)
  return sender.ok ? found : sender
}

/** The invitation after its change. */
export async function presentChanged(
  config: Config,
  work: Work,
  { invitationId }: SentOutcome,
): Promise<SentSuccess> {
  const { tx, actor, now } = work
  const sent = await findSentInvitation(
    tx,
    actor.organizationId,
    invitationKindsOf(actor.portal),
    invitationId,
  )
  if (!sent) throw new Error('an invitation that was changed is not there')
  return { invitation: presentSent(config, actor, sent, now) }
}

/** Hash of the token that a link version has. */
export function tokenHashOf(config: Config, id: string, version: number): string {
  return hashToken(linkToken(config.linkKey, 'invitation', id, version))
}

/** Notes the mail of an invitation. */
export function mailInvitation(
  work: Work,
  invitation: StoredInvitation,
  now: { readonly expiresAt: Date; readonly linkVersion: number },
): void {
  sendMail(work, mailOf(work.actor, { ...invitation, ...now }))
}

/** The mail of an invitation as this person sends it: its text with `{link}`, which is filled in when it is rendered. */
export function mailOf(actor: Actor, invitation: StoredInvitation): MailDraft<'invitation-sent'> {
  return {
    template: 'invitation-sent',
    recipientMail: invitation.recipientMail,
    language: invitation.language,
    // Where the recipient lives is not known: dates are told in the sender's time zone, which the mail names.
    timeZone: actor.timeZone,
    link: linkTargetOf(invitation),
    data: {
      organizationName: actor.organizationName,
      organizationKind: invitation.kind === 'partnership' ? 'provider' : 'reseller',
      inviterName: actor.displayName,
      subject: invitation.subject,
      text: invitation.body,
      expiresAt: invitation.expiresAt,
    },
  }
}
