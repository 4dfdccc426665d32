import type { Portal } from '@relais/domain'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POOL } from '../../platform/tokens.ts'
import { createTestApp, type TestApp } from '../app.ts'
import { givenOperationWorld, type OperationWorld } from './operation-world.ts'
import { recordTransactions } from './recorded-transaction.ts'

type Variables = Readonly<Record<string, unknown>>

const customers = `query ($partnerId: ObjectId, $search: SearchText, $first: PageSize!, $after: Cursor) {
  customers(partnerId: $partnerId, search: $search, first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }`
const byTermEnd = `query ($first: PageSize!, $after: Cursor) {
  customers(sort: next_term_end_ascending, first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }`
const customer = 'query ($id: ObjectId!) { customer(id: $id) { id } }'
const orders = `query ($customerId: ObjectId, $first: PageSize!, $after: Cursor) {
  orders(customerId: $customerId, first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }`
const timeCursor = Buffer.from(
  JSON.stringify(['2026-01-01T00:00:00.000Z', '01941f2a-6660-73b5-843c-8ea5edf5f623']),
).toString('base64url')
const termEndCursor = Buffer.from(
  JSON.stringify([
    '2026-01-01T00:00:00.000Z',
    '2026-01-01T00:00:00.000Z',
    '',
    '01941f2a-6660-73b5-843c-8ea5edf5f623',
  ]),
).toString('base64url')
const order = 'query ($id: ObjectId!) { order(id: $id) { id } }'
const subscriptions = `query ($customerId: ObjectId, $sort: SubscriptionSort!, $first: PageSize!, $after: Cursor) {
  customerSubscriptions(customerId: $customerId, sort: $sort, first: $first, after: $after) { nodes { id } } }`
const subscription = 'query ($id: ObjectId!) { customerSubscription(id: $id) { id } }'
const cursor = Buffer.from(JSON.stringify(['A', '01941f2a-6660-73b5-843c-8ea5edf5f623'])).toString(
  'base64url',
)

/** What is read most, each with all that its page may ask. */
const hot: readonly [
  what: string,
  document: string,
  asked: (world: OperationWorld) => readonly Variables[],
][] = [
  [
    'customers',
    customers,
    ({ resellerId: partnerId }) => [
      { first: 50 },
      { first: 8 },
      { first: 50, after: cursor },
      { first: 50, search: 'Person' },
      { first: 50, partnerId },
      { first: 50, partnerId, search: 'Person', after: cursor },
    ],
  ],
  [
    'customers by the next end of a term',
    byTermEnd,
    () => [{ first: 50 }, { first: 8, after: termEndCursor }, { first: 50, after: termEndCursor }],
  ],
  [
    'orders',
    orders,
    ({ customerId }) => [
      { first: 50 },
      { first: 8, after: timeCursor },
      { first: 50, customerId },
      { first: 50, customerId, after: timeCursor },
    ],
  ],
  ['order', order, ({ orderId, cartId }) => [{ id: orderId }, { id: cartId }]],
  [
    'subscriptions',
    subscriptions,
    ({ customerId }) => [
      { first: 50, sort: 'created_descending' },
      { first: 8, sort: 'created_descending', after: timeCursor },
      { first: 50, sort: 'created_descending', customerId },
      { first: 50, sort: 'created_descending', customerId, after: timeCursor },
    ],
  ],
  ['subscription', subscription, ({ subscriptionId, cartId }) => [{ id: subscriptionId }, { id: cartId }]],
  ['customer', customer, ({ customerId, providerId }) => [{ id: customerId }, { id: providerId }]],
]
const portals: readonly Portal[] = ['provider', 'reseller']

describe('a hot read', () => {
  let app: TestApp
  let world: OperationWorld
  beforeAll(async () => {
    app = await createTestApp()
    world = await givenOperationWorld(app)
  })
  afterAll(() => app.stop())

  const read = async (portal: Portal, document: string, variables: Variables) => {
    const answer = await app.graphql(portal, document, { ...variables }, world.sessions[portal])
    expect(answer.errors).toBeUndefined()
  }
  // Whoever sends text is looked at first, in a transaction of its own without a statement.
  const namesOf = async (portal: Portal, document: string, variables: Variables) => {
    const transactions = await recordTransactions(() => read(portal, document, variables))
    return transactions.flatMap(({ names }) => names)
  }
  const cases = portals.flatMap((portal) => hot.map((one) => [portal, ...one] as const))

  it.each(cases)(
    'at the %s portal, %s, is one statement of a fixed text, and of at most two, whatever is asked',
    async (portal, _what, document, asked) => {
      const names: (string | null)[] = []
      for (const variables of asked(world)) {
        const [name, ...more] = await namesOf(portal, document, variables)
        expect(name).toEqual(expect.any(String))
        expect(more).toEqual([])
        names.push(name ?? null)
      }
      expect(new Set(names).size).toBeLessThanOrEqual(2)
    },
  )

  it.each(cases)('at the %s portal, %s, is soon planned no more', async (portal, _what, document, asked) => {
    const [variables = {}] = asked(world)
    const [name] = await namesOf(portal, document, variables)
    // PostgreSQL plans five times with the values before it looks whether one plan does for all.
    for (let time = 0; time < 8; time += 1) await read(portal, document, variables)
    const { rows } = await app.nest
      .get<pg.Pool>(POOL)
      .query<{ plans: string }>('select generic_plans as plans from pg_prepared_statements where name = $1', [
        name,
      ])
    expect(rows.map(({ plans }) => Number(plans))).toEqual([expect.any(Number)])
    expect(Number(rows[0]?.plans)).toBeGreaterThan(0)
  })
})
