import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from './app.ts'
import { givenOffer, type TestOffer } from './catalog.ts'
import { givenOrder, givenTrade, providerChange, type TestTrade } from './trade.ts'
import { signIn } from './world.ts'

const money = (amount: number) => ({ amount, currency: 'EUR' })

interface Answer {
  readonly __typename: string
  readonly code?: string
}

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
  const run = <T>(world: TestTrade, query: string) =>
    app.run<T>('provider', query, {}, world.sessions.provider)
  const update = (statement: string, ...values: unknown[]) => app.database.query(statement, values)

  // Each state of an order and its subscription, as the database is brought into it.
  const states: Readonly<
    Record<string, (world: TestTrade, orderId: string, subscriptionId: string) => Promise<unknown>>
  > = {
    'that was just placed': async () => undefined,
    'whose subscription is suspended': (_, __, id) =>
      update(`update customer_subscription set status = 'suspended' where id = $1`, id),
    'whose term is over': (_, __, id) =>
      update('update customer_subscription set ends_at = $2 where id = $1', id, testStart),
    'whose seven days are over': (_, id) =>
      update('update order_line set cancellable_until = $2 where order_id = $1', id, testStart),
    'that was canceled': (world, orderId) =>
      providerChange(app, world, 'cancelOrder', { orderId, reason: 'Wrong customer' }, 'order { id }'),
    'to which licenses were added since': (world, _, id) =>
      providerChange(app, world, 'addLicenses', addition(id), 'order { id }'),
    'of a customer who ended the relationship': (world) =>
      update(
        'update relationship set ended_at = $2, ended_by_organization_id = customer_id where id = $1',
        world.providerRelationshipId,
        testStart,
      ),
  }

  it.each(Object.keys(states))('of an order %s is what the server does, and nothing else', async (name) => {
    const world = await givenTrade(app, `Offre ${++worldNumber}`)
    const { id, subscriptionId } = await givenOrder(app, world, mail, 5)
    await states[name]?.(world, id, subscriptionId)
    const order = await run<{ viewerCan: { cancel: boolean } }>(
      world,
      `{ order(id: "${id}") { viewerCan { cancel } } }`,
    )
    const canceled = await providerChange<Answer>(
      app,
      world,
      'cancelOrder',
      { orderId: id, reason: 'Wrong customer' },
      'order { id }',
      { dryRun: true },
    )
    expect([order.viewerCan.cancel, canceled.code]).toEqual([
      canceled.__typename === 'CancelOrderSuccess',
      canceled.code,
    ])
    const subscription = await run<{ viewerCan: { addLicenses: boolean } }>(
      world,
      `{ customerSubscription(id: "${subscriptionId}") { viewerCan { addLicenses } } }`,
    )
    const added = await providerChange<Answer>(
      app,
      world,
      'addLicenses',
      addition(subscriptionId),
      'order { id }',
      { dryRun: true },
    )
    expect([subscription.viewerCan.addLicenses, added.code]).toEqual([
      added.__typename === 'AddLicensesSuccess',
      added.code,
    ])
  })

  it.each(['running', 'ended'] as const)(
    'of a relationship that is %s is what the server does',
    async (state) => {
      const world = await givenTrade(app, `Lien ${++worldNumber}`)
      if (state === 'ended') await states['of a customer who ended the relationship']?.(world, '', '')
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
