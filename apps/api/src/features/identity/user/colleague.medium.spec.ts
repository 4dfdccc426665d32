import { type Portal, roles } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

const listDocument = `query ($search: SearchText, $first: PageSize! = 50, $after: Cursor) {
  colleagues(search: $search, first: $first, after: $after) {
    nodes { id userPrincipalName state roles } pageInfo { endCursor hasNextPage } } }`
const oneDocument = `query ($id: ObjectId!) { colleague(id: $id) {
  id state roles isViewer roleChoices { role isHeld rights viewerCanUpdate obstacleCode } } }`

interface Listed {
  readonly nodes: readonly {
    readonly id: string
    readonly userPrincipalName: string
    readonly state: string
  }[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}
interface One {
  readonly roles: readonly string[]
  readonly roleChoices: readonly { readonly role: string; readonly rights: readonly string[] }[]
}

describe('the people of the own organization', () => {
  let app: TestApp
  let firm: TestOrganization
  let session: string
  beforeAll(async () => {
    app = await createTestApp()
    firm = await givenOrganization(app.database, 'reseller', 'Élan Conseil')
    session = await signIn(app, 'reseller', await firm.person('global_administrator'))
    await firm.person('sales_agent')
    await firm.person(['helpdesk_agent', 'billing_administrator'])
  })
  afterAll(() => app.stop())

  const list = (variables = {}, by = session, portal: Portal = 'reseller') =>
    app.run<Listed>(portal, listDocument, variables, by)
  const one = (id: string, by = session, portal: Portal = 'reseller') =>
    app.run<One | null>(portal, oneDocument, { id }, by)

  it('are listed a page at a time and by a part of the sign-in name, with their roles in order', async () => {
    const all = await list()
    expect(all.nodes).toHaveLength(3)
    expect(all.nodes.every(({ userPrincipalName }) => userPrincipalName.endsWith(firm.domain))).toBe(true)
    const first = await list({ first: 2 })
    const second = await list({ first: 2, after: first.pageInfo.endCursor })
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes)
    expect(second.pageInfo.hasNextPage).toBe(false)
    expect((await list({ search: 'helpdesk' })).nodes).toMatchObject([
      { roles: ['billing_administrator', 'helpdesk_agent'], state: 'active' },
    ])
  })

  it('who have no password yet are told from those who can sign in; who is deleted is not there', async () => {
    const invited = await firm.person('sales_agent')
    await app.database.query('delete from password_credential where user_id = $1', [invited.id])
    expect(await one(invited.id)).toMatchObject({ state: 'invited' })
    expect((await list()).nodes.find(({ id }) => id === invited.id)?.state).toBe('invited')
    await app.database.query('update "user" set deleted_at = $2 where id = $1', [invited.id, testStart])
    expect(await one(invited.id)).toBeNull()
    expect((await list()).nodes.map(({ id }) => id)).not.toContain(invited.id)
  })

  it.each(roles)(
    'are seen by a %s where it manages users, and by nobody of another organization',
    async (role) => {
      const manages = role === 'global_administrator' || role === 'user_administrator'
      for (const portal of ['provider', 'reseller', 'customer'] as const) {
        const organization = await givenOrganization(app.database, portal, `${portal} ${role}`)
        const person = await organization.person(role)
        const by = await signIn(app, portal, person)
        expect((await list({}, by, portal)).nodes.map(({ id }) => id)).toEqual(manages ? [person.id] : [])
        expect((await one(person.id, by, portal)) !== null).toBe(manages)
        const [stranger] = (await list()).nodes
        expect(await one(stranger?.id ?? '', by, portal)).toBeNull()
      }
    },
  )

  it('have roles that the server explains from the policies: agents for partners, tenant roles for a customer', async () => {
    const [person] = (await list()).nodes
    const partner = await one(person?.id ?? '')
    expect(partner?.roleChoices.map(({ role }) => role)).toEqual(roles)
    const salesAgent = partner?.roleChoices.find(({ role }) => role === 'sales_agent')
    expect(salesAgent?.rights).toContain('invite_customer')
    expect(salesAgent?.rights).not.toContain('place_and_cancel_order')
    const customer = await givenOrganization(app.database, 'customer', 'Boulangerie')
    const baker = await customer.person('global_administrator')
    const seen = await one(baker.id, await signIn(app, 'customer', baker), 'customer')
    expect(seen?.roleChoices.map(({ role }) => role)).toEqual([
      'global_administrator',
      'user_administrator',
      'billing_administrator',
    ])
  })

  it('are managed for the operator as well, whose people are at the provider portal', async () => {
    const operator = await givenOrganization(app.database, 'customer', 'Plateforme')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', $2)`,
      [operator.id, testStart],
    )
    const person = await operator.person('global_administrator')
    const seen = await one(person.id, await signIn(app, 'provider', person), 'provider')
    expect(seen).toMatchObject({ roleChoices: [{ role: 'global_administrator' }, {}, {}] })
    expect(seen?.roleChoices[0]?.rights).toContain('create_organization')
    expect(seen?.roleChoices[0]?.rights).not.toContain('place_and_cancel_order')
  })
})
