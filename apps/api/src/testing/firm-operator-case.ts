import { type FirmCase, change, own, page, part, query, rare, type Said } from './firm-case.ts'

const begun = (said: Said): Readonly<Record<string, unknown>> => ({
  importId: part(said('BeginCatalogImport'), 'importId'),
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
  change('provider', 'BlockListing', ({ ids }) => ({ listingId: ids.orderId, reason: 'x' }), {
    answers: 'NotFoundError',
  }),
  change('provider', 'RestoreListing', ({ ids }) => ({ listingId: ids.orderId }), {
    answers: 'NotFoundError',
  }),
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
  query('provider', 'ProgramOrganization', own('id', 'providerId')),
  query('provider', 'ProgramPeople', page(own('organizationId', 'providerId'))),
  query('provider', 'ProgramPartnerships', page(own('organizationId', 'providerId'))),
]
