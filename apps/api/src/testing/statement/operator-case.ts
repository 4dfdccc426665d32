import { membershipInput } from '../membership.ts'
import { tenant } from './operation-input.ts'
import type { OperationWorld } from './operation-world.ts'
import { on, type OperationCase } from './operation-on.ts'

const provider = on('provider')
const operator = { as: 'operator' } as const
const first = () => ({ first: 50 })
const ofOrganization = ({ providerId: organizationId }: OperationWorld) => ({ organizationId, first: 50 })
const linked = ({ membershipProfileId: profileId, membershipAccountId: accountId }: OperationWorld) => ({
  profileId,
  accountId,
})
const found = () => ({ first: 50, search: 'Nôtre' })

/** What the operator's people ask and do. */
export const operatorCases: readonly OperationCase[] = [
  provider('ProgramHome', 3, undefined, operator),
  provider('Organizations', 3, first, operator),
  provider('Organizations', 3, found, { ...operator, variant: 'search' }),
  provider('MailMessages', 3, first, operator),
  provider('ProgramOrganization', 3, ({ providerId: id }) => ({ id }), operator),
  provider(
    'SuspendProvider',
    8,
    ({ providerId: organizationId }) => ({ organizationId, reason: 'x' }),
    operator,
  ),
  provider(
    'ReinstateProvider',
    8,
    ({ suspendedProviderId: organizationId }) => ({ organizationId }),
    operator,
  ),
  provider('AppointProvider', 8, ({ resellerId: organizationId }) => ({ organizationId }), operator),
  provider('ProgramPeople', 3, ofOrganization, operator),
  provider('ProgramPartnerships', 3, ofOrganization, operator),
  provider('MailMessages', 3, ofOrganization, {
    ...operator,
    variant: 'organization',
  }),
  provider(
    'CreatePartner',
    11,
    () => ({ ...tenant, account: 'reseller', domain: 'neuve.example' }),
    operator,
  ),
  provider('Listings', 3, first, operator),
  provider('Listings', 3, found, { ...operator, variant: 'search' }),
  provider('BlockListing', 7, ({ listingId }) => ({ listingId, reason: 'x' }), operator),
  provider('RestoreListing', 7, ({ blockedListingId: listingId }) => ({ listingId }), operator),
  on('reseller')('RefreshMembership', 8),
  provider('Memberships', 3, first, operator),
  provider('Memberships', 3, found, { ...operator, variant: 'search' }),
  provider('Membership', 3, ({ membershipProfileId: id }) => ({ id }), operator),
  provider(
    'CreateMembershipProfile',
    7,
    () => ({ ...membershipInput, partnerId: '4810555', locationOf: '4810901' }),
    operator,
  ),
  provider(
    'UpdateMembershipProfile',
    8,
    ({ membershipProfileId: profileId }) => ({ ...membershipInput, profileId }),
    operator,
  ),
  provider('EndMembership', 6, ({ membershipProfileId: profileId }) => ({ profileId }), operator),
  provider('RenewMembership', 6, ({ endedMembershipProfileId: profileId }) => ({ profileId }), operator),
  provider(
    'LinkMembershipAccount',
    8,
    ({ membershipProfileId: profileId }) => ({ profileId, mail: 'new@members.example' }),
    operator,
  ),
  provider('UnlinkMembershipAccount', 7, linked, operator),
  provider('GiveMembershipPassword', 7, linked, operator),
  provider('JobQueue', 3, undefined, operator),
  provider('RetryJob', 4, ({ troubledJobId: jobId }) => ({ jobId }), operator),
  provider('PastCatalogImports', 3, first, operator),
  provider('CatalogImport', 3, ({ uploadingImportId: id }) => ({ id }), operator),
  provider(
    'CatalogImportBadRows',
    3,
    ({ checkedImportId: importId }) => ({ importId, file: 'prices', first: 100 }),
    operator,
  ),
  provider('BeginCatalogImport', 6, () => ({ prices: { name: 'prices.csv', size: 1 } }), operator),
  provider(
    'PutCatalogImportPart',
    8,
    ({ uploadingImportId: importId }) => ({ importId, file: 'prices', number: 0, content: 'YQ==' }),
    operator,
  ),
  provider(
    'CheckCatalogImport',
    5,
    ({ checkedImportId: importId }) => ({ importId, skipBadRows: true, endMissing: false }),
    operator,
  ),
  provider('ConfirmCatalogImport', 5, ({ checkedImportId: importId }) => ({ importId }), operator),
  provider('CancelCatalogImport', 7, ({ checkedImportId: importId }) => ({ importId }), operator),
]
