import {
  acceptObstacle,
  addDuration,
  answeringPortal,
  canInvite,
  declineObstacle,
  decideSend,
  invitationClosedReason,
  shownInvitationStatus,
  withLink,
} from '@relais/domain'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Config } from '../../platform/config.ts'
import { linkAddress, type LinkTarget } from '../../platform/link/portal-path.ts'
import type { Invitation, InvitationPage } from './invitation.graphql.ts'
import type { SentInvitation } from './invitation.queries.ts'
import type { LinkFacts, StoredInvitation } from './invitation.repository.ts'

/** Where the link of an invitation leads. */
export function linkTargetOf(
  invitation: Pick<StoredInvitation, 'id' | 'kind' | 'linkVersion'>,
): LinkTarget & { readonly to: 'invitation' } {
  const { id, kind, linkVersion: version } = invitation
  return { to: 'invitation', portal: answeringPortal(kind), id, version }
}

/** An invitation as its inviter sees it, with the link derived and put into the text. */
export function presentSent(config: Config, actor: Actor, sent: SentInvitation, now: Date): Invitation {
  const { invitation, providerName, decidedByName } = sent
  const link = linkAddress(config, linkTargetOf(invitation))
  const open = invitation.status === 'issued'
  const draft = invitation.status === 'draft'
  const may = canInvite(actor, invitation.kind)
  return {
    id: invitation.id,
    kind: invitation.kind,
    status: shownInvitationStatus(invitation, now),
    recipientMail: invitation.recipientMail,
    recipientName: invitation.recipientName,
    language: invitation.language,
    subject: invitation.subject,
    text: withLink(invitation.body, link),
    link,
    requestedRoles: invitation.requestedRoles,
    requestedDuration: invitation.requestedDuration,
    provider:
      invitation.kind === 'joint' && invitation.providerId !== null && providerName !== null
        ? { id: invitation.providerId, legalName: providerName }
        : null,
    inviterUserName: sent.inviterUserName,
    createdAt: invitation.createdAt,
    issuedAt: invitation.issuedAt,
    sentAt: invitation.sentAt,
    openedAt: invitation.openedAt,
    expiresAt: draft ? null : invitation.expiresAt,
    decidedAt: invitation.decidedAt,
    decidedBy:
      invitation.decidedByOrganizationId !== null && decidedByName !== null
        ? { id: invitation.decidedByOrganizationId, legalName: decidedByName }
        : null,
    declineReason: invitation.declineReason,
    viewerCan: {
      edit: may && draft,
      issue: may && draft,
      send: may && decideSend(invitation, now).ok,
      resend: may && open,
      revoke: may && (draft || open),
    },
  }
}

/** An invitation as whoever holds its link sees it. */
export function presentByLink(
  actor: Actor | null,
  invitation: StoredInvitation,
  facts: LinkFacts,
  alreadyPartners: boolean,
  now: Date,
): InvitationPage {
  const closedReason = invitationClosedReason(invitation, facts, now)
  const status = shownInvitationStatus(invitation, now)
  const { requestedRoles: roles, requestedDuration: duration } = invitation
  return {
    id: invitation.id,
    kind: invitation.kind,
    language: invitation.language,
    inviter: { legalName: facts.inviterName, country: facts.inviterCountry },
    inviterUserName: facts.inviterUserName,
    provider:
      facts.providerName !== null && facts.providerCountry !== null
        ? { legalName: facts.providerName, country: facts.providerCountry }
        : null,
    administration:
      roles.length > 0 && duration !== null ? { roles, duration, until: addDuration(now, duration) } : null,
    expiresAt: invitation.expiresAt,
    status,
    closedReason,
    answeredByViewer: actor !== null && invitation.decidedByOrganizationId === actor.organizationId,
    viewerCan: actor && answerAbilities(actor, invitation, alreadyPartners, closedReason, status),
  }
}

function answerAbilities(
  actor: Actor,
  invitation: StoredInvitation,
  alreadyPartners: boolean,
  closedReason: InvitationPage['closedReason'],
  status: InvitationPage['status'],
) {
  const situation = { ...invitation, organizationId: actor.organizationId, alreadyPartners }
  const toAccept = acceptObstacle(actor, situation)
  const toDecline = declineObstacle(actor, situation)
  const undecided = status === 'ready' || status === 'sent' || status === 'opened'
  return {
    accept: closedReason === null && toAccept === null,
    acceptObstacle: toAccept,
    decline: undecided && toDecline === null,
    declineObstacle: toDecline,
  }
}
