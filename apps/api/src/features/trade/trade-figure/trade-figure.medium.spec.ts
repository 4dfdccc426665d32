import { money, monthValue } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { connectAsSuperuser, holdRows } from '../../../testing/barrier.ts'
import { givenOffer, type TestOffer } from '../../../testing/catalog.ts'
import { givenCart, givenOrder, givenTrade, providerChange, type TestTrade } from '../../../testing/trade.ts'

interface Figure {
  readonly side: string
  readonly startsOn: string
  readonly currency: string
  readonly customers: number
  readonly orders: number
  readonly licenses: number
  readonly monthValue: number
  readonly ends: number
  readonly endsValue: number
}

/** Whole figures, those that came to nothing left out. */
const figures = `
  select organization_id, side, period, starts_on, currency, sum(customers)::int as customers, sum(orders)::int as orders,
    sum(licenses)::int as licenses, sum(month_value) as month_value, sum(ends)::int as ends, sum(ends_value) as ends_value
  from trade_figure group by 1, 2, 3, 4, 5
  having not (sum(customers) = 0 and sum(orders) = 0 and sum(licenses) = 0 and sum(month_value) = 0 and sum(ends) = 0 and sum(ends_value) = 0)`

describe('figures of the trade', () => {
  let app: TestApp
  let mail: TestOffer
  let worldNumber = 0
  beforeAll(async () => {
    app = await createTestApp()
    mail = await givenOffer(app, 'Relais Mail', [{ list: 4320, cost: 3542 }])
  })
  afterAll(() => app.stop())

  const trade = () => givenTrade(app, `Chiffres ${++worldNumber}`)
  const figuresOf = (organizationId: string, period: 'day' | 'month') =>
    app.database.query<Figure & Record<string, unknown>>(
      `select side, starts_on::text as "startsOn", currency, customers, orders, licenses, month_value::int as "monthValue", ends, ends_value::int as "endsValue"
       from (${figures}) f where organization_id = $1 and period = $2 order by 1, 2, 3`,
      [organizationId, period],
    )
  const cancel = (world: TestTrade, orderId: string, dryRun = false) =>
    providerChange(app, world, 'cancelOrder', { orderId, reason: 'Ordered twice.' }, 'order { status }', {
      dryRun,
    })
  const add = async (world: TestTrade, subscriptionId: string, quantity: number) => {
    const input = {
      subscriptionId,
      quantity,
      seenUnitListPrice: { amount: 4320, currency: 'EUR' },
      seenUnitCost: { amount: 3542, currency: 'EUR' },
    }
    const { order } = await providerChange<{ order: { id: string } }>(
      app,
      world,
      'addLicenses',
      input,
      'order { id }',
    )
    return order.id
  }
  const nothing = { customers: 0, orders: 0, licenses: 0, monthValue: 0, ends: 0, endsValue: 0 }

  it('count an order for its three parties, and the end of its term ahead of it; the customer’s know no price', async () => {
    const world = await trade()
    await givenOrder(app, world, mail, 5)
    const of = (side: string, currency: string, value: number, ends: number) => [
      { ...nothing, side, currency, startsOn: expect.any(String), orders: 1, licenses: 5, monthValue: value },
      {
        ...nothing,
        side,
        currency,
        startsOn: expect.any(String),
        licenses: -5,
        monthValue: 0 - value,
        ends: 1,
        endsValue: ends,
      },
    ]
    for (const side of ['provider', 'reseller'] as const)
      for (const period of ['day', 'month'] as const) {
        const figures = await figuresOf(world[side].id, period)
        expect(figures.filter(({ currency }) => currency === 'EUR')).toEqual(of(side, 'EUR', 1800, 21_600))
        expect(figures.filter(({ currency }) => currency === '')).toMatchObject([
          { customers: 1, licenses: 0 },
        ])
      }
    expect(await figuresOf(world.customer.id, 'month')).toEqual(of('customer', '', 0, 0))
  })

  it('take off again what is canceled, with its end, and nothing for what is only tried', async () => {
    const world = await trade()
    const order = await givenOrder(app, world, mail, 5)
    const before = await figuresOf(world.provider.id, 'day')
    const added = await add(world, order.subscriptionId, 2)
    const more = await figuresOf(world.provider.id, 'day')
    expect(more).not.toEqual(before)
    await cancel(world, added, true)
    expect(await figuresOf(world.provider.id, 'day')).toEqual(more)
    await cancel(world, added)
    expect(await figuresOf(world.provider.id, 'day')).toEqual(before)
    await cancel(world, order.id)
    expect(await figuresOf(world.provider.id, 'day')).toMatchObject([{ currency: '', customers: 1 }])
    expect(await figuresOf(world.customer.id, 'day')).toEqual([])
  })

  it('count both of two orders at the same moment', async () => {
    const world = await trade()
    const { subscriptionId } = await givenOrder(app, world, mail, 1)
    const cartId = await givenCart(app, world, mail, 3)
    await Promise.all([
      providerChange(app, world, 'checkOutCart', { cartId }, 'order { id }'),
      add(world, subscriptionId, 4),
    ])
    for (const side of ['provider', 'reseller', 'customer'] as const) {
      const [placed] = (await figuresOf(world[side].id, 'month')).filter(({ orders }) => orders > 0)
      expect(placed).toMatchObject({ orders: 3, licenses: 8 })
    }
  })

  it('lose a customer with the end of its relationship', async () => {
    const world = await trade()
    await app.database.query(
      'update relationship set ended_at = since, ended_by_organization_id = partner_id where id = $1',
      [world.providerRelationshipId],
    )
    expect(await figuresOf(world.provider.id, 'day')).toEqual([])
    expect(await figuresOf(world.reseller.id, 'day')).toMatchObject([{ customers: 1 }])
  })

  it('make no order wait for another of the provider that has not committed, and count both', async () => {
    const world = await trade()
    const { subscriptionId } = await givenOrder(app, world, mail, 1)
    const licenses = async () => {
      const all = await figuresOf(world.provider.id, 'month')
      return all.reduce((sum, figure) => sum + Math.max(0, figure.licenses), 0)
    }
    const before = await licenses()
    const other = await connectAsSuperuser(app)
    try {
      await other.query('begin')
      await other.query('select app.add_trade_figures($1)', [
        JSON.stringify([
          {
            organization_id: world.provider.id,
            side: 'provider',
            at: app.clock.now(),
            currency: 'EUR',
            licenses: 5,
          },
        ]),
      ])
      await add(world, subscriptionId, 2)
      expect(await licenses()).toBe(before + 2)
      await other.query('commit')
    } finally {
      await other.end()
    }
    expect(await licenses()).toBe(before + 7)
    await app.database.query('select app.recount_trade_figures()')
  })

  it('wait for a part of them where all are being written', async () => {
    const world = await trade()
    const { subscriptionId } = await givenOrder(app, world, mail, 1)
    const barrier = await holdRows(
      app,
      `select pg_advisory_xact_lock(hashtextextended('figures, part ' || n, 0)) from generate_series(0, 15) n`,
    )
    const added = add(world, subscriptionId, 2)
    await barrier.waiting(1)
    await barrier.release()
    await added
    expect(await figuresOf(world.customer.id, 'month')).toContainEqual(
      expect.objectContaining({ orders: 2, licenses: 3 }),
    )
  })

  it('are what counting everything anew finds', async () => {
    const all = () =>
      app.database.query(
        `select * from (${figures}) f order by organization_id, side, period, starts_on, currency`,
      )
    const counted = await all()
    expect(counted.length).toBeGreaterThan(20)
    await app.database.query('select app.recount_trade_figures()')
    expect(await all()).toEqual(counted)
  })

  it('know the value of a month as the domain says it', async () => {
    for (const [term, plan] of [
      ['P1M', 'monthly'],
      ['P1Y', 'annual'],
      ['P3Y', 'triennial'],
      ['P7D', 'one_time'],
      ['P30D', 'monthly'],
      ['P2W', 'monthly'],
    ] as const)
      for (const [unit, quantity] of [
        [4321, 7],
        [1, 1],
        [6, 1],
        [999_999_999, 10_000],
      ] as const) {
        const [row] = await app.database.query<{ value: string }>(
          'select app.month_value($1, $2, $3, $4) as value',
          [unit, quantity, term, plan],
        )
        expect(Number(row?.value)).toBe(monthValue(money(unit, 'EUR'), quantity, term, plan).amount)
      }
  })
})
