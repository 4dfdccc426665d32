import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { givenOffer, type TestOffer } from '../../../testing/catalog.ts'
import { givenOrder, givenTrade, providerChange, type TestTrade } from '../../../testing/trade.ts'
import { signIn } from '../../../testing/world.ts'

const day = 86_400_000

describe('canceling an order', () => {
  let app: TestApp
  let mail: TestOffer
  let worldNumber = 0
  beforeAll(async () => {
    app = await createTestApp()
    mail = await givenOffer(app, 'Relais Mail', [{ list: 4320, cost: 3542 }])
  })
  afterAll(() => app.stop())

  const trade = () => givenTrade(app, `Annulation ${++worldNumber}`)
  const cancel = (
    world: TestTrade,
    orderId: string,
    reason = 'Ordered for the wrong customer.',
    options = {},
  ) =>
    providerChange<{ __typename: string }>(
      app,
      world,
      'cancelOrder',
      { orderId, reason },
      'order { status cancellationReason viewerCan { cancel } }',
      options,
    )
  const add = async (world: TestTrade, subscriptionId: string, quantity: number) => {
    const input = {
      subscriptionId,
      quantity,
      seenUnitListPrice: { amount: 4320, currency: 'EUR' },
      seenUnitCost: { amount: 3542, currency: 'EUR' },
    }
    const { order } = await providerChange<{ order: { id: string; number: string } }>(
      app,
      world,
      'addLicenses',
      input,
      'order { id number }',
    )
    return order
  }
  const subscriptionOf = async (id: string) => {
    const [row] = await app.database.query(
      'select status, quantity from customer_subscription where id = $1',
      [id],
    )
    return row
  }
  const totalOf = async (world: TestTrade) => {
    const [row] = await app.database.query<{ total: number }>(
      'select total from license_counter where customer_id = $1',
      [world.customer.id],
    )
    return row?.total
  }

  it('ends the subscription, takes the licenses back, and says why to reseller and customer', async () => {
    const world = await trade()
    const order = await givenOrder(app, world, mail, 10)
    expect(await cancel(world, order.id)).toMatchObject({
      order: {
        status: 'canceled',
        cancellationReason: 'Ordered for the wrong customer.',
        viewerCan: { cancel: false },
      },
    })
    expect(await subscriptionOf(order.subscriptionId)).toEqual({ status: 'canceled', quantity: 0 })
    expect(await totalOf(world)).toBe(0)
    const mails = await app.database.query<{ recipient_mail: string; data: { values: object } }>(
      `select recipient_mail, data from mail_message where organization_id = $1 and template = 'order-canceled'`,
      [world.provider.id],
    )
    for (const person of [world.resellerAgent, world.customerAdministrator])
      expect(
        mails.find((item) => item.recipient_mail === person.userPrincipalName)?.data.values,
      ).toMatchObject({
        number: order.number,
        reason: 'Ordered for the wrong customer.',
        lines: [{ quantity: 10, remaining: null }],
      })
    const [entry] = await app.database.query(
      `select before, after from audit_entry where action = 'order.cancel' and object_id = $1`,
      [order.id],
    )
    expect(entry).toMatchObject({ before: { status: 'completed' }, after: { status: 'canceled' } })
  })

  it('takes only the added licenses back when the order added some', async () => {
    const world = await trade()
    const order = await givenOrder(app, world, mail, 10)
    const addition = await add(world, order.subscriptionId, 5)
    expect(await cancel(world, addition.id)).toMatchObject({ order: { status: 'canceled' } })
    expect(await subscriptionOf(order.subscriptionId)).toEqual({ status: 'active', quantity: 10 })
    expect(await totalOf(world)).toBe(10)
    const told = await app.database.query<{ lines: object }>(
      `select data -> 'values' -> 'lines' as lines from mail_message where organization_id = $1 and template = 'order-canceled'`,
      [world.provider.id],
    )
    expect(told.length).toBeGreaterThan(1)
    for (const { lines } of told) expect(lines).toMatchObject([{ quantity: 5, remaining: 10 }])
    const [entry] = await app.database.query(
      `select before, after from audit_entry where action = 'order.cancel' and object_id = $1`,
      [addition.id],
    )
    expect(entry).toMatchObject({ before: { quantity: 15 }, after: { quantity: 10 } })
  })

  it('names the later orders that must be canceled first', async () => {
    const world = await trade()
    const order = await givenOrder(app, world, mail, 10)
    const addition = await add(world, order.subscriptionId, 5)
    expect(await cancel(world, order.id)).toMatchObject({
      code: 'licenses_added_since',
      message: expect.stringContaining(addition.number),
    })
    await cancel(world, addition.id)
    expect(await cancel(world, order.id)).toMatchObject({ order: { status: 'canceled' } })
  })

  it('says how many assignments stand in the way, and changes nothing', async () => {
    const world = await trade()
    const order = await givenOrder(app, world, mail, 10)
    await app.database.query('update license_counter set assigned = 3 where customer_id = $1', [
      world.customer.id,
    ])
    expect(await cancel(world, order.id)).toMatchObject({
      code: 'licenses_assigned',
      message: 'More licenses of Relais Mail are assigned to people than would remain.',
    })
    expect(await subscriptionOf(order.subscriptionId)).toEqual({ status: 'active', quantity: 10 })
    await app.database.query('update license_counter set assigned = 0 where customer_id = $1', [
      world.customer.id,
    ])
    expect(await cancel(world, order.id)).toMatchObject({ __typename: 'CancelOrderSuccess' })
  })

  it('is possible until seven days have passed, and not at that moment', async () => {
    const world = await trade()
    const early = await givenOrder(app, world, mail, 1)
    const late = await givenOrder(app, world, mail, 1)
    const at = async (time: number) => {
      app.clock.set(new Date(time))
      return {
        ...world,
        sessions: { ...world.sessions, provider: await signIn(app, 'provider', world.salesAgent) },
      }
    }
    expect(await cancel(await at(testStart.getTime() + 7 * day - 1), early.id)).toMatchObject({
      __typename: 'CancelOrderSuccess',
    })
    expect(await cancel(await at(testStart.getTime() + 7 * day), late.id)).toMatchObject({
      code: 'cancellation_window_over',
    })
    app.clock.set(testStart)
  })

  it('happens once, even by two requests at the same moment', async () => {
    const world = await trade()
    const order = await givenOrder(app, world, mail, 10)
    await givenOrder(app, world, mail, 10)
    const results = await Promise.all([cancel(world, order.id), cancel(world, order.id)])
    expect(results.map((result) => result.__typename).toSorted()).toEqual([
      'AlreadyCanceledError',
      'CancelOrderSuccess',
    ])
    expect(await totalOf(world)).toBe(10)
  })

  it('needs a reason of 1 to 500 characters', async () => {
    const world = await trade()
    const order = await givenOrder(app, world, mail, 1)
    expect(await cancel(world, order.id, '   ')).toMatchObject({ code: 'invalid_input' })
    expect(await cancel(world, order.id, 'x'.repeat(501))).toMatchObject({ code: 'invalid_input' })
    expect(await cancel(world, order.id, 'x'.repeat(500))).toMatchObject({ __typename: 'CancelOrderSuccess' })
  })

  it('needs the relationship that the order needed', async () => {
    const world = await trade()
    const order = await givenOrder(app, world, mail, 1)
    await app.database.query(
      'update relationship set ended_at = $2, ended_by_organization_id = customer_id where id = $1',
      [world.providerRelationshipId, testStart],
    )
    expect(await cancel(world, order.id)).toMatchObject({ code: 'no_relationship' })
  })

  it('changes nothing in a dry run', async () => {
    const world = await trade()
    const order = await givenOrder(app, world, mail, 10)
    expect(await cancel(world, order.id, 'Only trying.', { dryRun: true })).toMatchObject({
      order: { status: 'canceled' },
      preview: { changes: [{ action: 'order.cancel' }] },
    })
    expect(await subscriptionOf(order.subscriptionId)).toEqual({ status: 'active', quantity: 10 })
  })
})
