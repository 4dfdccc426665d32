import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { changePrices, givenOffer, type TestOffer } from '../../../testing/catalog.ts'
import { figuresOf } from '../../../testing/figures.ts'
import { givenOrder, givenTrade, providerChange, type TestTrade } from '../../../testing/trade.ts'
import { signIn } from '../../../testing/world.ts'

const day = 86_400_000
const euro = (amount: number) => ({ amount, currency: 'EUR' })

describe('adding licenses', () => {
  let app: TestApp
  let mail: TestOffer
  let worldNumber = 0
  beforeAll(async () => {
    app = await createTestApp()
    mail = await givenOffer(app, 'Relais Mail', [{ list: 36_500, cost: 29_200, maximumQuantity: 300 }])
  })
  afterAll(() => app.stop())

  const trade = () => givenTrade(app, `Ajout ${++worldNumber}`)
  const add = (
    world: TestTrade,
    subscriptionId: string,
    quantity: number,
    seen = { list: 36_500, cost: 29_200 },
  ) =>
    providerChange<{ __typename: string; order: { id: string; number: string } }>(
      app,
      world,
      'addLicenses',
      { subscriptionId, quantity, seenUnitListPrice: euro(seen.list), seenUnitCost: euro(seen.cost) },
      'order { id number cancellableUntil listPrice { amount } cost { amount } lines { kind quantity unitListPrice { amount } subscriptionId remainingDays termDays } }',
    )
  const stateOf = async (subscriptionId: string, world: TestTrade) => {
    const [subscription] = await app.database.query(
      'select quantity from customer_subscription where id = $1',
      [subscriptionId],
    )
    const [counter] = await app.database.query('select total from license_counter where customer_id = $1', [
      world.customer.id,
    ])
    return { ...subscription, ...counter }
  }

  it('makes an order of its own, prorated to the days left, with its own seven days', async () => {
    app.clock.set(testStart)
    const world = await trade()
    const { subscriptionId } = await givenOrder(app, world, mail, 10)
    const now = new Date(testStart.getTime() + 265 * day)
    app.clock.set(now)
    const later = {
      ...world,
      sessions: { ...world.sessions, provider: await signIn(app, 'provider', world.salesAgent) },
    }
    expect(await add(later, subscriptionId, 5)).toMatchObject({
      __typename: 'AddLicensesSuccess',
      order: {
        cancellableUntil: new Date(now.getTime() + 7 * day).toISOString(),
        listPrice: { amount: 50_000 },
        cost: { amount: 40_000 },
        lines: [
          {
            kind: 'add_licenses',
            quantity: 5,
            unitListPrice: { amount: 36_500 },
            subscriptionId,
            remainingDays: 100,
            termDays: 365,
          },
        ],
      },
    })
    expect(await stateOf(subscriptionId, world)).toEqual({ quantity: 15, total: 15 })
    app.clock.set(testStart)
  })

  it('tells beforehand what it would cost, and what keeps it from being done', async () => {
    const world = await trade()
    const { subscriptionId } = await givenOrder(app, world, mail, 10)
    const review = (quantity: number) =>
      app.run(
        'provider',
        `{ addLicensesReview(subscriptionId: "${subscriptionId}", quantity: ${quantity}) { obstacle { code message minimum maximum } minimumQuantity maximumQuantity listPrice { amount } unitCost { amount } remainingDays termDays quantityAfter } }`,
        {},
        world.sessions.provider,
      )
    expect(await review(2)).toEqual({
      obstacle: null,
      minimumQuantity: 1,
      maximumQuantity: 290,
      listPrice: { amount: 73_000 },
      unitCost: { amount: 29_200 },
      remainingDays: 365,
      termDays: 365,
      quantityAfter: 12,
    })
    expect(await review(291)).toMatchObject({
      obstacle: {
        code: 'customer_limit_reached',
        message:
          'A customer may hold at most 300 of these licenses over all its subscriptions. 290 more can be ordered.',
      },
      minimumQuantity: 1,
      maximumQuantity: 290,
      listPrice: null,
    })
    expect(await review(0)).toMatchObject({ obstacle: { code: 'quantity_out_of_range' } })
  })

  it('writes to the reseller with the list price and to the customer without', async () => {
    const world = await trade()
    const { subscriptionId } = await givenOrder(app, world, mail, 10)
    await add(world, subscriptionId, 2)
    const mails = await app.database.query<{ recipient_mail: string; told: object; path: string }>(
      `select recipient_mail, data -> 'values' as told, data -> 'link' ->> 'path' as path
         from mail_message where organization_id = $1 and template = 'licenses-added'`,
      [world.provider.id],
    )
    const to = (mailAddress: string) =>
      figuresOf(mails.find((item) => item.recipient_mail === mailAddress)?.told)
    expect([...new Set(mails.map(({ path }) => path))]).toEqual([`/subscriptions/${subscriptionId}`])
    expect(to(world.resellerAgent.userPrincipalName)).toContain('73000')
    expect(to(world.customerAdministrator.userPrincipalName)).toContain('"added":2')
    expect(to(world.customerAdministrator.userPrincipalName)).not.toMatch(/73000|36500|price/i)
    expect(figuresOf(mails.map(({ told }) => told))).not.toMatch(/58400|29200/)
  })

  it('refuses another price than the one that was seen, and changes nothing', async () => {
    const world = await trade()
    const offer = await givenOffer(app, 'Relais Bureau', [{ list: 1000, cost: 800 }])
    const { subscriptionId } = await givenOrder(app, world, offer, 1)
    await changePrices(app, offer.id, testStart, { list: 1000, cost: 900 })
    expect(await add(world, subscriptionId, 1, { list: 1000, cost: 800 })).toMatchObject({
      code: 'price_changed',
    })
    expect(await stateOf(subscriptionId, world)).toEqual({ quantity: 1, total: 1 })
    expect(await add(world, subscriptionId, 1, { list: 1000, cost: 900 })).toMatchObject({
      __typename: 'AddLicensesSuccess',
    })
  })

  it('never passes what the price sheet allows, even by two requests at the same moment', async () => {
    const world = await trade()
    const { subscriptionId } = await givenOrder(app, world, mail, 290)
    const results = await Promise.all([add(world, subscriptionId, 6), add(world, subscriptionId, 6)])
    expect(results.map((result) => result.__typename).toSorted()).toEqual([
      'AddLicensesSuccess',
      'CustomerLimitReachedError',
    ])
    expect(await stateOf(subscriptionId, world)).toEqual({ quantity: 296, total: 296 })
  })

  it('needs what a new order needs, and a subscription that runs', async () => {
    const world = await trade()
    const { subscriptionId } = await givenOrder(app, world, mail, 1)
    await app.database.query(`update customer_subscription set status = 'suspended' where id = $1`, [
      subscriptionId,
    ])
    expect(await add(world, subscriptionId, 1)).toMatchObject({ code: 'subscription_not_active' })
    await app.database.query(`update customer_subscription set status = 'active' where id = $1`, [
      subscriptionId,
    ])
    await app.database.query(
      'update partnership set ended_at = $2, ended_by_organization_id = reseller_id where id = $1',
      [world.partnershipId, testStart],
    )
    expect(await add(world, subscriptionId, 1)).toMatchObject({ code: 'reseller_not_partner' })
    await app.database.query(
      'update relationship set ended_at = $2, ended_by_organization_id = customer_id where id = $1',
      [world.providerRelationshipId, testStart],
    )
    expect(await add(world, subscriptionId, 1)).toMatchObject({ code: 'no_relationship' })
  })

  it("does not know another provider's subscription", async () => {
    const mine = await trade()
    const other = await trade()
    const { subscriptionId } = await givenOrder(app, mine, mail, 1)
    expect(await add(other, subscriptionId, 1)).toMatchObject({ code: 'not_found' })
    expect(await stateOf(subscriptionId, mine)).toEqual({ quantity: 1, total: 1 })
  })
})
