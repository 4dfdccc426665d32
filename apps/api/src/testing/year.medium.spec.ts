import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from './app.ts'
import { changePrices, givenOffer, type TestOffer } from './catalog.ts'
import { givenOpenInvitation, type OpenInvitation } from './invitation.ts'
import { givenOrder, givenTrade, providerChange, type TestTrade } from './trade.ts'
import { givenOrganization, givenRelationship, signIn } from './world.ts'

const day = 86_400_000
const byLink =
  'query ($id: ObjectId!, $token: Secret!) { invitationByLink(id: $id, token: $token) { status } }'
const delegatedAdmin =
  'query ($id: ObjectId!) { customer(id: $id) { legalName viewerCan { manageUsers { allowed reason } } } }'
const offersDocument = `query ($customerId: ObjectId!) {
  offers(customerId: $customerId) { nodes { skuTitle options { unitListPrice { amount } } } } }`

/** The same installation, a year and a day later: nobody touched it. */
describe('the clock moved by a year', () => {
  let app: TestApp
  let trade: TestTrade
  let offer: TestOffer
  let invitation: OpenInvitation
  let administered: { readonly id: string }
  let orderId: string
  let sessions: TestTrade['sessions']
  const administer = async () =>
    app.run<{ viewerCan: { manageUsers: object } }>(
      'reseller',
      delegatedAdmin,
      { id: administered.id },
      await signIn(app, 'reseller', await trade.reseller.person('admin_agent')),
    )

  beforeAll(async () => {
    app = await createTestApp()
    trade = await givenTrade(app, 'Horloge')
    offer = await givenOffer(app, 'Relais Pendule', [{ list: 1000, cost: 800 }])
    await changePrices(app, offer.id, new Date(app.clock.now().getTime() + 200 * day), {
      list: 1200,
      cost: 900,
    })
    orderId = (await givenOrder(app, trade, offer, 4)).id
    invitation = await givenOpenInvitation(app, trade.reseller)
    const customer = await givenOrganization(app.database, 'customer', 'Atelier du Temps')
    administered = customer
    await givenRelationship(app, trade.reseller, 'reseller', customer, ['user_administrator'])
    expect((await administer()).viewerCan.manageUsers).toEqual({ allowed: true, reason: null })

    app.clock.advance(366 * day)
    sessions = {
      provider: await signIn(app, 'provider', trade.salesAgent),
      reseller: await signIn(app, 'reseller', trade.resellerAgent),
      customer: await signIn(app, 'customer', trade.customerAdministrator),
    }
  })
  afterAll(() => app.stop())

  it('ends every session, and everybody can sign in again', async () => {
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      expect(await app.run(portal, '{ viewer { portal } }', {}, trade.sessions[portal])).toBeNull()
      expect(await app.run(portal, '{ viewer { portal } }', {}, sessions[portal])).toEqual({ portal })
    }
  })

  it('leaves an open invitation readable, as expired', async () => {
    expect(await app.run('customer', byLink, { ...invitation })).toEqual({ status: 'expired' })
  })

  it('ends delegated administration, and leaves the relationship', async () => {
    expect(await administer()).toEqual({
      legalName: 'Atelier du Temps',
      viewerCan: { manageUsers: { allowed: false, reason: 'no_delegated_admin' } },
    })
  })

  it('sells at the prices that are in force then', async () => {
    const offers = await app.run(
      'provider',
      offersDocument,
      { customerId: trade.customer.id },
      sessions.provider,
    )
    expect(offers).toEqual({
      nodes: [{ skuTitle: 'Relais Pendule', options: [{ unitListPrice: { amount: 1200 } }] }],
    })
    const next = await givenOrder(app, { ...trade, sessions }, offer, 1)
    expect(next.number).not.toBe('')
  })

  it('leaves orders and subscriptions of the year before readable to all three, and too old to cancel', async () => {
    const document = `query ($id: ObjectId!) { order(id: $id) { id lines { quantity } } customerSubscriptions { nodes { quantity } } }`
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      const answer = await app.graphql(portal, document, { id: orderId }, sessions[portal])
      expect(answer.errors).toBeUndefined()
      expect(answer.data).toMatchObject({
        order: { id: orderId, lines: [{ quantity: 4 }] },
        customerSubscriptions: { nodes: expect.arrayContaining([{ quantity: 4 }]) },
      })
    }
    const cancel = providerChange(
      app,
      { ...trade, sessions },
      'cancelOrder',
      { orderId, reason: 'Late' },
      '__typename',
    )
    expect(await cancel).toMatchObject({ code: 'cancellation_window_over' })
  })

  it('leaves the audit log whole', async () => {
    expect(await app.database.query('select * from app.audit_verify()')).toEqual([])
  })
})
