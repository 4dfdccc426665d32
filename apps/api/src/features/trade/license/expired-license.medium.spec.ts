import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { givenOffer, type TestOffer } from '../../../testing/catalog.ts'
import { givenOrder, givenTrade, providerChange, type TestTrade } from '../../../testing/trade.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { signIn, type TestPerson } from '../../../testing/world.ts'

const counts = 'total expired assigned uncovered free'
const listDocument = `query ($id: ObjectId!) { customerLicenses(customerId: $id) { ${counts} } }`

interface Answer extends Refused {
  readonly license?: { readonly total: number; readonly assigned: number; readonly free: number }
}

describe('licenses of a subscription whose term is over', () => {
  let app: TestApp
  let mail: TestOffer
  let world: TestTrade
  let agent: TestPerson
  let session: string
  let end: number
  let worldNumber = 0

  beforeAll(async () => {
    app = await createTestApp()
    mail = await givenOffer(app, 'Relais Mail', [{ list: 4320, cost: 3542 }])
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    world = await givenTrade(app, `Échéance ${++worldNumber}`)
    agent = await world.reseller.person('admin_agent')
    await app.database.query(
      `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
       select $2, partner_id, customer_id, 'customer', 'Test', '{license_administrator}', 'P2Y', 'active', invitation_id, granted_by_user_id, since, since + interval '2 years'
       from relationship where id = $1`,
      [world.resellerRelationshipId, randomUUID()],
    )
    const { subscriptionId } = await givenOrder(app, world, mail, 2)
    const [subscription] = await app.database.query<{ ends_at: Date }>(
      'select ends_at from customer_subscription where id = $1',
      [subscriptionId],
    )
    end = subscription?.ends_at.getTime() ?? 0
    session = await signIn(app, 'reseller', agent)
  })

  /** Everybody signs in again at that time. */
  const at = async (time: number) => {
    app.clock.set(new Date(time))
    session = await signIn(app, 'reseller', agent)
    const provider = await signIn(app, 'provider', world.salesAgent)
    world = { ...world, sessions: { ...world.sessions, provider } }
  }
  const listed = () => app.run<object[]>('reseller', listDocument, { id: world.customer.id }, session)
  const run = (field: 'Assign' | 'Remove', userId: string, by = session) =>
    app.run<Answer>(
      'reseller',
      `mutation ($input: ${field}LicenseInput!, $key: IdempotencyKey!) { ${field.toLowerCase()}License(input: $input, idempotencyKey: $key) {
        __typename ... on ${field}LicenseSuccess { license { ${counts} } } ... on UserError { code message remedy } } }`,
      { input: { customerId: world.customer.id, userId, licenseSkuId: mail.licenseSkuId }, key: newKey() },
      by,
    )
  const person = async () => (await world.customer.person('user_administrator')).id
  const cancel = (orderId: string) =>
    providerChange<Refused>(app, world, 'cancelOrder', { orderId, reason: 'Too late' }, 'order { id }')

  it('are free until the term ends and neither counted nor free from that moment, and nobody loses one', async () => {
    await run('Assign', await person())
    await at(end - 1)
    expect(await listed()).toEqual([{ total: 2, expired: 0, assigned: 1, uncovered: 0, free: 1 }])
    await at(end)
    expect(await listed()).toEqual([{ total: 2, expired: 2, assigned: 1, uncovered: 1, free: 0 }])
  })

  it('are not assigned, which is said with how many expired, and can still be taken back', async () => {
    const holder = await person()
    await run('Assign', holder)
    await at(end)
    const next = await person()
    const refused = await expectRefused(app, 'no_free_license', () => run('Assign', next))
    expect(refused.message).toBe('No license of this kind is free: 2 bought, 1 assigned, 2 expired.')
    expect((await run('Remove', holder)).license).toEqual({
      total: 2,
      expired: 2,
      assigned: 0,
      uncovered: 0,
      free: 0,
    })
  })

  it('are not brought back by a new subscription, which counts with its own', async () => {
    const holder = await person()
    await run('Assign', holder)
    await at(end)
    await givenOrder(app, world, mail, 3)
    expect(await listed()).toEqual([{ total: 5, expired: 2, assigned: 1, uncovered: 0, free: 2 }])
    expect((await run('Assign', await person())).license).toMatchObject({ assigned: 2, free: 1 })
  })

  it('go to whoever asked before the end, also where the answer comes after it: whoever comes first', async () => {
    for (const earlierFirst of [true, false]) {
      const wanting = [await person(), await person()]
      const sessions: string[] = []
      for (const time of [end - 1, end]) {
        await at(time)
        sessions.push(session)
      }
      const asked = (index: number) => () => {
        app.clock.set(new Date(end - 1 + index))
        return run('Assign', wanting[index] ?? '', sessions[index])
      }
      const barrier = await holdRows(app, 'select 1 from license_counter where customer_id = $1 for update', [
        world.customer.id,
      ])
      const requests = [asked(0), asked(1)]
      const answers = await meetAt(barrier, earlierFirst ? requests : requests.toReversed())
      const [before, after] = earlierFirst ? answers : answers.toReversed()
      expect(before?.license).toMatchObject({ total: 2, assigned: 1, free: 1 })
      expect(after?.code).toBe('no_free_license')
      await run('Remove', wanting[0] ?? '')
    }
  })

  it('do not stand for those of a canceled order: what is assigned is held by what runs', async () => {
    const holder = await person()
    await run('Assign', holder)
    await at(end)
    const order = await givenOrder(app, world, mail, 1)
    const refused = await expectRefused(app, 'licenses_assigned', () => cancel(order.id))
    expect(refused.remedy).toContain('1 assignment')
    await run('Remove', holder)
    expect(await cancel(order.id)).not.toHaveProperty('code')
    expect(await listed()).toEqual([{ total: 2, expired: 2, assigned: 0, uncovered: 0, free: 0 }])
  })

  it('given back after the term take nothing from those that run', async () => {
    await at(end - 1)
    const late = await givenOrder(app, world, mail, 1)
    await run('Assign', await person())
    // What was ordered late belongs to a term that is over as well.
    await app.database.query('update customer_subscription set ends_at = $2 where id = $1', [
      late.subscriptionId,
      new Date(end),
    ])
    await at(end)
    await givenOrder(app, world, mail, 1)
    expect(await listed()).toEqual([{ total: 4, expired: 3, assigned: 1, uncovered: 0, free: 0 }])
    expect(await cancel(late.id)).not.toHaveProperty('code')
    expect(await listed()).toEqual([{ total: 3, expired: 2, assigned: 1, uncovered: 0, free: 0 }])
  })
})
