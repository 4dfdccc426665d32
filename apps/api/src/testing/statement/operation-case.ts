import { listingInput } from '../../features/enrollment/listing/listing.fixture.ts'
import { testUserPassword } from '../world.ts'
import { tenant } from './operation-input.ts'
import { on, type OperationCase } from './operation-on.ts'
import { operatorCases } from './operator-case.ts'

const [provider, reseller, customer] = [on('provider'), on('reseller'), on('customer')]

const first = () => ({ first: 50 })
const found = () => ({ first: 50, search: 'Nôtre' })
const search = { variant: 'search' }
const byTermEnd = () => ({ first: 50, sort: 'next_term_end_ascending' })
const termEnd = { variant: 'term-end' }
const nobody = { as: 'nobody' } as const
const newSecret = 'four quiet herons at dusk'
const euro = (amount: number) => ({ amount, currency: 'EUR' })

const identity: readonly OperationCase[] = [
  reseller('Viewer', 1),
  provider('Navigation', 1),
  reseller('Navigation', 1),
  customer('Navigation', 1),
  reseller('Draft', 1, () => ({ kind: 'decline', subject: '' })),
  reseller('SaveDraft', 4, () => ({ kind: 'decline', subject: '', content: '{"reason":"x"}' })),
  reseller('SetLanguage', 2, () => ({ language: 'fr' })),
  reseller('SaveProfile', 2, () => ({
    language: 'fr',
    timeZone: 'Europe/Paris',
    keyboardShortcuts: false,
  })),
  reseller('ChangePassword', 11, () => ({ currentPassword: testUserPassword, newPassword: newSecret })),
  reseller('RequestPasswordReset', 5, ({ userPrincipalName }) => ({ userPrincipalName }), nobody),
  reseller('ResetPassword', 12, ({ passwordToken: token }) => ({ token, newPassword: newSecret }), nobody),
  reseller('SignIn', 13, ({ userPrincipalName }) => ({ userPrincipalName, password: testUserPassword }), {
    ...nobody,
    stays: true,
  }),
  reseller('SignOut', 2),
  reseller('Colleagues', 1, first),
  reseller('Colleagues', 1, found, search),
  reseller('Colleague', 1, ({ resellerUserId: id }) => ({ id })),
  reseller('UpdateUserRoles', 5, ({ resellerUserId: userId }) => ({
    userId,
    give: ['sales_agent'],
    take: ['admin_agent'],
    givesUpOwnRight: false,
  })),
  provider('DisableUser', 4, ({ providerUserId: userId }) => ({ userId })),
  provider('RestoreUser', 4, ({ disabledUserId: userId }) => ({ userId })),
  provider('Home', 1),
  reseller('Home', 1),
  customer('Home', 1),
]

const enrollment: readonly OperationCase[] = [
  provider('OwnListings', 1),
  provider('PublishListing', 5, () => listingInput),
  provider('HideListing', 4, () => ({ country: 'DE' })),
]

const consent: readonly OperationCase[] = [
  customer('CustomerAgreement', 1, () => ({ language: 'fr' })),
  customer('TenantDomain', 0, undefined, nobody),
  provider('Invitations', 1, first),
  provider('Invitations', 1, found, search),
  reseller('Invitation', 1, ({ customerDraftId: id }) => ({ id })),
  reseller('InvitationPreview', 1, ({ customerDraftId: id }) => ({ id })),
  reseller('InvitationMessageFile', 1, ({ customerDraftId: id }) => ({ id })),
  customer('InvitationByLink', 4, ({ joint: { id, token } }) => ({ id, token }), { as: 'newcomer' }),
  reseller('InvitationByLink', 6, ({ openPartnershipInvitationId: id, partnershipToken: token }) => ({
    id,
    token,
  })),
  reseller('DraftInvitation', 8, ({ providerId }) => ({
    kind: 'joint',
    providerId,
    recipientMail: 'zoe@recipient.example',
    language: 'en',
  })),
  reseller('SaveInvitationDraft', 6, ({ draftToSendId: invitationId }) => ({
    invitationId,
    subject: 'Another subject',
  })),
  reseller('SendInvitation', 7, ({ draftToSendId: invitationId }) => ({ invitationId })),
  reseller('IssueInvitation', 6, ({ draftToSendId: invitationId }) => ({ invitationId })),
  reseller('UndoInvitationIssue', 4, ({ readyInvitationId: invitationId }) => ({ invitationId })),
  reseller('ResendInvitation', 6, ({ resentInvitationId: invitationId }) => ({ invitationId })),
  reseller('ExtendInvitation', 5, ({ resentInvitationId: invitationId }) => ({ invitationId })),
  reseller('RevokeInvitation', 4, ({ resentInvitationId: invitationId }) => ({ invitationId })),
  customer(
    'NoteInvitationOpened',
    3,
    ({ joint: { id: invitationId, token } }) => ({ invitationId, token }),
    nobody,
  ),
  customer('NoteInvitationLinkCut', 4, ({ joint: { id: invitationId } }) => ({ invitationId }), nobody),
  customer(
    'DeclineInvitation',
    6,
    ({ joint: { id: invitationId, token } }) => ({ invitationId, token, reason: 'No' }),
    { as: 'newcomer' },
  ),
  customer(
    'CreateTenant',
    17,
    ({ joint: { id: invitationId, token } }) => ({
      ...tenant,
      invitationId,
      token,
      domainLabel: 'neuve',
      password: newSecret,
    }),
    nobody,
  ),
  customer(
    'AcceptCustomerInvitation',
    9,
    ({ joint: { id: invitationId, token } }) => ({
      invitationId,
      token,
      confirmed: true,
      agreementVersion: 1,
    }),
    { as: 'newcomer' },
  ),
  reseller(
    'AuthorizeIndirectProvider',
    12,
    ({ openPartnershipInvitationId: invitationId, partnershipToken: token }) => ({
      invitationId,
      token,
      confirmed: true,
    }),
  ),
  provider('IndirectResellers', 1, () => ({ first: 50, ended: false })),
  provider('IndirectResellers', 1, () => ({ first: 50, ended: false, search: 'Nôtre' }), search),
  provider('ResellerChoice', 1, () => ({ first: 50, ended: false })),
  reseller('IndirectProviders', 1, () => ({ first: 50, ended: false })),
  provider('Partnership', 1, ({ partnershipId: id }) => ({ id })),
  provider('PartnershipEnding', 2, ({ partnershipId: id }) => ({ id })),
  provider('EndPartnership', 9, ({ partnershipId, resellerName: confirmation }) => ({
    partnershipId,
    confirmation,
  })),
  customer('PartnerRelationships', 1, () => ({ first: 50, ended: false })),
  customer('PartnerRelationships', 1, () => ({ first: 50, ended: false, search: 'Nôtre' }), search),
  customer('WaitingInvitations', 1),
  customer('OwnUsers', 1, first),
  customer('OwnUsers', 1, found, search),
  customer('OwnLicenses', 1),
  customer('PartnerRelationship', 1, ({ resellerRelationshipId: id }) => ({ id })),
  reseller('RelationshipEnding', 1, ({ resellerRelationshipId: id }) => ({ id })),
  customer('RelationshipEnding', 1, ({ resellerRelationshipId: id }) => ({ id })),
  reseller(
    'EndRelationship',
    8,
    ({ resellerRelationshipId: relationshipId, customerName: confirmation }) => ({
      relationshipId,
      confirmation,
    }),
  ),
  customer(
    'EndRelationship',
    8,
    ({ resellerRelationshipId: relationshipId, resellerName: confirmation }) => ({
      relationshipId,
      confirmation,
    }),
  ),
  reseller('EndDelegatedAdmin', 4, ({ delegatedAdminId: id }) => ({ id })),
  customer('ShortenDelegatedAdminRelationship', 4, ({ delegatedAdminId: id }) => ({
    id,
    lastDay: '2026-03-10',
  })),
  customer('EndDelegatedAdminRelationship', 4, ({ delegatedAdminId: id }) => ({ id })),
]

const trade: readonly OperationCase[] = [
  provider('Customers', 1, first),
  provider('Customers', 1, found, search),
  reseller('Customers', 1, first),
  provider('Customers', 1, byTermEnd, termEnd),
  reseller('Customers', 1, byTermEnd, termEnd),
  provider('Customer', 1, ({ customerId: id }) => ({ id })),
  reseller('Customer', 1, ({ customerId: id }) => ({ id })),
  provider('CustomerHome', 1, ({ customerId: id }) => ({ id })),
  reseller('CustomerHome', 1, ({ customerId: id }) => ({ id })),
  reseller('CustomerUsers', 2, ({ customerId }) => ({ customerId, first: 50 })),
  reseller('CustomerUsers', 2, ({ customerId }) => ({ customerId, first: 50, search: 'Person' }), search),
  reseller('People', 1, () => ({ search: 'Person' })),
  provider('People', 1, () => ({ search: 'Pe' })),
  reseller('CustomerLicenses', 2, ({ customerId }) => ({ customerId })),
  reseller('LicenseTotals', 2, ({ customerId }) => ({ customerId })),
  reseller('CreateCustomerUser', 6, ({ customerId, domain }) => ({
    customerId,
    displayName: 'Karim',
    userPrincipalName: `karim@${domain}`,
    contactMail: 'karim@x.example',
    language: 'fr',
  })),
  reseller('SetUsageLocation', 4, ({ customerId, userId }) => ({ customerId, userId, usageLocation: 'BE' })),
  reseller('AssignLicense', 8, ({ customerId, userId, licenseSkuId }) => ({
    customerId,
    userId,
    licenseSkuId,
  })),
  reseller('RemoveLicense', 8, ({ customerId, licensedUserId: userId, licenseSkuId }) => ({
    customerId,
    userId,
    licenseSkuId,
  })),
  provider('Offers', 3, ({ customerId }) => ({ customerId, first: 50 })),
  provider('Offers', 2, ({ customerId }) => ({ customerId, first: 50, search: 'Produit' }), search),
  provider('Catalog', 1, () => ({ market: 'FR', first: 50 })),
  provider('Catalog', 1, () => ({ market: 'FR', first: 50, search: 'Produit' }), search),
  reseller('Catalog', 1, () => ({ market: 'FR', first: 50 })),
  provider('CatalogMarkets', 1, () => ({})),
  reseller('CatalogMarkets', 1, () => ({})),
  provider('Offer', 3, ({ customerId, offerToPutId: id }) => ({ id, customerId })),
  provider('StartCart', 7, ({ customerId }) => ({ customerId })),
  provider('Cart', 3, ({ cartId: id }) => ({ id })),
  provider('PutCartLine', 13, ({ cartId, offerToPutId: offerSkuId }) => ({
    cartId,
    offerSkuId,
    term: 'P1Y',
    billingPlan: 'annual',
    currency: 'EUR',
    quantity: 3,
  })),
  provider('RemoveCartLine', 8, ({ cartId, lineId }) => ({ cartId, lineId })),
  provider('SetResellerOnRecord', 9, ({ cartId, resellerId }) => ({ cartId, resellerId })),
  provider('CheckOutCart', 6, ({ cartId }) => ({ cartId })),
  provider('Orders', 1, first),
  provider('Orders', 1, found, search),
  reseller('Orders', 1, first),
  customer('Orders', 1, first),
  provider('Order', 1, ({ orderId: id }) => ({ id })),
  reseller('Order', 1, ({ orderId: id }) => ({ id })),
  customer('Order', 1, ({ orderId: id }) => ({ id })),
  provider('CancelOrder', 12, ({ unusedOrderId: orderId }) => ({ orderId, reason: 'Wrong customer' })),
  provider('CustomerSubscriptions', 1, () => ({ first: 50, sort: 'created_descending' })),
  provider(
    'CustomerSubscriptions',
    1,
    () => ({ first: 50, sort: 'created_descending', search: 'Produit' }),
    search,
  ),
  reseller('CustomerSubscriptions', 1, () => ({ first: 50, sort: 'created_descending' })),
  customer('CustomerSubscriptions', 1, () => ({ first: 50, sort: 'ends_ascending' })),
  provider('CustomerSubscription', 1, ({ subscriptionId: id }) => ({ id })),
  reseller('CustomerSubscription', 1, ({ subscriptionId: id }) => ({ id })),
  customer('CustomerSubscription', 1, ({ subscriptionId: id }) => ({ id })),
  provider('AddLicensesReview', 1, ({ subscriptionId }) => ({ subscriptionId, quantity: 1 })),
  provider('AddLicenses', 5, ({ subscriptionId }) => ({
    subscriptionId,
    quantity: 1,
    seenUnitListPrice: euro(4320),
    seenUnitCost: euro(3542),
  })),
  provider(
    'AddLicenses',
    6,
    ({ limitedSubscriptionId: subscriptionId }) => ({
      subscriptionId,
      quantity: 1,
      seenUnitListPrice: euro(1000),
      seenUnitCost: euro(800),
    }),
    { variant: 'limited' },
  ),
]

const operations: readonly OperationCase[] = [
  provider('AuditEntries', 1, first),
  provider('AuditEntries', 1, found, search),
  customer('AuditEntries', 1, first),
  provider('AuditEntry', 1, ({ auditEntryId: id }) => ({ id })),
  customer('Notifications', 1, () => ({ first: 50, unread: false })),
  customer('MarkNotificationsRead', 3, ({ notificationId }) => ({ notificationIds: [notificationId] })),
  provider('FirstRun', 1, undefined, nobody),
]

/** Every operation of the portals. `statement.medium.spec.ts` fails for one without a case. */
export const operationCases: readonly OperationCase[] = [
  ...identity,
  ...enrollment,
  ...consent,
  ...trade,
  ...operations,
  ...operatorCases,
]

/** Who the operator of an empty installation will be: asked of a world of its own. */
export const operatorInput = (code: string) => ({
  ...tenant,
  code,
  domainLabel: 'plateforme',
  password: newSecret,
})
