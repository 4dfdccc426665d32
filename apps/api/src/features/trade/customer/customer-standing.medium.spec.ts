import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { givenOffer } from '../../../testing/catalog.ts'
import { givenOrder, givenTrade, type TestTrade } from '../../../testing/trade.ts'
import { givenOrganization, givenRelationship, signIn } from '../../../testing/world.ts'

const document = `query { customers(first: 50) { nodes { id
  standing { licenses assignedLicenses monthlyValue { amount currency } nextTermEnd administrationEndsAt } } } }`

const recordDocument = `query ($id: ObjectId!) { customer(id: $id) { contact { name mail }
  standing { licenses assignedLicenses monthlyValue { amount currency } nextTermEnd administrationEndsAt } } }`

interface Listed {
  readonly nodes: readonly { readonly id: string; readonly standing: Readonly<Record<string, unknown>> }[]
}

describe('what a list of customers says of each', () => {
  let app: TestApp
  let trade: TestTrade
  const standing = async (
    portal: 'provider' | 'reseller',
    session: string,
    customerId = trade.customer.id,
  ) => {
    const { nodes } = await app.run<Listed>(portal, document, {}, session)
    return nodes.find(({ id }) => id === customerId)?.standing
  }

  beforeAll(async () => {
    app = await createTestApp()
    trade = await givenTrade(app, 'Norvia')
    const offer = await givenOffer(app, 'Poste', [{ list: 12_000, cost: 10_000 }])
    await givenOrder(app, trade, offer, 5)
    await givenOrder(app, trade, offer, 2)
  })
  afterAll(() => app.stop())

  it('is the licenses that run, their list price of a month, and when the next term ends, seen from both sides', async () => {
    const seen = {
      licenses: 7,
      assignedLicenses: null,
      monthlyValue: [{ amount: 7_000, currency: 'EUR' }],
      nextTermEnd: expect.stringMatching(/^2027-/),
      administrationEndsAt: null,
    }
    expect(await standing('provider', trade.sessions.provider)).toEqual(seen)
    expect(await standing('reseller', trade.sessions.reseller)).toEqual(seen)
  })

  it('is no price to whom prices are closed', async () => {
    const helpdesk = await signIn(app, 'reseller', await trade.reseller.person('helpdesk_agent'))
    expect(await standing('reseller', helpdesk)).toMatchObject({ licenses: 7, monthlyValue: null })
  })

  it('is how many licenses are assigned to whom the customer granted administration alone, and until when', async () => {
    const school = await givenOrganization(app.database, 'reseller', 'École Conseil')
    await givenRelationship(app, school, 'reseller', trade.customer, ['user_administrator'])
    const admin = await signIn(app, 'reseller', await school.person('admin_agent'))
    const sales = await signIn(app, 'reseller', await school.person('sales_agent'))
    expect(await standing('reseller', admin)).toMatchObject({
      licenses: 7,
      assignedLicenses: 0,
      // It is a party of no order.
      monthlyValue: [],
      nextTermEnd: null,
      administrationEndsAt: expect.stringMatching(/^202/),
    })
    expect(await standing('reseller', sales)).toMatchObject({ licenses: 0, assignedLicenses: null })
  })

  it('stands in the record of one as well, with whom one invited: for those who see invitations', async () => {
    const record = (session: string) =>
      app.run<object>('reseller', recordDocument, { id: trade.customer.id }, session)
    expect(await record(trade.sessions.reseller)).toEqual({
      contact: { name: null, mail: 'somebody@recipient.example' },
      standing: await standing('reseller', trade.sessions.reseller),
    })
    const helpdesk = await signIn(app, 'reseller', await trade.reseller.person('helpdesk_agent'))
    expect(await record(helpdesk)).toMatchObject({ contact: null, standing: { monthlyValue: null } })
  })

  it('holds nothing of what was canceled', async () => {
    await app.database.query(`update customer_subscription set status = 'canceled' where quantity = 2`)
    expect(await standing('provider', trade.sessions.provider)).toMatchObject({
      licenses: 5,
      monthlyValue: [{ amount: 5_000, currency: 'EUR' }],
    })
  })
})
