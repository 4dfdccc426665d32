import { tenant } from './operation-input.ts'
import type { OperationWorld } from './operation-world.ts'
import { on, type OperationCase } from './operation-on.ts'

const provider = on('provider')
const operator = { as: 'operator' } as const
const first = () => ({ first: 50 })
const ofOrganization = ({ providerId: organizationId }: OperationWorld) => ({ organizationId, first: 50 })
const found = () => ({ first: 50, search: 'Nôtre' })

/** What the operator's people ask and do. */
export const operatorCases: readonly OperationCase[] = [
  provider('ProgramHome', 3, undefined, operator),
  provider('Organizations', 3, first, operator),
  provider('Organizations', 3, found, { ...operator, variant: 'search' }),
  provider('MailMessages', 3, first, operator),
  provider('ProgramOrganization', 3, ({ providerId: id }) => ({ id }), operator),
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
  provider('BlockListing', 7, ({ listingId }) => ({ listingId, reason: 'x' }), operator),
  provider('RestoreListing', 7, ({ blockedListingId: listingId }) => ({ listingId }), operator),
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
