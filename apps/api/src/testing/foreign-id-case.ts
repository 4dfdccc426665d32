import type { Portal } from '@relais/domain'
import type { TradeIds } from './foreign-id-world.ts'

/** One place where an operation takes an id: which id of whose world stands there. */
export interface ForeignIdCase {
  /** Where it is asked, by an administrator. */
  readonly portal: Portal
  /** The name in `TradeIds` of the id that stands at the place: the own one works, the other world's looks like none. */
  readonly id: keyof TradeIds
  /** The other arguments (of a query) or input fields (of a mutation), from the own world. */
  readonly rest?: (own: TradeIds) => Readonly<Record<string, unknown>>
}

const at = (
  portal: Portal,
  id: keyof TradeIds,
  rest: NonNullable<ForeignIdCase['rest']> = () => ({}),
): ForeignIdCase => ({ portal, id, rest })

const confirmed = (name: keyof TradeIds) => (own: TradeIds) => ({ confirmation: own[name] })
const license = ({ customerId, userId, licenseSkuId }: TradeIds) => ({ customerId, userId, licenseSkuId })
const line = ({ cartId, offerSkuId }: TradeIds) => ({
  cartId,
  offerSkuId,
  term: 'P1Y',
  billingPlan: 'annual',
  currency: 'EUR',
  quantity: 1,
})
const joint = () => ({ kind: 'joint', recipientMail: 'ada@recipient.example', language: 'en' })
const roles = () => ({ give: ['billing_administrator'], take: [] })
const seen = { amount: 4320, currency: 'EUR' }
const cost = { amount: 3542, currency: 'EUR' }

/**
 * Every place of the schema where somebody can write an id (`query.argument`, `mutation.field`), each tried at every portal
 * that has it: `foreign-id.medium.spec.ts` fails for a place without a case. Add yours when you add an operation.
 */
export const foreignIdCases: Readonly<Record<string, readonly ForeignIdCase[]>> = {
  'addLicensesReview.subscriptionId': [at('provider', 'subscriptionId', () => ({ quantity: 1 }))],
  'auditEntries.actorId': [at('provider', 'providerUserId'), at('reseller', 'resellerUserId')],
  'auditEntries.objectId': [at('provider', 'orderId'), at('reseller', 'orderId'), at('customer', 'orderId')],
  'auditEntries.organizationId': [at('provider', 'customerId'), at('reseller', 'customerId')],
  'auditEntry.id': [
    at('provider', 'auditEntryId'),
    at('reseller', 'auditEntryId'),
    at('customer', 'auditEntryId'),
  ],
  'cart.id': [at('provider', 'cartId')],
  'colleague.id': [
    at('provider', 'providerUserId'),
    at('reseller', 'resellerUserId'),
    at('customer', 'userId'),
  ],
  'customer.id': [at('provider', 'customerId'), at('reseller', 'customerId')],
  'customerHome.id': [at('provider', 'customerId'), at('reseller', 'customerId')],
  'customerLicenses.customerId': [at('reseller', 'customerId')],
  'customerSubscription.id': [
    at('provider', 'subscriptionId'),
    at('reseller', 'subscriptionId'),
    at('customer', 'subscriptionId'),
  ],
  'customerSubscriptions.customerId': [at('provider', 'customerId'), at('reseller', 'customerId')],
  'customerSubscriptions.partnerId': [at('provider', 'resellerId'), at('customer', 'resellerId')],
  'customerUsers.customerId': [at('reseller', 'customerId')],
  'customers.partnerId': [at('provider', 'resellerId'), at('reseller', 'providerId')],
  'invitation.id': [at('provider', 'partnershipDraftId'), at('reseller', 'customerDraftId')],
  'invitationByLink.id': [at('customer', 'openInvitationId', ({ token }) => ({ token }))],
  'invitationLinkReplaced.id': [
    at('customer', 'resentInvitationId', ({ replacedToken: token }) => ({ token })),
  ],
  'invitationPreview.id': [at('provider', 'partnershipDraftId'), at('reseller', 'customerDraftId')],
  'invitationMessageFile.id': [at('provider', 'partnershipDraftId'), at('reseller', 'customerDraftId')],
  'offer.customerId': [at('provider', 'customerId', ({ offerSkuId: id }) => ({ id }))],
  'offers.customerId': [at('provider', 'customerId')],
  'order.id': [at('provider', 'orderId'), at('reseller', 'orderId'), at('customer', 'orderId')],
  'orders.customerId': [at('provider', 'customerId'), at('reseller', 'customerId')],
  'orders.partnerId': [at('provider', 'resellerId'), at('customer', 'resellerId')],
  'partnerRelationship.id': [at('customer', 'resellerRelationshipId')],
  'partnership.id': [at('provider', 'partnershipId'), at('reseller', 'partnershipId')],
  'partnershipEnding.id': [at('provider', 'partnershipId'), at('reseller', 'partnershipId')],
  'relationshipEnding.id': [
    at('provider', 'providerRelationshipId'),
    at('reseller', 'resellerRelationshipId'),
    at('customer', 'resellerRelationshipId'),
  ],
  'acceptCustomerInvitation.invitationId': [
    at('customer', 'openInvitationId', ({ token }) => ({ token, confirmed: true, agreementVersion: null })),
  ],
  'addLicenses.subscriptionId': [
    at('provider', 'subscriptionId', () => ({ quantity: 1, seenUnitListPrice: seen, seenUnitCost: cost })),
  ],
  'assignLicense.customerId': [at('reseller', 'customerId', license)],
  'assignLicense.licenseSkuId': [at('reseller', 'licenseSkuId', license)],
  'assignLicense.userId': [at('reseller', 'userId', license)],
  'authorizeIndirectProvider.invitationId': [
    at('reseller', 'openPartnershipInvitationId', ({ partnershipToken: token }) => ({
      token,
      confirmed: true,
    })),
  ],
  'cancelOrder.orderId': [at('provider', 'orderId', () => ({ reason: 'Wrong customer' }))],
  'checkOutCart.cartId': [at('provider', 'cartId')],
  'createCustomerUser.customerId': [
    at('reseller', 'customerId', ({ domain }) => ({
      displayName: 'Karim',
      userPrincipalName: `karim@${domain}`,
      contactMail: 'karim@x.example',
      language: 'fr',
    })),
  ],
  'createTenant.invitationId': [
    at('customer', 'openInvitationId', ({ token }) => ({
      token,
      legalName: 'Neuve',
      country: 'FR',
      language: 'fr',
      timeZone: 'Europe/Paris',
      domainLabel: 'neuve',
      displayName: 'Sophie',
      userPrincipalNameLabel: 'sophie',
      contactMail: 'sophie@x.example',
      password: 'un long secret bien gardé',
    })),
  ],
  'declineInvitation.invitationId': [
    at('customer', 'openInvitationId', ({ token }) => ({ token })),
    at('reseller', 'openPartnershipInvitationId', ({ partnershipToken: token }) => ({ token })),
  ],
  'draftInvitation.providerId': [at('reseller', 'providerId', joint)],
  'endDelegatedAdminRelationship.id': [
    at('reseller', 'delegatedAdminId'),
    at('customer', 'delegatedAdminId'),
  ],
  'shortenDelegatedAdminRelationship.id': [
    at('customer', 'delegatedAdminId', () => ({ lastDay: '2026-03-10' })),
  ],
  'endPartnership.partnershipId': [
    at('provider', 'partnershipId', confirmed('resellerName')),
    at('reseller', 'partnershipId', confirmed('providerName')),
  ],
  'endRelationship.relationshipId': [
    at('provider', 'providerRelationshipId', confirmed('customerName')),
    at('reseller', 'resellerRelationshipId', confirmed('customerName')),
    at('customer', 'resellerRelationshipId', confirmed('resellerName')),
  ],
  'extendInvitation.invitationId': [at('reseller', 'resentInvitationId')],
  'issueInvitation.invitationId': [at('provider', 'partnershipDraftId'), at('reseller', 'customerDraftId')],
  'saveInvitationDraft.providerId': [
    at('reseller', 'providerId', ({ customerDraftId }) => ({ invitationId: customerDraftId, kind: 'joint' })),
  ],
  'undoInvitationIssue.invitationId': [at('reseller', 'customerDraftId')],
  'markNotificationsRead.notificationIds': [at('customer', 'notificationId')],
  'markNotificationsRead.upTo': [at('customer', 'notificationId')],
  'noteInvitationOpened.invitationId': [at('customer', 'openInvitationId', ({ token }) => ({ token }))],
  'putCartLine.cartId': [at('provider', 'cartId', line)],
  'putCartLine.replacedLineId': [at('provider', 'lineId', line)],
  'removeCartLine.cartId': [at('provider', 'cartId', ({ lineId }) => ({ lineId }))],
  'removeCartLine.lineId': [at('provider', 'lineId', ({ cartId }) => ({ cartId }))],
  'removeLicense.customerId': [
    at('reseller', 'customerId', (own) => ({ ...license(own), userId: own.licensedUserId })),
  ],
  'removeLicense.licenseSkuId': [
    at('reseller', 'licenseSkuId', (own) => ({ ...license(own), userId: own.licensedUserId })),
  ],
  'removeLicense.userId': [at('reseller', 'licensedUserId', license)],
  'resendInvitation.invitationId': [at('reseller', 'resentInvitationId')],
  'revokeInvitation.invitationId': [at('provider', 'partnershipDraftId'), at('reseller', 'customerDraftId')],
  'saveInvitationDraft.invitationId': [
    at('provider', 'partnershipDraftId'),
    at('reseller', 'customerDraftId'),
  ],
  'sendInvitation.invitationId': [at('provider', 'partnershipDraftId'), at('reseller', 'customerDraftId')],
  'setResellerOnRecord.cartId': [at('provider', 'cartId', ({ resellerId }) => ({ resellerId }))],
  'setResellerOnRecord.resellerId': [at('provider', 'resellerId', ({ cartId }) => ({ cartId }))],
  'setUsageLocation.customerId': [
    at('reseller', 'customerId', ({ userId }) => ({ userId, usageLocation: 'BE' })),
  ],
  'setUsageLocation.userId': [
    at('reseller', 'userId', ({ customerId }) => ({ customerId, usageLocation: 'BE' })),
  ],
  'startCart.customerId': [at('provider', 'customerId')],
  'disableUser.userId': [at('provider', 'providerUserId'), at('customer', 'licensedUserId')],
  'restoreUser.userId': [at('provider', 'disabledUserId')],
  'updateUserRoles.userId': [
    at('provider', 'providerUserId', roles),
    at('reseller', 'resellerUserId', roles),
    at('customer', 'licensedUserId', roles),
  ],
}

/** Ids of what is everybody's: nobody can guess at somebody else's there. */
export const publicIds: readonly string[] = [
  // The catalog.
  // Whoever has seen the path of a link may say that its token is missing; the answer is always the same (note-link-cut.medium.spec.ts).
  'noteInvitationLinkCut.invitationId',
  'offer.id',
  'putCartLine.offerSkuId',
]

/** Places where the operator's people alone may write an id: everybody else is answered nothing, whatever the id. */
export const operatorIds: Readonly<Record<string, ForeignIdCase>> = {
  'cancelCatalogImport.importId': at('provider', 'orderId'),
  'catalogImport.id': at('provider', 'orderId'),
  'catalogImportBadRows.importId': at('provider', 'orderId', () => ({ file: 'prices' })),
  'checkCatalogImport.importId': at('provider', 'orderId', () => ({ skipBadRows: false, endMissing: false })),
  'confirmCatalogImport.importId': at('provider', 'orderId'),
  'blockListing.listingId': at('provider', 'orderId', () => ({ reason: 'x' })),
  'restoreListing.listingId': at('provider', 'orderId'),
  'mailMessages.organizationId': at('provider', 'resellerId'),
  'putCatalogImportPart.importId': at('provider', 'orderId', () => ({
    file: 'prices',
    number: 0,
    content: 'YQ==',
  })),
  'retryJob.jobId': at('provider', 'orderId'),
  'programOrganization.id': at('provider', 'resellerId'),
  'programPartnerships.organizationId': at('provider', 'resellerId'),
  'programPeople.organizationId': at('provider', 'resellerId'),
}
