import { randomUUID } from 'node:crypto'
import { roles } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { givenListing } from '../../../testing/listing.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

interface Found {
  readonly providerId: string
  readonly providerName: string
  readonly country: string
  readonly countries: readonly string[]
  readonly text: { readonly language: string; readonly description: string } | null
}

const fields = 'providerId providerName country countries text { language description }'

describe('the directory in the reseller portal', () => {
  let app: TestApp
  let [norvia, castlegate, suspended] = [] as unknown as [
    TestOrganization,
    TestOrganization,
    TestOrganization,
  ]
  let session: string
  beforeAll(async () => {
    app = await createTestApp()
    norvia = await givenOrganization(app.database, 'provider', 'Norvia')
    castlegate = await givenOrganization(app.database, 'provider', 'Castlegate')
    suspended = await givenOrganization(app.database, 'provider', 'Ancienne Maison')
    for (const [provider, country] of [
      [norvia, 'FR'],
      [norvia, 'BE'],
      [castlegate, 'GB'],
      [suspended, 'FR'],
    ] as const)
      await givenListing(app, provider.id, country)
    await app.database.query(`update provider_account set status = 'suspended' where organization_id = $1`, [
      suspended.id,
    ])
    const reseller = await givenOrganization(app.database, 'reseller', 'Atelier')
    session = await signIn(app, 'reseller', await reseller.person('helpdesk_agent'))
  })
  afterAll(() => app.stop())

  const search = (more: string, as = session, portal: 'reseller' | 'provider' = 'reseller') =>
    app.run<{ nodes: readonly Found[]; pageInfo: { endCursor: string; hasNextPage: boolean } } | null>(
      portal,
      `{ directoryProviders(language: en, first: 1 ${more}) { nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`,
      {},
      as,
    )

  it('shows what the public page shows, by name, a page at a time, to whoever works for a reseller', async () => {
    const first = await search('')
    expect(first?.nodes).toMatchObject([{ providerName: 'Castlegate', countries: ['GB'] }])
    const rest = await search(`after: "${first?.pageInfo.endCursor}"`)
    expect(rest).toMatchObject({
      nodes: [{ providerName: 'Norvia', country: 'BE', countries: ['BE', 'FR'], text: { language: 'fr' } }],
      pageInfo: { hasNextPage: false },
    })
    for (const role of roles) {
      const other = await givenOrganization(app.database, 'reseller', `Cabinet ${role}`)
      expect(await search('', await signIn(app, 'reseller', await other.person(role)))).not.toBeNull()
    }
  })

  it('is narrowed by the rule of the public page, and nothing is found of who is suspended', async () => {
    expect((await search('countries: ["FR"]'))?.nodes).toMatchObject([
      { providerName: 'Norvia', country: 'FR' },
    ])
    expect((await search('region: north_america'))?.nodes).toEqual([])
    expect((await search('services: [marketing_help]'))?.nodes).toEqual([])
    expect((await search('search: "ancienne"'))?.nodes).toEqual([])
  })

  it('says what can be looked for, and how many it fits', async () => {
    expect(
      await app.run(
        'reseller',
        '{ directoryChoices { providers acceptsResellers countries { code providers } regions { code providers } } }',
        {},
        session,
      ),
    ).toEqual({
      providers: 2,
      acceptsResellers: 2,
      countries: expect.arrayContaining([{ code: 'FR', providers: 1 }]),
      regions: [
        { code: 'europe', providers: 2 },
        { code: 'european_union', providers: 1 },
      ],
    })
  })

  it('compares those who were chosen, and shows one with all its countries; who is not listed is not there', async () => {
    const ids = [norvia.id, suspended.id, randomUUID(), castlegate.id]
    const compared = await app.run<readonly Found[]>(
      'reseller',
      `query ($ids: [ObjectId!]!) { comparedProviders(language: en, providerIds: $ids, countries: ["FR"]) { ${fields} } }`,
      { ids },
      session,
    )
    expect(compared.map(({ providerName, country }) => [providerName, country])).toEqual([
      ['Norvia', 'FR'],
      ['Castlegate', 'GB'],
    ])
    const one = (id: string) =>
      app.run<readonly Found[]>(
        'reseller',
        `query ($id: ObjectId!) { directoryProvider(language: fr, providerId: $id) { ${fields} } }`,
        { id },
        session,
      )
    expect((await one(norvia.id)).map(({ country }) => country)).toEqual(['BE', 'FR'])
    expect(await one(suspended.id)).toEqual([])
  })

  it('is not read at another portal, nor with a cursor of another list', async () => {
    const provider = await signIn(app, 'provider', await norvia.person('global_administrator'))
    expect(await search('', provider, 'provider')).toBeNull()
    const cursor = Buffer.from(JSON.stringify(['Norvia'])).toString('base64url')
    const { errors } = await app.graphql(
      'reseller',
      `{ directoryProviders(language: en, after: "${cursor}") { nodes { providerId } } }`,
      {},
      session,
    )
    expect(errors?.[0]?.extensions.code).toBe('CURSOR')
  })
})
