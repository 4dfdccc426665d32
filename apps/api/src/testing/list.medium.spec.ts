import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from './app.ts'
import { readPages, type TestPage } from './list.ts'
import {
  givenOrganization,
  givenPartnership,
  givenRelationship,
  signIn,
  type TestOrganization,
} from './world.ts'

const day = 86_400_000

describe('lists of an organization', () => {
  let app: TestApp
  let provider: TestOrganization
  let reseller: TestOrganization
  let providerSession: string
  let resellerSession: string

  beforeAll(async () => {
    app = await createTestApp()
    provider = await givenOrganization(app.database, 'provider', 'Nordwind')
    reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    providerSession = await signIn(app, 'provider', await provider.person('global_administrator'))
    resellerSession = await signIn(app, 'reseller', await reseller.person('global_administrator'))
  })
  afterAll(() => app.stop())

  describe('of partnerships', () => {
    const document = `query ($ended: Boolean! = false, $search: SearchText, $first: PageSize! = 100, $after: Cursor) {
      indirectResellers(ended: $ended, search: $search, first: $first, after: $after) {
        nodes { id reseller { id legalName } } pageInfo { endCursor hasNextPage }
      }
    }`
    const one = `query ($id: ObjectId!) { partnership(id: $id) { id endedAt } }`
    type Node = { id: string; reseller: { id: string; legalName: string } }
    const list = (variables = {}) => app.run<TestPage<Node>>('provider', document, variables, providerSession)
    const names = async (variables = {}) =>
      (await list(variables)).nodes.map((node) => node.reseller.legalName)

    it('come by name page by page, though names are the same and others are added meanwhile', async () => {
      for (const name of ['Étoile', 'Zèbre', 'Mèche', 'Mèche', 'Mèche', 'Mèche', 'Aile'])
        await givenPartnership(app, provider, await givenOrganization(app.database, 'reseller', name))
      const pages = await readPages(
        (after) => list({ first: 3, after }),
        async () => {
          const early = await givenOrganization(app.database, 'reseller', 'AAA')
          await givenPartnership(app, provider, early)
        },
      )
      expect(pages.map((page) => page.length)).toEqual([3, 3, 1])
      expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(7)
    })

    it('are found without accents, and those of another provider never', async () => {
      const other = await givenOrganization(app.database, 'provider', 'Sudwind')
      const shared = await givenOrganization(app.database, 'reseller', 'Mèche étrangère')
      await givenPartnership(app, other, shared)
      expect(await names({ search: 'meche' })).toEqual(['Mèche', 'Mèche', 'Mèche', 'Mèche'])
      expect(await names({ search: 'ETOILE' })).toEqual(['Étoile'])
      expect(await names({ search: 'etrangere' })).toEqual([])
    })

    it('are listed as ended once they are, and found by their own id or that of the other side', async () => {
      const former = await givenOrganization(app.database, 'reseller', 'Ancien')
      const { id } = await givenPartnership(app, provider, former)
      const find = (key: string, session = providerSession) => app.run('provider', one, { id: key }, session)
      expect(await find(former.id)).toMatchObject({ id, endedAt: null })
      await app.database.query(
        'update partnership set ended_at = $2, ended_by_organization_id = provider_id where id = $1',
        [id, testStart],
      )
      expect(await names()).not.toContain('Ancien')
      expect(await names({ ended: true })).toEqual(['Ancien'])
      expect(await find(id)).toMatchObject({ id, endedAt: testStart.toISOString() })
      expect(await find(former.id)).toMatchObject({ id })
      const again = await givenPartnership(app, provider, former)
      expect(await find(former.id)).toMatchObject({ id: again.id, endedAt: null })
      const other = await givenOrganization(app.database, 'provider', 'Autre')
      const stranger = await signIn(app, 'provider', await other.person('global_administrator'))
      expect(await find(id, stranger)).toBeNull()
      expect(await find(former.id, stranger)).toBeNull()
    })
  })

  describe('of invitations', () => {
    const document = `query ($filter: InvitationFilter, $search: SearchText, $first: PageSize! = 100, $after: Cursor) {
      invitations(filter: $filter, search: $search, first: $first, after: $after) {
        nodes { id status recipientMail } pageInfo { endCursor hasNextPage }
      }
    }`
    type Node = { id: string; status: string; recipientMail: string }
    const list = (variables = {}, session = resellerSession) =>
      app.run<TestPage<Node>>('reseller', document, variables, session)
    const mails = async (variables = {}) =>
      (await list(variables)).nodes.map(({ recipientMail }) => recipientMail)
    /** An invitation past all policies. */
    async function given(
      inviter: TestOrganization,
      recipientMail: string,
      {
        status = 'issued',
        name = null as string | null,
        at = testStart,
        expiresAt = new Date(testStart.getTime() + 30 * day),
      } = {},
    ) {
      const person = await inviter.person('sales_agent')
      const answered = status === 'accepted' || status === 'declined'
      await app.database.query(
        `insert into invitation (id, kind, inviter_id, inviter_user_id, recipient_mail, recipient_name, language, subject, body, requested_roles,
           link_version, token_hash, status, created_at, issued_at, expires_at, decided_at, decided_by_organization_id)
         values (gen_random_uuid(), 'relationship', $1, $2, $3, $4, 'en', 'S', '{link}', '{}', 1, gen_random_uuid()::text, $5, $6, $7, $8, $9, $10)`,
        [
          inviter.id,
          person.id,
          recipientMail,
          name,
          status,
          at,
          status === 'draft' ? null : at,
          expiresAt,
          answered ? at : null,
          answered ? provider.id : null,
        ],
      )
    }

    it('come newest first page by page, though many were written at the same moment', async () => {
      const own = await givenOrganization(app.database, 'reseller', 'Écrivain')
      const session = await signIn(app, 'reseller', await own.person('global_administrator'))
      for (let index = 0; index < 9; index++) await given(own, `somebody-${index}@recipient.example`)
      const pages = await readPages(
        (after) => list({ first: 4, after }, session),
        () => given(own, 'later@recipient.example', { at: new Date(testStart.getTime() + day) }),
      )
      expect(pages.map((page) => page.length)).toEqual([4, 4, 1])
      expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(9)
    })

    it('are narrowed by where they stand now', async () => {
      await given(reseller, 'open@recipient.example')
      await given(reseller, 'expired@recipient.example', { expiresAt: new Date(testStart.getTime() - day) })
      for (const status of ['draft', 'accepted', 'declined', 'revoked'])
        await given(reseller, `${status}@recipient.example`, { status })
      for (const filter of ['draft', 'open', 'accepted', 'declined', 'expired', 'revoked'])
        expect(await mails({ filter })).toEqual([`${filter}@recipient.example`])
    })

    it('are found by address and name without accents, among one’s own only', async () => {
      const other = await givenOrganization(app.database, 'reseller', 'Autre')
      await given(reseller, 'a.beranger_1@recipient.example', { name: 'Adélaïde Béranger' })
      await given(other, 'a.beranger_2@recipient.example', { name: 'Adélaïde Béranger' })
      expect(await mails({ search: 'ADELAIDE ber' })).toEqual(['a.beranger_1@recipient.example'])
      expect(await mails({ search: 'beranger_' })).toEqual(['a.beranger_1@recipient.example'])
      expect(await mails({ search: '___' })).toEqual([])
    })
  })

  describe('of a customer’s users', () => {
    const document = `query ($customerId: ObjectId!, $search: SearchText, $first: PageSize! = 100, $after: Cursor) {
      customerUsers(customerId: $customerId, search: $search, first: $first, after: $after) {
        nodes { id displayName } pageInfo { endCursor hasNextPage }
      }
    }`
    type Node = { id: string; displayName: string }

    it('come by name page by page, found without accents, and of no other customer', async () => {
      const customer = await givenOrganization(app.database, 'customer', 'Atelier')
      const neighbor = await givenOrganization(app.database, 'customer', 'Voisin')
      for (const one of [customer, neighbor])
        await givenRelationship(app, reseller, 'reseller', one, ['user_administrator'])
      const rename = (id: string, name: string) =>
        app.database.query('update "user" set display_name = $2 where id = $1', [id, name])
      for (const name of ['Zoé', 'Chloé', 'Chloé', 'Chloé', 'Chloé', 'Béa'])
        await rename((await customer.person('user_administrator')).id, name)
      await rename((await neighbor.person('user_administrator')).id, 'Chloé')
      const list = (variables = {}) =>
        app.run<TestPage<Node>>(
          'reseller',
          document,
          { customerId: customer.id, ...variables },
          resellerSession,
        )
      const pages = await readPages((after) => list({ first: 3, after }))
      // The administrator who consented is among them.
      expect(pages.map((page) => page.length)).toEqual([3, 3, 1])
      const found = await list({ search: 'CHLOE' })
      expect(found.nodes.map(({ displayName }) => displayName)).toEqual(['Chloé', 'Chloé', 'Chloé', 'Chloé'])
      expect((await list({ search: '%%%' })).nodes).toEqual([])
    })
  })

  describe('of a customer’s partners', () => {
    const list = `query ($search: SearchText) { partnerRelationships(search: $search) { nodes { id partnerName } } }`
    const one = `query ($id: ObjectId!) { partnerRelationship(id: $id) {
      id endedAt partnerDomain delegatedAdmins { id } pastDelegatedAdmins { roles endedAt endedByName } } }`

    it('are searched without accents, and each is told with its past to that customer alone', async () => {
      const customer = await givenOrganization(app.database, 'customer', 'Boulangerie')
      const other = await givenOrganization(app.database, 'customer', 'Autre')
      const { id } = await givenRelationship(app, reseller, 'reseller', customer, ['directory_reader'])
      await givenRelationship(app, provider, 'provider', customer)
      const session = await signIn(app, 'customer', await customer.person('global_administrator'))
      const stranger = await signIn(app, 'customer', await other.person('global_administrator'))
      const found = await app.run<{ nodes: { partnerName: string }[] }>(
        'customer',
        list,
        { search: 'lumiere' },
        session,
      )
      expect(found.nodes.map(({ partnerName }) => partnerName)).toEqual(['Lumière Conseil'])
      const find = (key: string, by = session) => app.run('customer', one, { id: key }, by)
      expect(await find(id)).toMatchObject({
        id,
        partnerDomain: reseller.domain,
        delegatedAdmins: [{}],
        pastDelegatedAdmins: [],
      })
      expect(await find(reseller.id)).toMatchObject({ id })
      expect(await find(id, stranger)).toBeNull()
      expect(await find('x')).toBeNull()
      await app.database.query(
        `update delegated_admin_relationship set status = 'terminated', terminated_at = $2, terminated_by_organization_id = partner_id where subject_id = $1`,
        [customer.id, testStart],
      )
      expect(await find(id)).toMatchObject({
        delegatedAdmins: [],
        pastDelegatedAdmins: [{ roles: ['directory_reader'], endedByName: 'Lumière Conseil' }],
      })
    })
  })
})
