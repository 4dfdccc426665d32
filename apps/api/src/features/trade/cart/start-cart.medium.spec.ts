import { maximumOpenCarts } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { givenTrade, providerChange, type TestTrade } from '../../../testing/trade.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import {
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'

interface Answer extends Refused {
  readonly cart?: { readonly id: string }
  readonly limit?: number
  readonly oldestCustomers?: readonly string[]
  readonly retryAt?: string
}

const hours = 3_600_000

describe('the carts that a person begins', () => {
  let app: TestApp
  let world: TestTrade
  let second: TestOrganization
  let third: TestOrganization

  beforeAll(async () => {
    app = await createTestApp()
    world = await givenTrade(app, 'Panier')
    second = await customer('Deuxième Client')
    third = await customer('Troisième Client')
  })
  afterAll(() => app.stop())

  const customer = async (name: string) => {
    const organization = await givenOrganization(app.database, 'customer', name)
    await givenRelationship(app, world.provider, 'provider', organization)
    await givenRelationship(app, world.reseller, 'reseller', organization)
    return organization
  }
  const start = (customerId: string, trade = world) =>
    providerChange<Answer>(app, trade, 'startCart', { customerId }, 'cart { id }', {
      refusals: '... on CartsFullError { limit oldestCustomers retryAt }',
    })
  /** Carts for as many customers, past all rules: the provider sees whoever it has a record with. */
  const begun = (count: number, status: 'active' | 'ordered', expiresAt: Date) =>
    app.database.query(
      `with customers as (
         insert into organization (id, legal_name, country, language, time_zone, created_at)
         select gen_random_uuid(), 'Client ' || $5 || ' ' || lpad(n::text, 3, '0'), 'FR', 'fr', 'Europe/Paris', $6
         from generate_series(1, $3) n returning id, legal_name),
       views as (
         insert into organization_view (viewer_id, subject_id, by_relationship, by_partnership, by_record, subject_name, subject_domain, subject_country, subject_time_zone,
           subject_search)
         select $1, id, false, false, true, legal_name, 'client.example', 'FR', 'Europe/Paris', app.searchable(legal_name) from customers)
       insert into cart (id, provider_id, customer_id, created_by_user_id, status, created_at, expires_at)
       select gen_random_uuid(), $1, id, $2, $5, $6, $4::timestamptz + right(legal_name, 3)::integer * interval '1 second' from customers`,
      [world.provider.id, world.salesAgent.id, count, expiresAt, status, testStart],
    )

  it('have a number: the next is refused with which expire first and when there is room, even of two at once', async () => {
    const oldest = new Date(testStart.getTime() + 30 * hours)
    await begun(maximumOpenCarts - 1, 'active', oldest)
    // What is over or was ordered takes no room.
    await begun(maximumOpenCarts, 'ordered', oldest)
    const barrier = await holdRows(app, 'select 1 from "user" where id = $1 for update', [
      world.salesAgent.id,
    ])
    const [begunNow, refused] = await meetAt(
      barrier,
      [world.customer.id, second.id].map((id) => () => start(id)),
    )
    const full = {
      __typename: 'CartsFullError',
      code: 'carts_full',
      limit: maximumOpenCarts,
      oldestCustomers: ['Client active 001', 'Client active 002', 'Client active 003'],
      retryAt: new Date(oldest.getTime() + 1000).toISOString(),
    }
    expect(begunNow).toMatchObject({ __typename: 'StartCartSuccess' })
    expect(refused).toMatchObject(full)
    expect(await expectRefused(app, 'carts_full', () => start(third.id))).toMatchObject(full)

    // The cart that is there opens as before, and a colleague has carts of its own.
    expect(await start(world.customer.id)).toMatchObject({ cart: { id: begunNow?.cart?.id } })
    const colleague = await signIn(app, 'provider', await world.provider.person('sales_agent'))
    const others = { ...world, sessions: { ...world.sessions, provider: colleague } }
    expect(await start(third.id, others)).toMatchObject({ __typename: 'StartCartSuccess' })
    // What a colleague has begun opens too.
    expect(await start(third.id)).toMatchObject({ __typename: 'StartCartSuccess' })

    app.clock.set(new Date(full.retryAt))
    const later = await signIn(app, 'provider', world.salesAgent)
    const then = { ...world, sessions: { ...world.sessions, provider: later } }
    expect(await start(second.id, then)).toMatchObject({ __typename: 'StartCartSuccess' })
    app.clock.set(testStart)
  })
})
