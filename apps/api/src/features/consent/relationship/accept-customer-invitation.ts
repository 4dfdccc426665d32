import {
  administrationName,
  type Consent,
  type ConsentRefusal,
  decideConsent,
  ok,
  refuse,
  canConsent,
  type PartnerCapacity,
  sameCapacity,
} from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, newId, type Work } from '../../../platform/database/work.ts'
import { findAgreementState, insertAcceptance } from '../agreement/agreement.repository.ts'
import {
  closedLink,
  findLinkFacts,
  type LinkFacts,
  lockInvitationByLink,
  type StoredInvitation,
  updateInvitation,
} from '../invitation/invitation.repository.ts'
import { listOwnDomains, refreshOrganizationView } from '../../identity/index.ts'
import { tellOfConsent } from './consent.messages.ts'
import type { ConsentOutcome } from './consent-outcome.ts'
import type { AcceptCustomerInvitationInput, ConsentReceipt } from './consent.graphql.ts'
import {
  ensureCustomerAccount,
  insertAdministration,
  insertRelationship,
  lockCustomer,
  lockRunningRelationships,
} from './relationship.repository.ts'

/** A customer's global administrator accepts (SPEC J4.2): what is missing is made, what exists is kept, or nothing happens. */
@Injectable()
export class AcceptCustomerInvitation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(request: PortalRequest, input: AcceptCustomerInvitationInput, change: Change) {
    return this.unitOfWork.change<ConsentOutcome, { receipt: ConsentReceipt }, ConsentRefusal>(
      request,
      { ...change, link: input.token },
      async (work) => {
        const invitation = await lockInvitationByLink(work.tx, input.invitationId, input.token)
        if (!invitation) return refuse(await closedLink(work.tx, input.invitationId))
        // A link for another portal opens nothing here, and nothing of it is locked.
        if (work.actor.portal !== 'customer') return refuse({ code: 'not_found' })
        const partners = await findLinkFacts(work.tx, true)
        await lockCustomer(work.tx, work.actor.organizationId)
        const { organizationId } = work.actor
        const running = await lockRunningRelationships(work.tx, organizationId, partnerIdsOf(invitation))
        const agreement = await findAgreementState(work.tx, organizationId)
        const decided = decideConsent({
          actor: work.actor,
          organizationId,
          verifiedDomains: await listOwnDomains(work.tx, organizationId),
          confirmed: input.confirmed,
          invitation,
          partners,
          related: running,
          agreement: { ...agreement, given: input.agreementVersion ?? null },
          now: work.now,
        })
        if (!decided.ok) return decided
        const outcome = await write(work, invitation, partners, decided.value, running)
        await tellOfConsent(work, invitation, partners, outcome)
        return ok(outcome)
      },
      async (_, outcome) => ({ receipt: receiptOf(outcome) }),
      ({ actor }) => permitted(canConsent(actor)),
    )
  }
}

function partnerIdsOf({ inviterId, providerId }: StoredInvitation): readonly string[] {
  return providerId === null ? [inviterId] : [inviterId, providerId]
}

async function write(
  work: Work,
  invitation: StoredInvitation,
  facts: LinkFacts,
  consent: Consent,
  running: readonly (PartnerCapacity & { readonly id: string })[],
): Promise<ConsentOutcome> {
  const { tx, now, actor } = work
  const customerId = actor.organizationId
  const nameOf = (partnerId: string) =>
    (partnerId === invitation.inviterId ? facts.inviterName : facts.providerName) ?? ''
  await ensureCustomerAccount(tx, customerId, now)
  await updateInvitation(tx, invitation.id, {
    status: 'accepted',
    decidedAt: now,
    decidedByOrganizationId: customerId,
    decidedByUserId: actor.userId,
  })
  audit(work, {
    action: 'invitation.accept',
    objectType: 'invitation',
    objectId: invitation.id,
    before: { status: invitation.status },
    after: { status: 'accepted', kind: invitation.kind },
    readerIds: partnerIdsOf(invitation),
  })
  if (consent.agreementVersion !== null) await acceptAgreement(work, consent.agreementVersion)
  const made = await makeRelationships(work, invitation, facts, consent)
  const administration = await makeAdministration(work, invitation, consent)
  for (const partnerId of partnerIdsOf(invitation)) await refreshOrganizationView(tx, partnerId, customerId)
  const kept = consent.keep.map((partner) => ({
    ...partner,
    relationshipId: running.find((related) => sameCapacity(related, partner))?.id ?? '',
    existedBefore: true,
  }))
  return {
    invitationId: invitation.id,
    acceptedAt: now.toISOString(),
    partners: [...made, ...kept]
      .map((partner) => ({ ...partner, legalName: nameOf(partner.partnerId) }))
      // The reseller, who asked, comes first.
      .sort((a, b) => b.partnerKind.localeCompare(a.partnerKind)),
    administration: administration && { ...administration, partnerName: facts.inviterName },
    agreementVersion: consent.agreementVersion,
  }
}

async function acceptAgreement(work: Work, version: number): Promise<void> {
  const id = newId(work)
  const { organizationId, userId, language } = work.actor
  await insertAcceptance(work.tx, {
    id,
    organizationId,
    version,
    language,
    acceptedByUserId: userId,
    acceptedAt: work.now,
  })
  audit(work, {
    action: 'agreement.accept',
    objectType: 'agreement_acceptance',
    objectId: id,
    after: { kind: 'customer_agreement', version, language },
  })
}

async function makeRelationships(
  work: Work,
  invitation: StoredInvitation,
  facts: LinkFacts,
  consent: Consent,
) {
  const customerId = work.actor.organizationId
  const made = []
  for (const { partnerId, partnerKind } of consent.make) {
    const relationshipId = newId(work)
    await insertRelationship(work.tx, {
      id: relationshipId,
      partnerId,
      customerId,
      partnerKind,
      invitationId: invitation.id,
      partnershipId: facts.partnershipId,
      grantedByUserId: work.actor.userId,
      since: work.now,
    })
    audit(work, {
      action: 'relationship.create',
      objectType: 'relationship',
      objectId: relationshipId,
      after: { partnerId, customerId, partnerKind },
      relationshipId,
      readerIds: [partnerId],
    })
    made.push({ partnerId, partnerKind, relationshipId, existedBefore: false })
  }
  return made
}

async function makeAdministration(work: Work, invitation: StoredInvitation, consent: Consent) {
  if (consent.administration === null) return null
  const { partnerId, roles, duration, endsAt } = consent.administration
  const id = newId(work)
  await insertAdministration(work.tx, {
    id,
    partnerId,
    subjectId: work.actor.organizationId,
    displayName: administrationName(work.actor.organizationName, id),
    roles: [...roles],
    duration,
    invitationId: invitation.id,
    grantedByUserId: work.actor.userId,
    activatedAt: work.now,
    endsAt,
  })
  audit(work, {
    action: 'delegated_admin_relationship.create',
    objectType: 'delegated_admin_relationship',
    objectId: id,
    after: { partnerId, roles, duration, endsAt: endsAt.toISOString() },
    readerIds: [partnerId],
  })
  return { id, roles, endsAt: endsAt.toISOString() }
}

function receiptOf({ administration, ...outcome }: ConsentOutcome): ConsentReceipt {
  return {
    ...outcome,
    acceptedAt: new Date(outcome.acceptedAt),
    administration: administration && { ...administration, endsAt: new Date(administration.endsAt) },
  }
}
