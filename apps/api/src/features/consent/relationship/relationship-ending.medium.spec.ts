import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { givenOrganization, givenRelationship, signIn } from '../../../testing/world.ts'

const document = `query ($id: ObjectId!) { relationshipEnding(id: $id) { confirmation } }`

describe('what ending a relationship would stop', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())

  it('is told to people who may end it, at either side, and to nobody else of theirs', async () => {
    const reseller = await givenOrganization(app.database, 'reseller', 'Conseil')
    const customer = await givenOrganization(app.database, 'customer', 'Bakery')
    const { id } = await givenRelationship(app, reseller, 'reseller', customer)
    const asked = async (...[portal, role]: Parameters<typeof signedIn>) =>
      app.run(portal, document, { id }, await signedIn(portal, role))
    const signedIn = async (portal: 'reseller' | 'customer', role: Parameters<typeof reseller.person>[0]) =>
      signIn(app, portal, await (portal === 'reseller' ? reseller : customer).person(role))
    expect(await asked('reseller', 'admin_agent')).toMatchObject({ confirmation: 'Bakery' })
    expect(await asked('customer', 'global_administrator')).toMatchObject({ confirmation: 'Conseil' })
    for (const role of ['sales_agent', 'helpdesk_agent', 'user_administrator'] as const)
      expect([role, await asked('reseller', role)]).toEqual([role, null])
    for (const role of ['billing_administrator', 'user_administrator'] as const)
      expect([role, await asked('customer', role)]).toEqual([role, null])
  })
})
