import {
  type AuthorizeRefusal,
  decideAuthorization,
  grantedPartnershipAdministration,
  ok,
  partnershipAdministrationName,
  partnershipConsentVersion,
  partnerNews,
  refuse,
  canDecidePartnership,
} from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, newId, sendMail, sendMailToEach, type Work } from '../../../platform/database/work.ts'
import { findRecipients } from '../../../platform/mail/recipient.queries.ts'
import { arePartners } from '../invitation/invitation.queries.ts'
import {
  closedLink,
  findInviterRecipients,
  findLinkFacts,
  type LinkFacts,
  lockInvitationByLink,
  type StoredInvitation,
  updateInvitation,
} from '../invitation/invitation.repository.ts'
import { isOwnAccountActive, listOwnDomains, refreshOrganizationView } from '../../identity/index.ts'
import type { AuthorizeIndirectProviderInput, Partnership } from './partnership.graphql.ts'
import { presentPartnership } from './partnership.presenter.ts'
import { findPartnership } from './partnership.queries.ts'
import { insertAdministration, insertPartnership } from './partnership.repository.ts'

interface Authorized {
  readonly partnershipId: string
}

/**
 * A reseller authorizes an indirect provider: the partnership and the provider's administration of the reseller's tenant,
 * by one link, once. The locked invitation decides between two at the same moment; the partial unique index is the backstop.
 */
@Injectable()
export class AuthorizeIndirectProvider {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(request: PortalRequest, input: AuthorizeIndirectProviderInput, change: Change) {
    return this.unitOfWork.change<Authorized, { partnership: Partnership }, AuthorizeRefusal>(
      request,
      {
        ...change,
        link: input.token,
        constraints: { partnership_one_running: { code: 'already_partners' } },
      },
      async (work) => {
        const { tx, actor, now } = work
        const invitation = await lockInvitationByLink(tx, input.invitationId, input.token)
        if (!invitation) return refuse(await closedLink(tx, input.invitationId))
        const partners = await findLinkFacts(tx, true)
        const atReseller = actor.portal === 'reseller'
        const alreadyPartners =
          atReseller && (await arePartners(tx, invitation.inviterId, actor.organizationId))
        const decided = decideAuthorization({
          actor,
          invitation,
          situation: {
            ...invitation,
            organizationId: actor.organizationId,
            verifiedDomains: await listOwnDomains(tx, actor.organizationId),
            alreadyPartners,
            accountIsActive: await isOwnAccountActive(tx, actor.portal, actor.organizationId),
          },
          partners,
          confirmed: input.confirmed,
          now,
        })
        if (!decided.ok) return decided
        return ok(await this.write(work, invitation, partners))
      },
      async ({ tx, actor, now }, { partnershipId }) => {
        const row = await findPartnership(tx, 'reseller', actor.organizationId, partnershipId, now)
        if (!row) throw new Error('a partnership that was made is not there')
        return { partnership: presentPartnership(actor, row) }
      },
      ({ actor }) => permitted(canDecidePartnership(actor)),
    )
  }

  private async write(work: Work, invitation: StoredInvitation, partners: LinkFacts): Promise<Authorized> {
    const { tx, actor, now } = work
    const parties = { providerId: invitation.inviterId, resellerId: actor.organizationId }
    const id = newId(work)
    await insertPartnership(tx, {
      id,
      ...parties,
      invitationId: invitation.id,
      grantedByUserId: actor.userId,
      consentTextVersion: partnershipConsentVersion,
      since: now,
    })
    const granted = grantedPartnershipAdministration(now)
    const administrationId = newId(work)
    await insertAdministration(tx, {
      id: administrationId,
      partnerId: parties.providerId,
      subjectId: parties.resellerId,
      subjectKind: 'reseller',
      displayName: partnershipAdministrationName(actor.organizationName, administrationId),
      ...granted,
      roles: [...granted.roles],
      status: 'active',
      invitationId: invitation.id,
      grantedByUserId: actor.userId,
    })
    await updateInvitation(tx, invitation.id, {
      status: 'accepted',
      decidedAt: now,
      decidedByOrganizationId: actor.organizationId,
      decidedByUserId: actor.userId,
    })
    await refreshOrganizationView(tx, parties.providerId, parties.resellerId)
    const readerIds = [parties.providerId, parties.resellerId]
    audit(work, {
      action: 'partnership.authorize',
      objectType: 'partnership',
      objectId: id,
      after: { ...parties, invitationId: invitation.id, consentTextVersion: partnershipConsentVersion },
      readerIds,
    })
    audit(work, {
      action: 'delegated_admin_relationship.create',
      objectType: 'delegated_admin_relationship',
      objectId: administrationId,
      after: { partnerId: parties.providerId, subjectId: parties.resellerId, ...granted },
      readerIds,
    })
    await this.tellBoth(work, invitation, partners, granted)
    return { partnershipId: id }
  }

  private async tellBoth(
    work: Work,
    invitation: StoredInvitation,
    partners: LinkFacts,
    delegatedAdmin: ReturnType<typeof grantedPartnershipAdministration>,
  ): Promise<void> {
    const { actor, now } = work
    const { roles, endsAt } = delegatedAdmin
    const data = {
      providerName: partners.inviterName,
      resellerName: actor.organizationName,
      authorizedByName: actor.displayName,
      authorizedAt: now,
      delegatedAdmin: { roles, endsAt },
    }
    const inviters = await findInviterRecipients(work.tx, invitation.inviterId, partners)
    const { mailed, noticed } = partnerNews
    // The mail goes to who invited; everybody else who acts for the provider reads it in the portal.
    const people = await findRecipients(work.tx, invitation.inviterId, [], [...mailed, ...noticed])
    const colleagues = people.filter(({ userId }) => !inviters.some((inviter) => inviter.userId === userId))
    sendMailToEach(work, [...inviters, ...colleagues], {
      template: 'partnership-authorized',
      link: { to: 'page', portal: 'provider', path: '/indirect-resellers' },
      data: { ...data, audience: 'provider' },
    })
    if (actor.contactMail === null) return
    sendMail(work, {
      template: 'partnership-authorized',
      recipientMail: actor.contactMail,
      language: actor.language,
      timeZone: actor.timeZone,
      link: { to: 'page', portal: 'reseller', path: '/indirect-providers' },
      data: { ...data, audience: 'reseller' },
    })
  }
}
