import {
  acceptObstacle,
  addDuration,
  answeringPortal,
  type AnswerSituation,
  cutLinkSince,
  declineObstacle,
  type InvitationAbilities,
  invitationAbilities,
  invitationClosedReason,
  maskedMailAddress,
  shownInvitationStatus,
  withLink,
} from '@relais/domain'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { Config } from '../../../platform/config.ts'
import { linkAddress, type LinkTarget } from '../../../platform/link/portal-path.ts'
import type { UserError } from '../../../platform/graphql/refusal.ts'
import type { Invitation, InvitationPage } from './invitation.graphql.ts'
import type { SentInvitation } from './invitation.queries.ts'
import { AccountSuspendedError } from '../../identity/index.ts'
import { PartnershipEndedError, ResendsSpentError } from './invitation.refusals.ts'
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
  const draft = invitation.status === 'draft'
  return {
    id: invitation.id,
    kind: invitation.kind,
    status: shownInvitationStatus(invitation, now),
    recipientMail: invitation.recipientMail,
    recipientName: invitation.recipientName,
    recipientDomain: invitation.recipientDomain,
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
    revision: invitation.revision,
    createdAt: invitation.createdAt,
    issuedAt: invitation.issuedAt,
    sentAt: invitation.sentAt,
    mailProblem: invitation.mailProblem,
    openedAt: invitation.openedAt,
    linkCutAt: cutLinkSince(invitation, now),
    expiresAt: draft ? null : invitation.expiresAt,
    decidedAt: invitation.decidedAt,
    decidedBy:
      invitation.decidedByOrganizationId !== null && decidedByName !== null
        ? { id: invitation.decidedByOrganizationId, legalName: decidedByName }
        : null,
    declineReason: invitation.declineReason,
    viewerCan: presentAbilities(invitationAbilities(actor, invitation, sent.sender, now)),
  }
}

const obstacles = {
  account_suspended: AccountSuspendedError,
  partnership_ended: PartnershipEndedError,
  resends_spent: ResendsSpentError,
}

function presentAbilities({ sendObstacle, resendObstacle, ...can }: InvitationAbilities) {
  const present = (refusal: InvitationAbilities['resendObstacle']) =>
    refusal && (obstacles[refusal.code].present(refusal) as UserError)
  return { ...can, sendObstacle: present(sendObstacle), resendObstacle: present(resendObstacle) }
}

/** What is looked at of the organization that holds a link: of nobody signed in there is nothing. */
export type LinkViewer = Pick<AnswerSituation, 'verifiedDomains' | 'alreadyPartners' | 'accountIsActive'>

/** An invitation as whoever holds its link sees it. */
export function presentByLink(
  actor: Actor | null,
  invitation: StoredInvitation,
  facts: LinkFacts,
  viewer: LinkViewer,
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
    delegatedAdmin:
      roles.length > 0 && duration !== null ? { roles, duration, until: addDuration(now, duration) } : null,
    recipientDomain: invitation.recipientDomain,
    sentToOther: actor && sentToOther(actor, invitation.recipientMail),
    expiresAt: invitation.expiresAt,
    status,
    closedReason,
    answeredByViewer: actor !== null && invitation.decidedByOrganizationId === actor.organizationId,
    viewerCan: actor && answerAbilities(actor, invitation, viewer, closedReason, status),
  }
}

function sentToOther({ contactMail, userPrincipalName }: Actor, recipientMail: string): string | null {
  const own = [contactMail, userPrincipalName].map((mail) => mail?.toLowerCase())
  return own.includes(recipientMail.toLowerCase()) ? null : maskedMailAddress(recipientMail)
}

function answerAbilities(
  actor: Actor,
  invitation: StoredInvitation,
  viewer: LinkViewer,
  closedReason: InvitationPage['closedReason'],
  status: InvitationPage['status'],
) {
  const situation = { ...invitation, organizationId: actor.organizationId, ...viewer }
  const toAccept = acceptObstacle(actor, situation)
  const toDecline = declineObstacle(actor, situation)
  const undecided = invitation.status === 'issued' && status !== 'expired'
  return {
    accept: closedReason === null && toAccept === null,
    acceptObstacle: toAccept,
    decline: undecided && toDecline === null,
    declineObstacle: toDecline,
  }
}
