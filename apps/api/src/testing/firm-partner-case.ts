import { subscriptionSorts } from '@relais/domain'
import {
  type FirmCase,
  backwards,
  change,
  inBulk,
  invitationOf,
  nextPage,
  own,
  page,
  part,
  query,
  rare,
  type Variables,
} from './firm-case.ts'
import { bulkId } from './firm-world.ts'

/** A list the other ways it can be sorted, each with its next page. */
const sortedBy = (
  as: 'provider' | 'reseller',
  operation: string,
  sorts: readonly string[],
): readonly FirmCase[] => {
  const running = operation.startsWith('Indirect') ? { ended: false } : {}
  return sorts.flatMap((sort) => [
    query(
      as,
      operation,
      page(() => ({ ...running, sort })),
      { by: sort },
    ),
    query(
      as,
      operation,
      page((firm, said) => ({ ...running, sort, ...nextPage(operation)(firm, said) })),
      { by: `the next page of ${sort}` },
    ),
  ])
}

/** What provider and reseller ask about their customers, their trade, each other and what was done. */
export const tradeCases = (as: 'provider' | 'reseller'): readonly FirmCase[] => [
  query(as, 'CatalogMarkets', () => ({})),
  ...['Customers', 'Orders', 'CustomerSubscriptions', 'Invitations'].map((operation) =>
    query(as, operation, () => ({ first: 100 }), { by: 'a page of a file' }),
  ),
  query(
    as,
    'Catalog',
    page(() => ({ market: 'FR' })),
  ),
  query(as, 'Customers', page()),
  query(as, 'Customers', page(nextPage('Customers')), { by: 'its next page' }),
  query(
    as,
    'Customers',
    page(() => ({ search: rare })),
    { by: 'a rare word' },
  ),
  query(
    as,
    'Customers',
    page(() => ({ search: 'ATELIER' })),
    { by: 'a word of all' },
  ),
  query(
    as,
    'Customers',
    page(() => ({ search: 'at' })),
    { by: 'two letters of all' },
  ),
  query(
    as,
    'Customers',
    page(() => ({ search: 'zz' })),
    { by: 'two letters of none' },
  ),
  query(as, 'Customers', page(inBulk('partnerId', 'partner', 100)), { by: 'a partner with none' }),
  query(as, 'Customers', page(own('partnerId', as === 'provider' ? 'resellerId' : 'providerId')), {
    by: 'partner',
  }),
  ...sortedBy(as, 'Customers', ['name_descending']),
  query(
    as,
    'Customers',
    page(() => ({ sort: 'name_descending', search: 'ATELIER' })),
    { by: 'name_descending and a word of all' },
  ),
  query(
    as,
    'Customers',
    page(() => ({ sort: 'name_descending', search: rare })),
    { by: 'name_descending and a rare word' },
  ),
  query(as, 'Customer', inBulk('id', 'customer', 100)),
  query(as, 'CustomerHome', inBulk('id', 'customer', 100)),
  query(as, 'Orders', page()),
  query(as, 'Orders', page(nextPage('Orders')), { by: 'its next page' }),
  query(as, 'Orders', page(inBulk('customerId', 'customer', 100)), { by: 'customer' }),
  query(as, 'Orders', page(own('partnerId', as === 'provider' ? 'resellerId' : 'providerId')), {
    by: 'partner',
  }),
  query(as, 'Orders', page(inBulk('partnerId', 'partner', 100)), { by: 'a partner without orders' }),
  query(
    as,
    'Orders',
    page(() => ({ status: 'canceled' })),
    { by: 'a rare status' },
  ),
  query(
    as,
    'Orders',
    page(() => ({ search: rare })),
    { by: 'a rare word' },
  ),
  ...sortedBy(as, 'Orders', ['placed_ascending']),
  query(as, 'Order', inBulk('id', 'order', 100)),
  query(
    as,
    'CustomerSubscriptions',
    page(() => ({ sort: 'created_descending' })),
  ),
  query(
    as,
    'CustomerSubscriptions',
    page(() => ({ sort: 'ends_ascending' })),
    { by: 'end' },
  ),
  query(
    as,
    'CustomerSubscriptions',
    page(() => ({ sort: 'ends_ascending', customerId: bulkId('customer', 100) })),
    { by: 'customer' },
  ),
  query(
    as,
    'CustomerSubscriptions',
    page(() => ({ sort: 'created_descending', partnerId: bulkId('partner', 100) })),
    { by: 'a partner without any' },
  ),
  query(
    as,
    'CustomerSubscriptions',
    page(() => ({ sort: 'created_descending', status: 'canceled' })),
    { by: 'a rare status' },
  ),
  query(
    as,
    'CustomerSubscriptions',
    page(() => ({ sort: 'created_descending', search: rare })),
    { by: 'a rare word' },
  ),
  ...sortedBy(
    as,
    'CustomerSubscriptions',
    subscriptionSorts.filter((sort) => sort !== 'created_descending'),
  ),
  query(
    as,
    'CustomerSubscriptions',
    page(() => ({ sort: 'name_ascending', partnerId: bulkId('partner', 100) })),
    { by: 'name_ascending and a partner without any' },
  ),
  query(
    as,
    'CustomerSubscriptions',
    page(() => ({ sort: 'quantity_descending', status: 'canceled' })),
    { by: 'quantity_descending and a rare status' },
  ),
  query(
    as,
    'CustomerSubscriptions',
    page(() => ({ sort: 'name_descending', search: rare })),
    { by: 'name_descending and a rare word' },
  ),
  query(as, 'CustomerSubscription', inBulk('id', 'subscription', 100)),
  query(as, 'AuditEntries', page()),
  query(as, 'AuditEntries', page(nextPage('AuditEntries')), { by: 'its next page' }),
  query(as, 'AuditEntries', page(inBulk('objectId', 'order', 100)), { by: 'object' }),
  query(as, 'AuditEntries', page(inBulk('actorId', 'person', 100)), { by: 'a person who did nothing' }),
  query(as, 'AuditEntries', page(inBulk('organizationId', 'customer', 100)), { by: 'party' }),
  query(
    as,
    'AuditEntries',
    page(() => ({ search: rare })),
    { by: 'a rare word', bulk: backwards },
  ),
  query(
    as,
    'AuditEntries',
    page(() => ({ topic: 'license' })),
    { by: 'a rare topic', bulk: backwards },
  ),
  query(
    as,
    'AuditEntries',
    page(() => ({ side: as === 'provider' ? 'other' : 'own' })),
    { by: 'a rare side', bulk: backwards },
  ),
  query(as, 'AuditEntry', inBulk('id', 'entry', 100)),
  query(as, 'Home'),
  query(as, 'Viewer'),
  query(as, 'Navigation'),
  query(
    as,
    'Notifications',
    page(() => ({ unread: false })),
  ),
  query(
    as,
    as === 'provider' ? 'IndirectResellers' : 'IndirectProviders',
    page(() => ({ ended: false })),
  ),
  query(
    as,
    as === 'provider' ? 'IndirectResellers' : 'IndirectProviders',
    page(() => ({ ended: true })),
    { by: 'ended' },
  ),
  query(
    as,
    as === 'provider' ? 'IndirectResellers' : 'IndirectProviders',
    page(() => ({ ended: false, search: 'conseil-299' })),
    { by: 'a rare word' },
  ),
  ...sortedBy(as, as === 'provider' ? 'IndirectResellers' : 'IndirectProviders', [
    'name_descending',
    'since_ascending',
    'since_descending',
  ]),
  query(as, 'Partnership', own('id', 'partnershipId')),
  query(as, 'Partnership', own('id', as === 'provider' ? 'resellerId' : 'providerId'), { by: 'partner' }),
  query(as, 'PartnershipEnding', own('id', 'partnershipId'), {
    bulk: 'counts what the end of the partnership would stop and leave',
  }),
]

/** What they ask about their invitations: a draft is written, issued, extended and taken back, another sent and sent again. */
export const invitationCases = (
  as: 'provider' | 'reseller',
  kind: 'partnership' | 'joint',
): readonly FirmCase[] => {
  const mail = { recipientMail: `ada-${as}@recipient.example`, language: 'en' }
  const draft: Variables = ({ ids }) => ({
    kind,
    ...mail,
    ...(kind === 'joint' ? { providerId: ids.providerId } : {}),
  })
  return [
    query(as, 'Invitations', page()),
    query(as, 'Invitations', page(nextPage('Invitations')), { by: 'its next page' }),
    ...sortedBy(as, 'Invitations', ['created_ascending']),
    query(
      as,
      'Invitations',
      page(() => ({ filter: 'open' })),
      { by: 'open' },
    ),
    query(
      as,
      'Invitations',
      page(() => ({ filter: 'revoked' })),
      { by: 'a rare status' },
    ),
    query(
      as,
      'Invitations',
      page(() => ({ filter: 'expired' })),
      { by: 'expired' },
    ),
    query(
      as,
      'Invitations',
      page(() => ({ search: rare })),
      { by: 'a rare word' },
    ),
    change(as, 'DraftInvitation', draft),
    change(as, 'SaveInvitationDraft', (firm, said) => ({
      ...invitationOf('DraftInvitation')(firm, said),
      subject: 'Another',
    })),
    query(as, 'Invitation', (_, said) => ({ id: part(said('DraftInvitation'), 'invitation', 'id') })),
    query(as, 'InvitationPreview', (_, said) => ({
      id: part(said('DraftInvitation'), 'invitation', 'id'),
    })),
    query(as, 'InvitationMessageFile', (_, said) => ({
      id: part(said('DraftInvitation'), 'invitation', 'id'),
    })),
    change(as, 'IssueInvitation', invitationOf('DraftInvitation')),
    change(as, 'UndoInvitationIssue', invitationOf('DraftInvitation')),
    change(as, 'IssueInvitation', invitationOf('DraftInvitation'), { by: 'once more' }),
    change(as, 'ExtendInvitation', invitationOf('DraftInvitation')),
    change(as, 'RevokeInvitation', invitationOf('DraftInvitation')),
    change(as, 'DraftInvitation', draft, { by: 'a second one' }),
    change(as, 'SendInvitation', invitationOf('DraftInvitation')),
    change(as, 'ResendInvitation', invitationOf('DraftInvitation')),
  ]
}
