import {
  delegatedAdminName,
  canConsent,
  type Consent,
  type ConsentRefusal,
  decideConsent,
  ok,
  type PartnerCapacity,
  refuse,
  type Result,
  sameCapacity,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, newId, type Work } from '../../../platform/database/work.ts'
import { type Write, writeTogether } from '../../../platform/database/write-together.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId, Revision, Secret } from '../../../platform/graphql/scalar/index.ts'
import { refreshOrganizationViews } from '../../identity/index.ts'
import { findConsenterFacts, insertAcceptance } from '../agreement/agreement.repository.ts'
import {
  ConfirmationRequiredError,
  InvitationNotOpenError,
  OtherOrganizationError,
  OwnInvitationError,
  PartnerNotActiveError,
  PartnershipEndedError,
} from '../invitation/invitation.refusals.ts'
import {
  closedLink,
  findLinkFacts,
  type LinkFacts,
  lockInvitationByLink,
  type StoredInvitation,
  updateInvitation,
} from '../invitation/invitation.repository.ts'
import type { ConsentOutcome } from './consent-outcome.ts'
import { ConsentReceipt } from './consent.graphql.ts'
import { tellOfConsent } from './consent.messages.ts'
import { AgreementChangedError, AgreementRequiredError } from './relationship.refusals.ts'
import {
  ensureCustomerAccount,
  insertDelegatedAdmin,
  insertRelationship,
  lockCustomer,
  lockRunningRelationships,
} from './relationship.repository.ts'

@InputType({ description: "A customer's answer yes to an invitation." })
class AcceptCustomerInvitationInput {
  @Field(() => ObjectId, { description: 'Id of the invitation, from its address.' })
  readonly invitationId!: string
  @Field(() => Secret, { description: 'Token of the personal link.' })
  readonly token!: string
  @Field(() => Revision, {
    nullable: true,
    description:
      'Version of the customer agreement that is accepted in the same step; null where the current one was accepted before.',
  })
  readonly agreementVersion?: number | null
  @Field({ description: 'That the person ticked the box: it read what is granted.' })
  readonly confirmed!: boolean
}

@ObjectType({ description: 'Accepted: everything the invitation asked for exists.' })
class AcceptCustomerInvitationSuccess extends Success {
  @Field(() => ConsentReceipt, { description: 'What it made.' })
  readonly receipt!: ConsentReceipt
}

/** A customer's global administrator accepts (SPEC J4.2): what is missing is made, what exists is kept, or nothing happens. */
export const acceptCustomerInvitation = change({
  name: 'acceptCustomerInvitation',
  description:
    "A customer's global administrator accepts an invitation: what is missing of the relationships and the administration is made, what exists is kept, or nothing happens.",
  input: AcceptCustomerInvitationInput,
  success: AcceptCustomerInvitationSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    confirmation_required: ConfirmationRequiredError,
    own_invitation: OwnInvitationError,
    other_organization: OtherOrganizationError,
    partner_not_active: PartnerNotActiveError,
    partnership_ended: PartnershipEndedError,
    invitation_not_open: InvitationNotOpenError,
    agreement_required: AgreementRequiredError,
    agreement_changed: AgreementChangedError,
  },
  link: ({ token }) => token,
  async decide(work, input): Promise<Result<ConsentOutcome, ConsentRefusal>> {
    const invitation = await lockInvitationByLink(work.tx, input.invitationId, input.token)
    if (!invitation) return refuse(await closedLink(work.tx, input.invitationId))
    // A link for another portal opens nothing here, and nothing of it is locked.
    if (work.actor.portal !== 'customer') return refuse({ code: 'not_found' })
    const partners = await findLinkFacts(work.tx, true)
    await lockCustomer(work.tx, work.actor.organizationId)
    const { organizationId } = work.actor
    const running = await lockRunningRelationships(work.tx, organizationId, partnerIdsOf(invitation))
    const { verifiedDomains, ...agreement } = await findConsenterFacts(work.tx, organizationId)
    const decided = decideConsent({
      actor: work.actor,
      organizationId,
      verifiedDomains,
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
  present: async (_, receipt) => ({ receipt }),
  mayRepeat: ({ actor }) => permitted(canConsent(actor)),
})

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
  const account = ensureCustomerAccount(tx, customerId, now)
  const answered = updateInvitation(tx, invitation.id, {
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
  const accepted = consent.agreementVersion === null ? [] : [acceptAgreement(work, consent.agreementVersion)]
  const { made, begun } = makeRelationships(work, invitation, facts, consent)
  const { delegatedAdmin, granted } = makeDelegatedAdmin(work, invitation, consent)
  await writeTogether(tx, [account, answered, ...accepted, ...begun, ...granted])
  await refreshOrganizationViews(tx, customerId, partnerIdsOf(invitation))
  const kept = consent.keep.map((partner) => ({
    ...partner,
    relationshipId: running.find((related) => sameCapacity(related, partner))?.id ?? '',
    existedBefore: true,
  }))
  return {
    invitationId: invitation.id,
    acceptedAt: now,
    partners: [...made, ...kept]
      .map((partner) => ({ ...partner, legalName: nameOf(partner.partnerId) }))
      // The reseller, who asked, comes first.
      .sort((a, b) => b.partnerKind.localeCompare(a.partnerKind)),
    delegatedAdmin: delegatedAdmin && { ...delegatedAdmin, partnerName: facts.inviterName },
    agreementVersion: consent.agreementVersion,
  }
}

function acceptAgreement(work: Work, version: number): Write {
  const id = newId(work)
  const { organizationId, userId, language } = work.actor
  const write = insertAcceptance(work.tx, {
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
  return write
}

function makeRelationships(work: Work, invitation: StoredInvitation, facts: LinkFacts, consent: Consent) {
  const customerId = work.actor.organizationId
  const made = []
  const begun: Write[] = []
  for (const { partnerId, partnerKind } of consent.make) {
    const relationshipId = newId(work)
    const write = insertRelationship(work.tx, {
      id: relationshipId,
      partnerId,
      customerId,
      partnerKind,
      invitationId: invitation.id,
      partnershipId: facts.partnershipId,
      grantedByUserId: work.actor.userId,
      since: work.now,
    })
    begun.push(write)
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
  return { made, begun }
}

function makeDelegatedAdmin(work: Work, invitation: StoredInvitation, consent: Consent) {
  if (consent.delegatedAdmin === null) return { delegatedAdmin: null, granted: [] }
  const { partnerId, roles, duration, endsAt } = consent.delegatedAdmin
  const id = newId(work)
  const granted = insertDelegatedAdmin(work.tx, {
    id,
    partnerId,
    subjectId: work.actor.organizationId,
    displayName: delegatedAdminName(work.actor.organizationName, id),
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
    after: { partnerId, roles, duration, endsAt },
    readerIds: [partnerId],
  })
  return { delegatedAdmin: { id, roles, endsAt }, granted: [granted] }
}
