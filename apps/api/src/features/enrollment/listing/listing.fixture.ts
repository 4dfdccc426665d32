import { newKey, type TestApp } from '../../../testing/app.ts'

/** What a provider may say of itself for France. */
export const listingInput = {
  country: 'FR',
  services: ['customer_support', 'credit_and_financing'],
  families: ['productivity', 'security'],
  spokenLanguages: ['fr', 'en'],
  acceptsResellers: true,
  mail: 'ventes@norvia.example',
  phone: '+33 4 72 00 00 00',
  webSite: 'www.norvia.example',
  texts: [
    {
      language: 'en',
      description: 'An independent distributor.',
      supportHours: '',
      details: [
        { service: 'customer_support', text: 'Day and night' },
        { service: 'marketing_help', text: 'None' },
      ],
    },
    { language: 'fr', description: 'Distributeur indépendant.', supportHours: '8 h à 19 h', details: [] },
  ],
}

const record = `listing { id country state mail webSite blockReason texts { language description supportHours details { service text } }
  viewerCan { hide block restore } }`

/** A listing as these tests ask for it. */
export interface SaidListing {
  readonly id: string
  readonly country: string
  readonly state: string
  readonly viewerCan: { readonly hide: boolean; readonly block: boolean; readonly restore: boolean }
}

/** What a change of a listing answers. */
export interface ListingAnswer {
  readonly code?: string
  readonly field?: string
  readonly reason?: string
  readonly listing?: SaidListing
  readonly preview?: { readonly messages: readonly { readonly template: string }[] }
}

/** Changes a listing: `publish`, `hide`, `block`, `restore`. */
export function changeListing(
  app: TestApp,
  session: string,
  verb: string,
  input: object,
  dryRun = false,
): Promise<ListingAnswer> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Listing`
  return app.run<ListingAnswer>(
    'provider',
    `mutation ($input: ${type}Input!, $key: IdempotencyKey!, $dryRun: Boolean!) {
      ${verb}Listing(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
        ... on ${type}Success { ${record} preview { messages { template } } }
        ... on UserError { code } ${/publish|block/.test(verb) ? '... on InvalidInputError { field reason }' : ''} } }`,
    { input, key: newKey(), dryRun },
    session,
  )
}
