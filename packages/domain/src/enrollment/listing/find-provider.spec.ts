import { expect, it } from 'vitest'
import { chooseProviders, directoryChoices, providersAfter, saysTheSame } from './compare-provider.ts'
import {
  everyProvider as nothing,
  findProviders,
  type ProviderSearch,
  type PublicListing,
} from './find-provider.ts'

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
  currencies: [],
  paymentDays: null,
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
  expect(find({ countries: ['FR'] })).toEqual([['Norvia', 'FR']])
})

it.each<[Partial<ProviderSearch>, readonly string[]]>([
  [{ countries: ['CA'] }, []],
  [{ countries: ['CA', 'FR'] }, ['Norvia']],
  [{ region: 'european_union' }, ['Norvia']],
  [{ region: 'europe' }, ['Castlegate', 'Norvia']],
  [{ region: 'asia' }, []],
  [{ region: 'european_union', countries: ['GB'] }, []],
  [{ services: ['marketing_help'] }, ['Norvia']],
  // All that is asked for, in one country: what it offers in another country is nothing here.
  [{ services: ['marketing_help', 'customer_support'] }, []],
  [{ services: ['marketing_help'], countries: ['FR'] }, []],
  [{ families: ['backup'] }, ['Castlegate']],
  [{ families: ['backup', 'security'] }, []],
  [{ spokenLanguages: ['ga'] }, ['Castlegate']],
  [{ spokenLanguages: ['ga', 'fr'] }, ['Castlegate', 'Norvia']],
  [{ acceptsResellers: true, countries: ['BE'] }, []],
  [{ text: 'equipe LIEGE' }, ['Norvia']],
  [{ text: 'castle' }, ['Castlegate']],
  [{ text: 'nobody' }, []],
])('%j finds %j', (search, names) => {
  expect(find(search).map(([name]) => name)).toEqual(names)
})

it('what can be looked for is what somebody has, and a provider counts once', () => {
  const { countries, services, regions, spokenLanguages, ...counts } = directoryChoices(all)
  expect(counts).toMatchObject({ providers: 2, acceptsResellers: 2 })
  expect(countries.find(({ code }) => code === 'FR')).toEqual({ code: 'FR', providers: 1 })
  expect(services).toEqual([
    { code: 'customer_support', providers: 2 },
    { code: 'marketing_help', providers: 1 },
  ])
  expect(regions).toEqual([
    { code: 'europe', providers: 2 },
    { code: 'european_union', providers: 1 },
  ])
  expect(spokenLanguages).toContainEqual({ code: 'fr', providers: 1 })
})

it('compared are those who were chosen, in that order, each for the country looked for, four at most', () => {
  const chosen = (ids: readonly string[], countries: readonly string[] = []) =>
    chooseProviders(all, ids, { countries, region: null }).map(({ listing }) => [
      listing.providerName,
      listing.country,
    ])
  expect(chosen(['Norvia', 'nobody', 'Castlegate', 'Norvia'], ['FR'])).toEqual([
    ['Norvia', 'FR'],
    ['Castlegate', 'GB'],
  ])
  // In Belgium it takes none.
  expect(chosen(['Norvia'])).toEqual([['Norvia', 'FR']])
  const five = ['a', 'b', 'c', 'd', 'e']
  const many = five.map((name) => listing(name, 'FR'))
  expect(chooseProviders(many, five, nothing).map(({ listing: { providerId } }) => providerId)).toEqual(
    five.slice(0, 4),
  )
})

it('a list goes on behind the provider that was seen last, also where two have one name', () => {
  const twins = [listing('A', 'FR'), { ...listing('A', 'FR'), providerId: 'B' }, listing('C', 'FR')]
  const found = findProviders(twins, nothing)
  expect(providersAfter(found, null)).toHaveLength(3)
  const [first] = found
  expect(
    providersAfter(found, first?.listing ?? null).map(({ listing: { providerId } }) => providerId),
  ).toEqual(['B', 'C'])
})

it('equal is what all say, and one says nothing equal', () => {
  expect([saysTheSame(['a', 'a']), saysTheSame(['a', 'b']), saysTheSame(['a'])]).toEqual([true, false, false])
})
