import {
  type AuthorizeRefusal,
  canDecidePartnership,
  decideAuthorization,
  grantedPartnershipDelegatedAdmin,
  ok,
  inPortalAlone,
  partnerNews,
  delegatedAdminName,
  partnershipConsentVersion,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, newId, sendMail, sendMailToEach, type Work } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId, Secret } from '../../../platform/graphql/scalar/index.ts'
import { findRecipients } from '../../../platform/mail/recipient.queries.ts'
import {
  AccountSuspendedError,
  isOwnAccountActive,
  listOwnDomains,
  refreshOrganizationView,
} from '../../identity/index.ts'
import { arePartners } from '../invitation/invitation.queries.ts'
import {
  ConfirmationRequiredError,
  InvitationNotOpenError,
  OtherOrganizationError,
  OwnInvitationError,
  PartnerNotActiveError,
} from '../invitation/invitation.refusals.ts'
import {
  closedLink,
  findInviterRecipients,
  findLinkFacts,
  type LinkFacts,
  lockInvitationByLink,
  type StoredInvitation,
  updateInvitation,
} from '../invitation/invitation.repository.ts'
import { Partnership } from './partnership.graphql.ts'
import { presentPartnership } from './partnership.presenter.ts'
import { findPartnership } from './partnership.queries.ts'
import { AlreadyPartnersError } from './partnership.refusals.ts'
import { insertDelegatedAdmin, insertPartnership } from './partnership.repository.ts'

interface Authorized {
  readonly partnershipId: string
}

@InputType({
  description: 'A reseller authorizes an indirect provider by the personal link of its invitation.',
})
class AuthorizeIndirectProviderInput {
  @Field(() => ObjectId, { description: 'The invitation, from the path of the link.' })
  readonly invitationId!: string
  @Field(() => Secret, { description: 'The token, from the fragment of the link.' })
  readonly token!: string
  @Field({ description: 'The person read what is granted and ticked the box.' })
  readonly confirmed!: boolean
}

@ObjectType({ description: 'The provider is authorized: each is on the list of the other.' })
class AuthorizeIndirectProviderSuccess extends Success {
  @Field(() => Partnership, { description: 'The partnership.' })
  readonly partnership!: Partnership
}

/**
 * A reseller authorizes an indirect provider: the partnership and the provider's administration of the reseller's tenant,
 * by one link, once. The locked invitation decides between two at the same moment; the partial unique index is the backstop.
 */
export const authorizeIndirectProvider = change({
  name: 'authorizeIndirectProvider',
  description:
    "Authorizes an indirect provider, as the reseller's global administrator, by the link of its invitation.",
  input: AuthorizeIndirectProviderInput,
  success: AuthorizeIndirectProviderSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    own_invitation: OwnInvitationError,
    other_organization: OtherOrganizationError,
    invitation_not_open: InvitationNotOpenError,
    already_partners: AlreadyPartnersError,
    partner_not_active: PartnerNotActiveError,
    confirmation_required: ConfirmationRequiredError,
    account_suspended: AccountSuspendedError,
  },
  link: ({ token }) => token,
  constraints: { partnership_one_running: { code: 'already_partners' } },
  async decide(work, input): Promise<Result<Authorized, AuthorizeRefusal>> {
    const { tx, actor, now } = work
    const invitation = await lockInvitationByLink(tx, input.invitationId, input.token)
    if (!invitation) return refuse(await closedLink(tx, input.invitationId))
    const partners = await findLinkFacts(tx, true)
    const atReseller = actor.portal === 'reseller'
    const alreadyPartners = atReseller && (await arePartners(tx, invitation.inviterId, actor.organizationId))
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
    return ok(await write(work, invitation, partners))
  },
  present: async ({ tx, actor, now }, { partnershipId }) => {
    const row = await findPartnership(tx, 'reseller', actor.organizationId, partnershipId, now)
    if (!row) throw new Error('a partnership that was made is not there')
    return { partnership: presentPartnership(actor, row) }
  },
  mayRepeat: ({ actor }) => permitted(canDecidePartnership(actor)),
})

async function write(work: Work, invitation: StoredInvitation, partners: LinkFacts): Promise<Authorized> {
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
  const granted = grantedPartnershipDelegatedAdmin(now)
  const delegatedAdminId = newId(work)
  await insertDelegatedAdmin(tx, {
    id: delegatedAdminId,
    partnerId: parties.providerId,
    subjectId: parties.resellerId,
    subjectKind: 'reseller',
    displayName: delegatedAdminName(actor.organizationName, delegatedAdminId),
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
    objectId: delegatedAdminId,
    after: { partnerId: parties.providerId, subjectId: parties.resellerId, ...granted },
    readerIds,
  })
  await tellBoth(work, invitation, partners, granted)
  return { partnershipId: id }
}

async function tellBoth(
  work: Work,
  invitation: StoredInvitation,
  partners: LinkFacts,
  delegatedAdmin: ReturnType<typeof grantedPartnershipDelegatedAdmin>,
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
  // The mail goes to who invited; everybody else who acts for the provider reads it in the portal.
  const people = await findRecipients(work.tx, invitation.inviterId, inPortalAlone(partnerNews.provider))
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
