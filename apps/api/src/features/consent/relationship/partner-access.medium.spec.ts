import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import {
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'

const document = `query { partnerRelationships(first: 50) { nodes { partnerName
  rights { right allowed endsAt } lastUse { entryId at } contact { name mail } } } }`
const createUser = `mutation ($input: CreateCustomerUserInput!, $key: IdempotencyKey!) {
  createCustomerUser(input: $input, idempotencyKey: $key) { __typename } }`

interface Pass {
  readonly partnerName: string
  readonly rights: readonly { readonly right: string; readonly allowed: boolean }[]
  readonly lastUse: { readonly entryId: string; readonly at: string } | null
  readonly contact: { readonly name: string; readonly mail: string } | null
}

describe('the access of partners, as their customer sees it', () => {
  let app: TestApp
  let reseller: TestOrganization
  let customer: TestOrganization
  let session: string
  const passes = async (by = session) =>
    (await app.run<{ nodes: readonly Pass[] }>('customer', document, {}, by)).nodes
  const passOf = async (name: string) => (await passes()).find(({ partnerName }) => partnerName === name)

  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Conseil')
    customer = await givenOrganization(app.database, 'customer', 'Bakery')
    const provider = await givenOrganization(app.database, 'provider', 'Distribution')
    await givenRelationship(app, reseller, 'reseller', customer, ['user_administrator'])
    await givenRelationship(app, provider, 'provider', customer)
    session = await signIn(app, 'customer', await customer.person('global_administrator'))
  })
  afterAll(() => app.stop())

  it('is what each may and may not, by the roles that were granted', async () => {
    const granted = async (name: string) =>
      (await passOf(name))?.rights.filter(({ allowed }) => allowed).map(({ right }) => right)
    expect(await granted('Conseil')).toEqual(['manage_users', 'assign_licenses', 'view_account'])
    expect(await granted('Distribution')).toEqual(['view_account', 'place_orders'])
  })

  it('was used last when the partner last did something on behalf of the customer, and never where it did nothing', async () => {
    expect(await passOf('Conseil')).toMatchObject({ lastUse: null })
    const agent = await signIn(app, 'reseller', await reseller.person('admin_agent'))
    const create = (name: string) =>
      app.run(
        'reseller',
        createUser,
        {
          input: {
            customerId: customer.id,
            displayName: name,
            userPrincipalName: `${name.toLowerCase()}@${customer.domain}`,
            usageLocation: 'FR',
            language: 'fr',
          },
          key: newKey(),
        },
        agent,
      )
    await create('Zoe')
    app.clock.advance(60_000)
    await create('Ines')
    const [newest] = await app.database.query<{ id: string }>(
      `select id from audit_entry where on_behalf_of_id = $1 order by at desc limit 1`,
      [customer.id],
    )
    expect((await passOf('Conseil'))?.lastUse).toEqual({
      entryId: newest?.id,
      at: app.clock.now().toISOString(),
    })
    expect(await passOf('Distribution')).toMatchObject({ lastUse: null })
  })

  it('names who invited, while that person is there', async () => {
    const contact = (await passOf('Conseil'))?.contact
    expect(contact?.mail).toContain(`@${reseller.domain}`)
    await app.database.query('update "user" set deleted_at = now() where contact_mail = $1', [contact?.mail])
    expect(await passOf('Conseil')).toMatchObject({ contact: null })
  })

  it('is nobody else’s to see', async () => {
    const member = await signIn(app, 'customer', await customer.person('helpdesk_agent'))
    expect(await passes(member)).toEqual([])
    const other = await givenOrganization(app.database, 'customer', 'Florist')
    expect(await passes(await signIn(app, 'customer', await other.person('global_administrator')))).toEqual(
      [],
    )
  })
})
