import { type Role, roles } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from './app.ts'
import { changePrices, givenOffer, type TestOffer } from './catalog.ts'
import { givenCart, givenOrder, givenTrade, providerChange, type TestTrade } from './trade.ts'
import { signIn, type TestOrganization } from './world.ts'

const money = (amount: number) => ({ amount, currency: 'EUR' })

interface Answer {
  readonly __typename: string
  readonly code?: string
}

interface Obstacle {
  readonly code: string
}

interface Extendable {
  readonly viewerCan: { readonly addLicenses: boolean; readonly addLicensesObstacle: Obstacle | null }
}

const nothing = { addLicenses: false, addLicensesObstacle: null }
// Nobody cures these: the act is not offered, and nothing is said.
const incurable: ReadonlySet<string> = new Set([
  'not_permitted',
  'already_canceled',
  'cancellation_window_over',
  'subscription_not_active',
])

describe('what a page offers', () => {
  let app: TestApp
  let mail: TestOffer
  let worldNumber = 0
  beforeAll(async () => {
    app = await createTestApp()
    mail = await givenOffer(app, 'Relais Mail', [{ list: 1000, cost: 800 }])
  })
  afterAll(() => app.stop())

  const addition = (subscriptionId: string) => ({
    subscriptionId,
    quantity: 1,
    seenUnitListPrice: money(1000),
    seenUnitCost: money(800),
  })
  const update = (statement: string, ...values: unknown[]) => app.database.query(statement, values)
  const suspend = (kind: 'provider' | 'reseller', { id }: TestOrganization) =>
    update(`update ${kind}_account set status = 'suspended' where organization_id = $1`, id)
  const endRelationship = (id: string) =>
    update(
      'update relationship set ended_at = $2, ended_by_organization_id = customer_id where id = $1',
      id,
      testStart,
    )
  const assign = (world: TestTrade, offer: TestOffer, count: number) =>
    update(
      'update license_counter set assigned = $3 where customer_id = $1 and license_sku_id = $2',
      world.customer.id,
      offer.licenseSkuId,
      count,
    )

  // Each state of an order of five licenses and of its subscription, as the database is brought into it.
  type State = (world: TestTrade, order: { id: string; subscriptionId: string }, offer: TestOffer) => unknown
  const states: Readonly<Record<string, State>> = {
    'that was just placed': () => undefined,
    'whose subscription is suspended': (_, { subscriptionId }) =>
      update(`update customer_subscription set status = 'suspended' where id = $1`, subscriptionId),
    'whose term is over': (_, { subscriptionId }) =>
      update('update customer_subscription set ends_at = $2 where id = $1', subscriptionId, testStart),
    'whose term is over, with all licenses assigned': async (world, { subscriptionId }, offer) => {
      await update('update customer_subscription set ends_at = $2 where id = $1', subscriptionId, testStart)
      await assign(world, offer, 5)
    },
    'whose seven days are over': (_, { id }) =>
      update('update order_line set cancellable_until = $2 where order_id = $1', id, testStart),
    'that was canceled': (world, { id: orderId }) =>
      providerChange(app, world, 'cancelOrder', { orderId, reason: 'Wrong customer' }, 'order { id }'),
    'to which licenses were added since': (world, { subscriptionId }) =>
      providerChange(app, world, 'addLicenses', addition(subscriptionId), 'order { id }'),
    'whose licenses are all assigned': (world, _, offer) => assign(world, offer, 5),
    'one license of which is assigned': (world, _, offer) => assign(world, offer, 1),
    'whose licenses are assigned, of which as many were bought elsewhere': async (world, _, offer) => {
      await givenOrder(app, world, offer, 5)
      await assign(world, offer, 5)
    },
    'whose licenses are assigned, and one more than was bought elsewhere': async (world, _, offer) => {
      await givenOrder(app, world, offer, 5)
      await assign(world, offer, 6)
    },
    'of a customer who ended the relationship': (world) => endRelationship(world.providerRelationshipId),
    'of a customer who ended it with the reseller': (world) => endRelationship(world.resellerRelationshipId),
    'of a reseller whose partnership ended': (world) =>
      update(
        'update partnership set ended_at = $2, ended_by_organization_id = reseller_id where id = $1',
        world.partnershipId,
        testStart,
      ),
    'of a reseller whose account is suspended': (world) => suspend('reseller', world.reseller),
    'of a provider whose account is suspended': (world) => suspend('provider', world.provider),
    'of a customer without the agreement': (world) =>
      update('delete from agreement_acceptance where organization_id = $1', world.customer.id),
    'of a product that is not sold any more': (_, __, { id }) =>
      update('update list_price set effective_until = $2 where offer_sku_id = $1', id, testStart),
    'of a product whose price changed': (_, __, { id }) =>
      changePrices(app, id, testStart, { list: 1100, cost: 900 }),
    'of a product that is sold to as many as are held': (_, __, { id }) =>
      update('update list_price set maximum_quantity = 5 where offer_sku_id = $1', id),
    'of a product that is sold to one more than is held': (_, __, { id }) =>
      update('update list_price set maximum_quantity = 6 where offer_sku_id = $1', id),
    'of a product of which the customer has all it may elsewhere': async (world, _, offer) => {
      await givenOrder(app, world, offer, 3)
      await update('update list_price set maximum_quantity = 8 where offer_sku_id = $1', offer.id)
    },
  }

  async function compare(
    world: TestTrade,
    order: { id: string; subscriptionId: string },
    role: Role,
    session: string,
  ) {
    const look = <T>(query: string) => app.run<T>('provider', query, {}, session)
    const { id, subscriptionId } = order
    const trade = { ...world, sessions: { ...world.sessions, provider: session } }
    const input = { orderId: id, reason: 'Wrong customer' }
    const seen = await look<{
      customer: { viewerCanOpen: boolean }
      viewerCan: { cancel: boolean; cancelObstacle: Obstacle | null }
    } | null>(
      `{ order(id: "${id}") { customer { viewerCanOpen } viewerCan { cancel cancelObstacle { code } } } }`,
    )
    const canceled = await providerChange<Answer>(app, trade, 'cancelOrder', input, 'order { id }', {
      dryRun: true,
    })
    expect([role, 'cancel', seen?.viewerCan.cancel ?? false, canceled.code]).toEqual([
      role,
      'cancel',
      canceled.__typename === 'CancelOrderSuccess',
      canceled.code,
    ])
    const { code } = canceled
    const obstacle = code === undefined || incurable.has(code) ? null : { code }
    expect(seen?.viewerCan.cancelObstacle ?? null).toEqual(obstacle)

    const customer = await look<object | null>(`{ customer(id: "${world.customer.id}") { id } }`)
    const opens = seen?.customer.viewerCanOpen ?? customer !== null
    expect([role, opens]).toEqual([role, customer !== null])

    const detail = await look<Extendable | null>(
      `{ customerSubscription(id: "${subscriptionId}") { viewerCan { addLicenses addLicensesObstacle { code } } } }`,
    )
    const list = await look<{ nodes: readonly (Extendable & { id: string })[] }>(
      `{ customerSubscriptions { nodes { id viewerCan { addLicenses addLicensesObstacle { code } } } } }`,
    )
    const listed = list.nodes.find((row) => row.id === subscriptionId)
    const price = await look<{
      obstacle: Obstacle | null
      minimumQuantity: number | null
      unitListPrice: unknown
      unitCost: unknown
    } | null>(
      `{ addLicensesReview(subscriptionId: "${subscriptionId}", quantity: 1) { obstacle { code } minimumQuantity unitListPrice { amount currency } unitCost { amount currency } } }`,
    )
    // Typed rightly: as many as can be added, at the price of now.
    const asked = {
      subscriptionId,
      quantity: price?.minimumQuantity ?? 1,
      seenUnitListPrice: price?.unitListPrice ?? money(1000),
      seenUnitCost: price?.unitCost ?? money(800),
    }
    const added = await providerChange<Answer>(app, trade, 'addLicenses', asked, 'order { id }', {
      dryRun: true,
    })
    const expected = {
      addLicenses: added.__typename === 'AddLicensesSuccess',
      addLicensesObstacle: incurable.has(added.code ?? 'not_permitted') ? null : { code: added.code },
    }
    // The review was asked for one.
    const reviewed = price?.minimumQuantity === 1 ? price.obstacle?.code : added.code
    expect([role, 'addLicensesReview', reviewed]).toEqual([role, 'addLicensesReview', added.code])
    expect([role, 'addLicenses', detail?.viewerCan ?? nothing, added.code]).toEqual([
      role,
      'addLicenses',
      expected,
      added.code,
    ])
    expect([role, 'addLicenses in the list', listed?.viewerCan ?? nothing]).toEqual([
      role,
      'addLicenses in the list',
      expected,
    ])
  }

  it.each(Object.entries(states))(
    'of an order %s is what the server does, and nothing else',
    async (_, bring) => {
      const world = await givenTrade(app, `Offre ${++worldNumber}`)
      const offer = await givenOffer(app, `Relais Mail ${worldNumber}`, [{ list: 1000, cost: 800 }])
      const order = await givenOrder(app, world, offer, 5)
      await bring(world, order, offer)
      await compare(world, order, 'sales_agent', world.sessions.provider)
    },
  )

  it('of an order to each role is what the server does', async () => {
    const world = await givenTrade(app, `Offre ${++worldNumber}`)
    const order = await givenOrder(app, world, mail, 5)
    for (const role of roles)
      await compare(world, order, role, await signIn(app, 'provider', await world.provider.person(role)))
  })

  it('of an order where a newer agreement is published is what the server does', async () => {
    const world = await givenTrade(app, `Offre ${++worldNumber}`)
    const order = await givenOrder(app, world, mail, 5)
    await update(
      `insert into agreement_template (id, kind, version, language, title, body, published_at)
       select gen_random_uuid(), kind, 2, language, title, body, published_at from agreement_template where version = 1`,
    )
    await compare(world, order, 'sales_agent', world.sessions.provider)
    await update('delete from agreement_template where version = 2')
  })

  const cartStates: Readonly<Record<string, State>> = {
    ...Object.fromEntries(Object.entries(states).filter(([name]) => !/^that|^who|^one/.test(name))),
    'that is as it was filled': () => undefined,
    'that is empty': (world) =>
      update(
        'delete from cart_line where cart_id in (select id from cart where provider_id = $1)',
        world.provider.id,
      ),
    'that is older than seven days': (world) =>
      update('update cart set expires_at = $2 where provider_id = $1', world.provider.id, testStart),
    'whose reseller is not chosen': async (world) => {
      await update('update cart set reseller_id = null where provider_id = $1', world.provider.id)
    },
  }
  it.each(Object.entries(cartStates))('of a cart %s is what ordering it does', async (_, bring) => {
    const world = await givenTrade(app, `Panier ${++worldNumber}`)
    const offer = await givenOffer(app, `Relais Mail ${worldNumber}`, [{ list: 1000, cost: 800 }])
    const cartId = await givenCart(app, world, offer, 5)
    await bring(world, { id: '', subscriptionId: '' }, offer)
    const cart = await app.run<{ obstacles: readonly Obstacle[] }>(
      'provider',
      `{ cart(id: "${cartId}") { obstacles { code } } }`,
      {},
      world.sessions.provider,
    )
    const ordered = await providerChange<Answer>(app, world, 'checkOutCart', { cartId }, 'order { id }', {
      dryRun: true,
    })
    expect(cart.obstacles[0]?.code).toBe(ordered.code)
  })

  it.each(['running', 'ended'] as const)(
    'of a relationship that is %s is what the server does',
    async (state) => {
      const world = await givenTrade(app, `Lien ${++worldNumber}`)
      if (state === 'ended') await endRelationship(world.providerRelationshipId)
      for (const role of ['global_administrator', 'admin_agent', 'sales_agent', 'helpdesk_agent'] as const) {
        const session = await signIn(app, 'provider', await world.provider.person(role))
        const ending = await app.run<{ viewerCanEnd: boolean; confirmation: string } | null>(
          'provider',
          `{ relationshipEnding(id: "${world.providerRelationshipId}") { viewerCanEnd confirmation } }`,
          {},
          session,
        )
        const ended = await app.run<Answer>(
          'provider',
          `mutation ($input: EndRelationshipInput!, $key: IdempotencyKey!) {
          endRelationship(input: $input, idempotencyKey: $key, dryRun: true) { __typename ... on UserError { code } } }`,
          {
            input: {
              relationshipId: world.providerRelationshipId,
              confirmation: ending?.confirmation ?? world.customer.legalName,
            },
            key: newKey(),
          },
          session,
        )
        expect([role, ending?.viewerCanEnd ?? false, ended.code]).toEqual([
          role,
          ended.__typename === 'EndRelationshipSuccess',
          ended.code,
        ])
      }
    },
  )
})
