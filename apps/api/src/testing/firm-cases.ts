import { listingInput } from '../features/enrollment/listing/listing.fixture.ts'
import { type FirmCase, change, inBulk, own, page, part, query, type Variables, seen } from './firm-case.ts'
import { operatorCases } from './firm-operator-case.ts'
import { invitationCases, tradeCases } from './firm-partner-case.ts'
import { termEndCases } from './firm-term-end-case.ts'
import { bulkId } from './firm-world.ts'
import { testUserPassword } from './world.ts'

const link = (index: number): Variables => {
  return ({ open }) => ({ invitationId: open[index]?.id, token: open[index]?.token })
}
const people = {
  country: 'FR',
  language: 'fr',
  timeZone: 'Europe/Paris',
  displayName: 'Sophie',
  userPrincipalNameLabel: 'sophie',
  contactMail: 'sophie@recipient.example',
}
/** Every operation of the portals, in an order in which each finds what it needs. */
export const firmCases: readonly FirmCase[] = [
  ...tradeCases('provider'),
  ...tradeCases('reseller'),
  ...termEndCases('provider'),
  ...termEndCases('reseller'),
  ...invitationCases('provider', 'partnership'),
  ...invitationCases('reseller', 'joint'),
  change(
    'provider',
    'MarkNotificationsRead',
    (_, said) => ({ upTo: part(said('Notifications'), 'nodes', '0', 'id') }),
    { by: 'nothing new' },
  ),
  query(
    'provider',
    'Notifications',
    page(() => ({ unread: true })),
    { by: 'unread' },
  ),
  query(
    'provider',
    'ResellerChoice',
    page(() => ({ ended: false })),
  ),
  query('provider', 'Offers', page(inBulk('customerId', 'customer', 3))),
  query('provider', 'Offer', ({ ids }) => ({ customerId: bulkId('customer', 3), id: ids.offerSkuId })),
  change('provider', 'StartCart', inBulk('customerId', 'customer', 3)),
  change('provider', 'PutCartLine', ({ ids }, said) => ({
    cartId: part(said('StartCart'), 'cart', 'id'),
    offerSkuId: ids.offerSkuId,
    term: 'P1Y',
    billingPlan: 'annual',
    currency: 'EUR',
    quantity: 1,
    ...seen,
  })),
  change('provider', 'SetResellerOnRecord', ({ ids }, said) => ({
    cartId: part(said('StartCart'), 'cart', 'id'),
    resellerId: ids.resellerId,
  })),
  query('provider', 'Cart', (_, said) => ({ id: part(said('StartCart'), 'cart', 'id') })),
  change('provider', 'CheckOutCart', (_, said) => ({ cartId: part(said('StartCart'), 'cart', 'id') })),
  change('provider', 'CancelOrder', (_, said) => ({
    orderId: part(said('CheckOutCart'), 'order', 'id'),
    reason: 'Wrong customer',
  })),
  change('provider', 'RemoveCartLine', ({ ids }) => ({ cartId: ids.cartId, lineId: ids.lineId })),
  query('provider', 'AddLicensesReview', () => ({ subscriptionId: bulkId('subscription', 7), quantity: 1 })),
  change('provider', 'AddLicenses', () => ({
    subscriptionId: bulkId('subscription', 7),
    quantity: 1,
    ...seen,
  })),
  query('provider', 'OwnListings'),
  change('provider', 'PublishListing', () => listingInput),
  change('provider', 'HideListing', () => ({ country: 'FR' })),
  ...operatorCases,
  change('provider', 'CreatePartner', () => ({
    ...people,
    account: 'reseller',
    legalName: 'Neuve',
    domain: 'neuve.example',
  })),
  change('provider', 'EndPartnership', () => ({
    partnershipId: bulkId('partnership', 9),
    confirmation: 'Conseil 009',
  })),
  query('nobody', 'FirstRun', () => ({}), { by: 'the provider portal' }),
  change(
    'nobody',
    'CreateOperator',
    () => ({
      ...people,
      code: 'no such code',
      legalName: 'Neuve',
      domainLabel: 'neuve',
      password: testUserPassword,
    }),
    { answers: 'OperatorExistsError' },
  ),
  query('reseller', 'CustomerUsers', page(inBulk('customerId', 'customer', 100))),
  query(
    'reseller',
    'CustomerUsers',
    page(() => ({ customerId: bulkId('customer', 100), search: 'camille' })),
    { by: 'name' },
  ),
  ...(['name_descending', 'sign_in_ascending', 'sign_in_descending'] as const).map((sort) =>
    query(
      'reseller',
      'CustomerUsers',
      page(() => ({ customerId: bulkId('customer', 100), sort })),
      { by: sort },
    ),
  ),
  ...(['camille', 'mille', 'ca', 'camille 19999', 'camille@atelier-7.example', 'nobody so'] as const).flatMap(
    (search) =>
      (['reseller', 'provider'] as const).map((as) =>
        query(as, 'People', () => ({ search }), { by: search }),
      ),
  ),
  query('reseller', 'CustomerLicenses', inBulk('customerId', 'customer', 100)),
  query('reseller', 'LicenseTotals', inBulk('customerId', 'customer', 100)),
  change('reseller', 'RemoveLicense', ({ ids }) => ({
    customerId: bulkId('customer', 8),
    userId: bulkId('person', 8),
    licenseSkuId: ids.licenseSkuId,
  })),
  change('reseller', 'AssignLicense', ({ ids }) => ({
    customerId: bulkId('customer', 8),
    userId: bulkId('person', 8),
    licenseSkuId: ids.licenseSkuId,
  })),
  change('reseller', 'SetUsageLocation', () => ({
    customerId: bulkId('customer', 8),
    userId: bulkId('person', 8),
    usageLocation: 'BE',
  })),
  change('reseller', 'CreateCustomerUser', () => ({
    customerId: bulkId('customer', 8),
    displayName: 'Karim',
    userPrincipalName: 'karim@atelier-8.example',
    contactMail: 'karim@recipient.example',
    language: 'fr',
  })),
  query('reseller', 'RelationshipEnding', inBulk('id', 'resellerRelationship', 10)),
  change('reseller', 'EndDelegatedAdmin', inBulk('id', 'delegatedAdmin', 10)),
  change('reseller', 'EndRelationship', () => ({
    relationshipId: bulkId('resellerRelationship', 10),
    confirmation: 'Atelier 00010',
  })),
  change('reseller', 'NoteInvitationOpened', ({ ids }) => ({
    invitationId: ids.openPartnershipInvitationId,
    token: ids.partnershipToken,
  })),
  change('reseller', 'AuthorizeIndirectProvider', ({ ids }) => ({
    invitationId: ids.openPartnershipInvitationId,
    token: ids.partnershipToken,
    confirmed: true,
  })),
  query('reseller', 'InvitationByLink', ({ ids }) => ({
    id: ids.openPartnershipInvitationId,
    token: ids.partnershipToken,
  })),
  query('nobody', 'CustomerAgreement', () => ({ language: 'en' })),
  query('nobody', 'TenantDomain'),
  query('newcomer', 'InvitationByLink', ({ open }) => ({ id: open[0]?.id, token: open[0]?.token })),
  change('newcomer', 'NoteInvitationOpened', link(0), { answers: 'NoteInvitationOpenedSuccess' }),
  change('newcomer', 'NoteInvitationLinkCut', ({ open }) => ({ invitationId: open[1]?.id })),
  change('newcomer', 'AcceptCustomerInvitation', (firm, said) => ({
    ...link(0)(firm, said),
    confirmed: true,
    agreementVersion: 1,
  })),
  change('newcomer', 'DeclineInvitation', (firm, said) => ({ ...link(1)(firm, said), reason: 'Not now' })),
  change('nobody', 'CreateTenant', (firm, said) => ({
    ...people,
    ...link(2)(firm, said),
    legalName: 'Fondée',
    domainLabel: 'fondee',
    password: 'un long secret bien gardé',
  })),
  query('customer', 'Viewer'),
  query('customer', 'Navigation'),
  query('customer', 'Home'),
  query('customer', 'Orders', page()),
  query('customer', 'Order', own('id', 'orderId')),
  query(
    'customer',
    'CustomerSubscriptions',
    page(() => ({ sort: 'created_descending' })),
  ),
  query('customer', 'CustomerSubscription', own('id', 'subscriptionId')),
  query('customer', 'AuditEntries', page()),
  query(
    'customer',
    'AuditEntries',
    page(() => ({ search: 'person' })),
    { by: 'a word' },
  ),
  query(
    'customer',
    'PartnerRelationships',
    page(() => ({ ended: false })),
  ),
  query('customer', 'PartnerRelationship', own('id', 'resellerRelationshipId')),
  query('customer', 'WaitingInvitations'),
  query('customer', 'Colleagues', page()),
  query(
    'customer',
    'Colleagues',
    page(() => ({ search: 'Person' })),
    { by: 'a text' },
  ),
  query('customer', 'Colleague', own('id', 'userId')),
  change('customer', 'UpdateUserRoles', ({ ids }) => ({
    userId: ids.licensedUserId,
    give: ['billing_administrator'],
    take: [],
    givesUpOwnRight: false,
  })),
  change('customer', 'DisableUser', ({ ids }) => ({ userId: ids.licensedUserId })),
  change('customer', 'RestoreUser', ({ ids }) => ({ userId: ids.licensedUserId })),
  query('customer', 'OwnUsers', page()),
  query(
    'customer',
    'OwnUsers',
    page(() => ({ search: 'Person' })),
    { by: 'a text' },
  ),
  query('customer', 'OwnLicenses'),
  query('customer', 'RelationshipEnding', own('id', 'resellerRelationshipId')),
  change('customer', 'ShortenDelegatedAdminRelationship', ({ ids }) => ({
    id: ids.delegatedAdminId,
    lastDay: '2026-03-10',
  })),
  change('customer', 'EndDelegatedAdminRelationship', own('id', 'delegatedAdminId')),
  change('customer', 'EndRelationship', ({ ids }) => ({
    relationshipId: ids.resellerRelationshipId,
    confirmation: ids.resellerName,
  })),
  query('provider', 'Draft', () => ({ kind: 'invitation', subject: '' })),
  change('provider', 'SaveDraft', () => ({ kind: 'invitation', subject: '', content: '{}', generation: 0 })),
  change('provider', 'SaveProfile', () => ({ keyboardShortcuts: true, language: 'en', timeZone: null })),
  change('provider', 'SetLanguage', () => ({ language: 'en' })),
  change('nobody', 'SignIn', ({ newcomer }) => ({
    userPrincipalName: newcomer.userPrincipalName,
    password: testUserPassword,
  })),
  change('nobody', 'RequestPasswordReset', ({ newcomer }) => ({
    userPrincipalName: newcomer.userPrincipalName,
  })),
  change(
    'nobody',
    'ResetPassword',
    () => ({ token: 'no such token', newPassword: 'un long secret bien gardé' }),
    { answers: 'PasswordLinkInvalidError' },
  ),
  change('newcomer', 'ChangePassword', () => ({
    currentPassword: testUserPassword,
    newPassword: 'un long secret bien gardé',
  })),
  query('newcomer', 'SignOut'),
]
