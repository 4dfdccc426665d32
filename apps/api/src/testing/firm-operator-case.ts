import { newKey } from './app.ts'
import { membershipInput } from './membership.ts'
import { type FirmCase, change, own, page, part, query, rare, type Said } from './firm-case.ts'

const begun = (said: Said): Readonly<Record<string, unknown>> => ({
  importId: part(said('BeginCatalogImport'), 'importId'),
})

const profileOf = (said: Said) => part(said('CreateMembershipProfile'), 'profile', 'id')
const linked = (_: unknown, said: Said) => ({
  profileId: profileOf(said),
  accountId: part(said('LinkMembershipAccount'), 'profile', 'accounts', '0', 'id'),
})

/** What the operator's people ask and do. */
export const operatorCases: readonly FirmCase[] = [
  query('provider', 'ProgramHome'),
  query('provider', 'Organizations', page()),
  query(
    'provider',
    'Organizations',
    page(() => ({ account: 'operator' })),
    { by: 'a rare account' },
  ),
  query(
    'provider',
    'Organizations',
    page(() => ({ search: rare })),
    { by: 'a rare word' },
  ),
  query(
    'provider',
    'Organizations',
    page(() => ({ sort: 'name_descending' })),
    { by: 'name_descending' },
  ),
  query('provider', 'MailMessages', page()),
  query(
    'provider',
    'MailMessages',
    page(() => ({ sort: 'created_ascending' })),
    { by: 'created_ascending' },
  ),
  query(
    'provider',
    'MailMessages',
    page(() => ({ status: 'failed' })),
    { by: 'a state' },
  ),
  query(
    'provider',
    'MailMessages',
    page(() => ({ recipient: 'nobody@nowhere.example' })),
    { by: 'a recipient' },
  ),
  query('provider', 'MailMessages', page(own('organizationId', 'providerId')), { by: 'an organization' }),
  query(
    'provider',
    'MailMessages',
    page(({ ids }) => ({ organizationId: ids.providerId, status: 'failed' })),
    { by: 'an organization and a state' },
  ),
  query('provider', 'Listings', page()),
  query(
    'provider',
    'Listings',
    page(() => ({ search: rare, state: 'blocked' })),
    { by: 'a rare word' },
  ),
  change('provider', 'BlockListing', ({ ids }) => ({ listingId: ids.orderId, reason: 'x' }), {
    answers: 'NotFoundError',
  }),
  change('provider', 'RestoreListing', ({ ids }) => ({ listingId: ids.orderId }), {
    answers: 'NotFoundError',
  }),
  change('provider', 'CreateMembershipProfile', () => ({ ...membershipInput, partnerId: '4810555' })),
  query('provider', 'Memberships', page()),
  query(
    'provider',
    'Memberships',
    page(() => ({ search: 'Tyneside', country: 'GB', state: 'active' })),
    { by: 'a word, a country and a state' },
  ),
  query('provider', 'Membership', (_, said) => ({ id: profileOf(said) })),
  change('provider', 'UpdateMembershipProfile', (_, said) => ({
    ...membershipInput,
    profileId: profileOf(said),
  })),
  change('provider', 'LinkMembershipAccount', (_, said) => ({
    profileId: profileOf(said),
    mail: 'k.barrow@members.example',
  })),
  change('provider', 'GiveMembershipPassword', linked),
  change('provider', 'UnlinkMembershipAccount', linked),
  query('reseller', 'OwnMembership'),
  {
    as: 'reseller',
    operation: 'RefreshMembership',
    variables: () => ({ idempotencyKey: newKey() }),
    answers: 'MembershipUnknownError',
  },
  change('provider', 'EndMembership', (_, said) => ({ profileId: profileOf(said) })),
  change('provider', 'RenewMembership', (_, said) => ({ profileId: profileOf(said) })),
  query('provider', 'JobQueue'),
  change('provider', 'RetryJob', ({ ids }) => ({ jobId: ids.orderId }), { answers: 'JobRunsError' }),
  query('provider', 'PastCatalogImports', page()),
  change('provider', 'BeginCatalogImport', () => ({ prices: { name: 'prices.csv', size: 1 } })),
  query('provider', 'PutCatalogImportPart', (_, said) => ({
    input: { ...begun(said), file: 'prices', number: 0, content: 'YQ==' },
  })),
  query('provider', 'CatalogImport'),
  query('provider', 'CatalogImportBadRows', (_, said) => ({ ...begun(said), file: 'prices', first: 100 })),
  change('provider', 'CheckCatalogImport', (_, said) => ({
    ...begun(said),
    skipBadRows: false,
    endMissing: false,
  })),
  change('provider', 'ConfirmCatalogImport', (_, said) => begun(said), {
    answers: 'CatalogImportMovedError',
  }),
  change('provider', 'CancelCatalogImport', (_, said) => begun(said)),
  change('provider', 'SuspendProvider', ({ ids }) => ({ organizationId: ids.providerId, reason: 'x' })),
  change('provider', 'ReinstateProvider', own('organizationId', 'providerId')),
  change('provider', 'AppointProvider', own('organizationId', 'resellerId')),
  query('provider', 'ProgramOrganization', own('id', 'providerId')),
  query('provider', 'ProgramPeople', page(own('organizationId', 'providerId'))),
  query('provider', 'ProgramPartnerships', page(own('organizationId', 'providerId'))),
]
