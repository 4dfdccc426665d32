import { expect, it } from 'vitest'
import { findProviders, type ProviderSearch, type PublicListing } from './find-provider.ts'

const nothing: ProviderSearch = {
  country: null,
  service: null,
  family: null,
  spokenLanguage: null,
  acceptsResellers: false,
  text: '',
}
const listing = (
  providerName: string,
  country: string,
  more: Partial<PublicListing> = {},
): PublicListing => ({
  providerId: providerName,
  providerName,
  country,
  services: ['customer_support'],
  families: ['security'],
  spokenLanguages: ['fr'],
  acceptsResellers: true,
  mail: 'x@y.example',
  phone: null,
  webSite: null,
  texts: { fr: { description: 'Équipe à Liège', supportHours: '', details: {} } },
  ...more,
})
const all = [
  listing('Norvia', 'FR'),
  listing('Norvia', 'BE', { services: ['marketing_help'], acceptsResellers: false }),
  listing('Castlegate', 'GB', { families: ['backup'], spokenLanguages: ['en', 'ga'], texts: {} }),
]
const find = (search: Partial<ProviderSearch>) =>
  findProviders(all, { ...nothing, ...search }).map(({ listing: { providerName, country } }) => [
    providerName,
    country,
  ])

it('each provider is found once, by name, with all its countries and what it says for the one looked for', () => {
  expect(
    findProviders(all, nothing).map(({ listing: { providerName }, countries }) => [providerName, countries]),
  ).toEqual([
    ['Castlegate', ['GB']],
    ['Norvia', ['BE', 'FR']],
  ])
  expect(find({ country: 'FR' })).toEqual([['Norvia', 'FR']])
})

it.each<[Partial<ProviderSearch>, readonly string[]]>([
  [{ country: 'CA' }, []],
  [{ service: 'marketing_help' }, ['Norvia']],
  // What it offers in another country is nothing here.
  [{ service: 'marketing_help', country: 'FR' }, []],
  [{ family: 'backup' }, ['Castlegate']],
  [{ spokenLanguage: 'ga' }, ['Castlegate']],
  [{ acceptsResellers: true, country: 'BE' }, []],
  [{ text: 'equipe LIEGE' }, ['Norvia']],
  [{ text: 'castle' }, ['Castlegate']],
  [{ text: 'nobody' }, []],
])('%j finds %j', (search, names) => {
  expect(find(search).map(([name]) => name)).toEqual(names)
})
