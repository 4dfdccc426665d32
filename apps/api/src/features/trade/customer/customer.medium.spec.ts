import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { readPages } from '../../../testing/list.ts'
import {
  givenOrganization,
  givenPartnership,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'

const listDocument = `query ($partnerId: ObjectId, $search: SearchText, $sort: CustomerSort! = name_ascending, $first: PageSize! = 50, $after: Cursor) {
  customers(partnerId: $partnerId, search: $search, sort: $sort, first: $first, after: $after) {
    nodes { id legalName domain country since partners { id legalName } } pageInfo { endCursor hasNextPage }
  }
}`
const detailDocument = `query ($id: ObjectId!) { customer(id: $id) {
  id legalName domains relationshipId delegatedAdmins { roles endsAt } pastDelegatedAdmins { roles endedAt endedByName }
  viewerCan { viewUsers { allowed reason } manageUsers { allowed reason neededRoles } manageLicenses { allowed reason } order { allowed reason } end { allowed reason } }
} }`

interface Listed {
  nodes: { id: string; legalName: string; domain: string; partners: { id: string; legalName: string }[] }[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}

describe('customers of a partner', () => {
  let app: TestApp
  let reseller: TestOrganization
  let provider: TestOrganization
  let otherProvider: TestOrganization
  let bakery: TestOrganization
  let garage: TestOrganization
  let florist: TestOrganization
  let session: string
  const list = (variables = {}, by = session, portal: 'reseller' | 'provider' = 'reseller') =>
    app.run<Listed>(portal, listDocument, variables, by)
  const names = (listed: Listed) => listed.nodes.map((node) => node.legalName)

  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    provider = await givenOrganization(app.database, 'provider', 'Nordwind Distribution')
    otherProvider = await givenOrganization(app.database, 'provider', 'Sudwind Distribution')
    bakery = await givenOrganization(app.database, 'customer', 'Bakery 100%_pure')
    garage = await givenOrganization(app.database, 'customer', 'Garage du Nord')
    florist = await givenOrganization(app.database, 'customer', 'Florist')
    await givenPartnership(app, provider, reseller)
    await givenPartnership(app, otherProvider, reseller)
    await givenRelationship(app, reseller, 'reseller', bakery, ['user_administrator'])
    await givenRelationship(app, reseller, 'reseller', garage)
    await givenRelationship(app, provider, 'provider', bakery)
    await givenRelationship(app, otherProvider, 'provider', garage)
    await givenRelationship(app, otherProvider, 'provider', florist)
    session = await signIn(app, 'reseller', await reseller.person('admin_agent'))
  })
  afterAll(() => app.stop())

  it('are exactly those with a running relationship, by name, with the partners the viewer may know', async () => {
    const listed = await list()
    expect(names(listed)).toEqual(['Bakery 100%_pure', 'Garage du Nord'])
    expect(listed.nodes.map((node) => node.partners)).toEqual([
      [{ id: provider.id, legalName: 'Nordwind Distribution' }],
      [{ id: otherProvider.id, legalName: 'Sudwind Distribution' }],
    ])
    expect(listed.nodes[0]?.domain).toBe(bakery.domain)
  })

  it('come page by page without gap or repetition', async () => {
    const first = await list({ first: 1 })
    expect(first.pageInfo.hasNextPage).toBe(true)
    const second = await list({ first: 1, after: first.pageInfo.endCursor })
    expect([...names(first), ...names(second)]).toEqual(['Bakery 100%_pure', 'Garage du Nord'])
    expect(second.pageInfo.hasNextPage).toBe(false)
  })

  it('stand with accents and small letters among their letters, also where a page ends there', async () => {
    const school = await givenOrganization(app.database, 'reseller', 'Sorting')
    for (const name of ['Transports', 'école Petit', 'École Montgolfier', 'Zinc', 'Eau vive']) {
      const named = await givenOrganization(app.database, 'customer', name)
      await givenRelationship(app, school, 'reseller', named)
    }
    const person = await signIn(app, 'reseller', await school.person('admin_agent'))
    const found = async (asked: Record<string, unknown>) => {
      const pages = await readPages((after) => list({ ...asked, first: 1, after }, person))
      return pages.flat().map(({ legalName }) => legalName)
    }
    const sorted = ['Eau vive', 'École Montgolfier', 'école Petit', 'Transports', 'Zinc']
    expect(await found({})).toEqual(sorted)
    expect(await found({ sort: 'name_descending' })).toEqual(sorted.toReversed())
    const schools = ['École Montgolfier', 'école Petit']
    expect(await found({ search: 'ecole', sort: 'name_ascending' })).toEqual(schools)
    expect(await found({ search: 'ecole', sort: 'name_descending' })).toEqual(schools.toReversed())
  })

  it('of one name come page by page, each once, both ways', async () => {
    const own = await givenOrganization(app.database, 'reseller', 'Namesakes')
    for (let index = 0; index < 5; index++)
      await givenRelationship(
        app,
        own,
        'reseller',
        await givenOrganization(app.database, 'customer', 'Boulangerie'),
      )
    const person = await signIn(app, 'reseller', await own.person('admin_agent'))
    const found = async (asked: Record<string, unknown>) =>
      (await readPages((after) => list({ ...asked, first: 2, after }, person))).flat().map(({ id }) => id)
    for (const narrowing of [{}, { search: 'boulangerie' }]) {
      const ids = await found(narrowing)
      expect(new Set(ids).size).toBe(5)
      expect(await found({ ...narrowing, sort: 'name_descending' })).toEqual(ids.toReversed())
    }
  })

  it('of one provider are exactly those both are related to, seen from either side', async () => {
    expect(names(await list({ partnerId: provider.id }))).toEqual(['Bakery 100%_pure'])
    const sales = await signIn(app, 'provider', await provider.person('sales_agent'))
    expect(names(await list({ partnerId: reseller.id }, sales, 'provider'))).toEqual(['Bakery 100%_pure'])
  })

  it('of a partner without a running partnership are none, and neither are those of an id that is no id', async () => {
    const stranger = await givenOrganization(app.database, 'provider', 'Stranger')
    await givenRelationship(app, stranger, 'provider', bakery)
    expect(names(await list({ partnerId: stranger.id }))).toEqual([])
    expect(names(await list({ partnerId: 'x' }))).toEqual([])
  })

  it('do not show a provider what another provider has with the same customer', async () => {
    const sales = await signIn(app, 'provider', await provider.person('sales_agent'))
    const listed = await list({}, sales, 'provider')
    expect(names(listed)).toEqual(['Bakery 100%_pure'])
    expect(listed.nodes[0]?.partners).toEqual([{ id: reseller.id, legalName: 'Lumière Conseil' }])
  })

  it('are found by a part of name or domain, whatever its case, among one’s own only', async () => {
    expect(names(await list({ search: 'RAGE' }))).toEqual(['Garage du Nord'])
    expect(names(await list({ search: bakery.domain.slice(8, 24) }))).toEqual(['Bakery 100%_pure'])
    expect(names(await list({ search: 'Florist' }))).toEqual([])
    expect(names(await list({ search: 'conseil' }))).toEqual([])
  })

  it('are searched for the very text: percent and underscore mean themselves', async () => {
    expect(names(await list({ search: '100%_p' }))).toEqual(['Bakery 100%_pure'])
    expect(names(await list({ search: 'G%e' }))).toEqual([])
    expect(names(await list({ search: '___' }))).toEqual([])
    expect(names(await list({ search: '\\\\\\' }))).toEqual([])
  })

  it('called BP, 3M or O2 are found by two letters, and so is every name or domain that begins with them', async () => {
    const small = await givenOrganization(app.database, 'reseller', 'Two letters')
    for (const name of ['BP', '3M', 'O2', 'Øbro', 'Hotel BP']) {
      const named = await givenOrganization(app.database, 'customer', name)
      await givenRelationship(app, small, 'reseller', named)
    }
    const person = await signIn(app, 'reseller', await small.person('admin_agent'))
    const found = async (search: string) => names(await list({ search }, person))
    expect(await found('bp')).toEqual(['BP'])
    expect(await found('3m')).toEqual(['3M'])
    expect(await found('O2')).toEqual(['O2'])
    expect(await found('øb')).toEqual(['Øbro'])
    expect(await found('OB')).toEqual(['Øbro'])
    expect(await found('ho')).toEqual(['Hotel BP'])
    expect(await found('%b')).toEqual([])
    expect(await found('q2')).toEqual([])
  })

  it('are not searched for one character or more than a hundred', async () => {
    for (const search of ['a', 'x'.repeat(101)]) {
      const answer = await app.graphql('reseller', listDocument, { search }, session)
      expect(answer.errors?.[0]?.extensions.code).toBe('SEARCH_LENGTH')
    }
  })

  it('are hidden from people whose roles do not let them see customers', async () => {
    const billing = await signIn(app, 'reseller', await reseller.person('billing_administrator'))
    expect(names(await list({}, billing))).toEqual([])
    expect(await app.run('reseller', detailDocument, { id: bakery.id }, billing)).toBeNull()
  })

  it('leave the list when their relationship has ended', async () => {
    const leaving = await givenOrganization(app.database, 'customer', 'Leaving')
    const { id } = await givenRelationship(app, reseller, 'reseller', leaving)
    expect(names(await list({ search: 'leaving' }))).toEqual(['Leaving'])
    await app.database.query(
      'update relationship set ended_at = since, ended_by_organization_id = partner_id where id = $1',
      [id],
    )
    await app.database.query('select app.refresh_organization_view($1, $2)', [reseller.id, leaving.id])
    expect(names(await list({ search: 'leaving' }))).toEqual([])
    expect(await app.run('reseller', detailDocument, { id: leaving.id }, session)).toBeNull()
  })

  it('answer one in detail with what the viewer may do and why not', async () => {
    expect(await app.run('reseller', detailDocument, { id: bakery.id }, session)).toMatchObject({
      legalName: 'Bakery 100%_pure',
      domains: [bakery.domain],
      delegatedAdmins: [{ roles: ['user_administrator'] }],
      viewerCan: {
        viewUsers: { allowed: true, reason: null },
        manageUsers: { allowed: true, reason: null },
        order: { allowed: false, reason: 'provider_only' },
        end: { allowed: true },
      },
    })
    expect(await app.run('reseller', detailDocument, { id: garage.id }, session)).toMatchObject({
      delegatedAdmins: [],
      viewerCan: { manageUsers: { allowed: false, reason: 'no_delegated_admin' } },
    })
  })

  it('lose administration at the very moment it ends', async () => {
    const ending = await app.database.query<{ ends_at: Date }>(
      `select ends_at from delegated_admin_relationship where subject_id = $1 and partner_id = $2`,
      [bakery.id, reseller.id],
    )
    const before = app.clock.now()
    app.clock.set(ending[0]?.ends_at ?? before)
    const later = await signIn(app, 'reseller', await reseller.person('admin_agent'))
    expect(await app.run('reseller', detailDocument, { id: bakery.id }, later)).toMatchObject({
      delegatedAdmins: [],
      pastDelegatedAdmins: [
        { roles: ['user_administrator'], endedAt: ending[0]?.ends_at.toISOString(), endedByName: null },
      ],
      viewerCan: { viewUsers: { reason: 'no_delegated_admin' } },
    })
    app.clock.set(before)
    expect(await app.run('reseller', detailDocument, { id: bakery.id }, session)).toMatchObject({
      pastDelegatedAdmins: [],
    })
  })

  it('name who withdrew administration, in the running relationship only', async () => {
    const wary = await givenOrganization(app.database, 'customer', 'Wary')
    await givenRelationship(app, reseller, 'reseller', wary, ['user_administrator'])
    await app.database.query(
      `update delegated_admin_relationship set status = 'terminated', terminated_at = activated_at, terminated_by_organization_id = subject_id
       where subject_id = $1`,
      [wary.id],
    )
    expect(await app.run('reseller', detailDocument, { id: wary.id }, session)).toMatchObject({
      delegatedAdmins: [],
      pastDelegatedAdmins: [{ roles: ['user_administrator'], endedByName: 'Wary' }],
    })
    await app.database.query(
      `update delegated_admin_relationship set activated_at = activated_at - interval '1 day' where subject_id = $1`,
      [wary.id],
    )
    expect(await app.run('reseller', detailDocument, { id: wary.id }, session)).toMatchObject({
      pastDelegatedAdmins: [],
    })
  })

  it('of somebody else look like those that do not exist', async () => {
    for (const id of [florist.id, provider.id, crypto.randomUUID(), 'no id at all'])
      expect(await app.run('reseller', detailDocument, { id }, session)).toBeNull()
  })

  it('are not to be had at the customer portal', async () => {
    const own = await signIn(app, 'customer', await bakery.person('global_administrator'))
    const answer = await app.graphql('customer', detailDocument, { id: bakery.id }, own)
    expect(answer.data).toEqual({ customer: null })
  })
})
