import { describe, expect, it } from 'vitest'
import { testStart } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { givenCart, givenOrder, providerChange, type TestTrade } from '../../../testing/trade.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { givenOrganization, givenPartnership, givenRelationship, signIn } from '../../../testing/world.ts'
import { type Answer, euro, useOrdering } from './order-wrong-turn.fixture.ts'

const day = 86_400_000

describe('an order that cannot be placed as it was meant', () => {
  const at = useOrdering()
  const { trade, sql, endPower, checkOut } = at

  it.each<[string, string, string, (world: TestTrade) => Promise<unknown>]>([
    [
      "the provider's own relationship",
      'no_relationship',
      'Ask one of your indirect resellers to invite the customer for both of you',
      (world) => endPower('relationship', world.providerRelationshipId, world.customer.id),
    ],
    [
      'the accepted agreement',
      'agreement_missing',
      'Ask the reseller to invite the customer again',
      (world) => sql('delete from agreement_acceptance where organization_id = $1', world.customer.id),
    ],
    [
      'a reseller on record that is still a partner',
      'reseller_not_partner',
      'Invite this reseller again',
      (world) => endPower('partnership', world.partnershipId, world.reseller.id),
    ],
    [
      'a reseller on record whose account is active',
      'reseller_not_active',
      'Wait until its account is open again',
      (world) =>
        sql(`update reseller_account set status = 'suspended' where organization_id = $1`, world.reseller.id),
    ],
    [
      'a reseller on record that the customer still has',
      'reseller_not_related',
      'Ask this reseller to invite the customer',
      (world) => endPower('relationship', world.resellerRelationshipId, world.customer.id),
    ],
    [
      'an account of its own that is active',
      'provider_suspended',
      'Ask the operator',
      (world) =>
        sql(`update provider_account set status = 'suspended' where organization_id = $1`, world.provider.id),
    ],
  ])(
    'without %s is refused with its code and its cure, and nothing is half-done',
    async (_, code, cure, lose) => {
      const world = await trade()
      const { subscriptionId } = await givenOrder(at.app, world, at.mail, 2)
      const cartId = await givenCart(at.app, world, at.mail, 3)
      await lose(world)
      const refused = await expectRefused(at.app, code, () => checkOut(world, cartId))
      expect(refused.remedy).toContain(cure)
      // The same holds for more licenses, and the review of the cart says it beforehand.
      await expectRefused(at.app, code, () =>
        providerChange<Refused>(
          at.app,
          world,
          'addLicenses',
          { subscriptionId, quantity: 1, seenUnitListPrice: euro(4320), seenUnitCost: euro(3542) },
          'order { id }',
        ),
      )
      const review = await at.app.run<{ obstacles: readonly { code: string; remedy: string }[] }>(
        'provider',
        `{ cart(id: "${cartId}") { obstacles { code remedy } } }`,
        {},
        world.sessions.provider,
      )
      expect(review.obstacles).toContainEqual({ code, remedy: refused.remedy })
    },
  )

  it('is refused before its cart is filled where nobody can be the reseller on record, and says with whom the partnership ended', async () => {
    const world = await trade()
    const start = () =>
      expectRefused(at.app, 'no_reseller', () =>
        providerChange<Answer & { resellerName: string | null; partnershipEndedAt: string | null }>(
          at.app,
          world,
          'startCart',
          { customerId: world.customer.id },
          'cart { id }',
          { refusals: '... on NoResellerError { resellerName partnershipEndedAt }' },
        ),
      )
    await endPower('partnership', world.partnershipId, world.reseller.id)
    const refused = await start()
    expect(refused).toMatchObject({
      resellerName: world.reseller.legalName,
      partnershipEndedAt: testStart.toISOString(),
      remedy: expect.stringContaining('Invite a reseller of this customer to be your partner again'),
    })
    // Whom the customer took on since is not told: only what could be seen while the partnership ran.
    await sql(
      'update relationship set since = $2 where id = $1',
      world.resellerRelationshipId,
      new Date(testStart.getTime() + 1),
    )
    expect(await start()).toMatchObject({ resellerName: null, partnershipEndedAt: null })
  })

  it('that lost its reseller on record is told of another one only where there is one to choose', async () => {
    const world = await trade()
    const { subscriptionId } = await givenOrder(at.app, world, at.mail, 2)
    const cartId = await givenCart(at.app, world, at.mail, 3)
    const second = await givenOrganization(at.app.database, 'reseller', `Relève ${at.number}`)
    await givenPartnership(at.app, world.provider, second)
    await givenRelationship(at.app, second, 'reseller', world.customer)
    await endPower('partnership', world.partnershipId, world.reseller.id)
    const refused = await expectRefused(at.app, 'reseller_not_partner', () => checkOut(world, cartId))
    expect(refused.remedy).toContain('Choose another one')
    // A subscription keeps its reseller: another one would cure nothing.
    const kept = await expectRefused(at.app, 'reseller_not_partner', () =>
      providerChange<Refused>(
        at.app,
        world,
        'addLicenses',
        { subscriptionId, quantity: 1, seenUnitListPrice: euro(4320), seenUnitCost: euro(3542) },
        'order { id }',
      ),
    )
    expect(kept.remedy).toBe('Invite this reseller again.')
    const chosen = await providerChange<Answer>(
      at.app,
      world,
      'setResellerOnRecord',
      { cartId, resellerId: second.id },
      'cart { id }',
    )
    expect(chosen.cart?.id).toBe(cartId)
    expect((await checkOut(world, cartId)).order).toBeDefined()
  })

  it('is not canceled on the eighth day: seven times 24 hours, also where clocks change between', async () => {
    // France sets its clocks forward on 29 March 2026, one hour within these seven days.
    const start = new Date('2026-03-27T22:30:00.000Z')
    at.app.clock.set(start)
    const world = { ...(await trade()) }
    const renewed = async () => ({
      ...world,
      sessions: { ...world.sessions, provider: await signIn(at.app, 'provider', world.salesAgent) },
    })
    const order = await givenOrder(at.app, await renewed(), at.mail, 1)
    const kept = await givenOrder(at.app, await renewed(), at.mail, 1)
    const cancel = async (orderId: string, moment: number) => {
      at.app.clock.set(new Date(moment))
      const current = await renewed()
      return () =>
        providerChange<Refused>(
          at.app,
          current,
          'cancelOrder',
          { orderId, reason: 'Wrong customer' },
          'order { id }',
        )
    }
    for (const late of [7 * day, 7 * day + 1, 8 * day]) {
      const refused = await expectRefused(
        at.app,
        'cancellation_window_over',
        await cancel(kept.id, start.getTime() + late),
      )
      expect(refused.remedy).toContain('end of its term')
    }
    const inTime = await cancel(order.id, start.getTime() + 7 * day - 1)
    expect(await inTime()).not.toHaveProperty('code')
    at.app.clock.set(testStart)
  })

  it('is not canceled below what is assigned, nor is a license assigned that a cancellation takes: whoever comes first', async () => {
    for (const cancelFirst of [true, false]) {
      const world = await trade()
      const order = await givenOrder(at.app, world, at.mail, 1)
      const person = await world.customer.person('user_administrator')
      await sql(
        `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
         select gen_random_uuid(), partner_id, customer_id, 'customer', 'Test', '{license_administrator}', 'P1Y', 'active', invitation_id, granted_by_user_id, since, since + interval '1 year' from relationship where id = $1`,
        world.resellerRelationshipId,
      )
      const agent = await signIn(at.app, 'reseller', await world.reseller.person('admin_agent'))
      const canceling = () =>
        providerChange<Refused>(
          at.app,
          world,
          'cancelOrder',
          { orderId: order.id, reason: 'Wrong customer' },
          'order { id }',
        )
      const assigning = () =>
        at.app.run<Refused>(
          'reseller',
          `mutation ($input: AssignLicenseInput!, $key: IdempotencyKey!) { assignLicense(input: $input, idempotencyKey: $key) { __typename ... on UserError { code message remedy } } }`,
          {
            input: { customerId: world.customer.id, userId: person.id, licenseSkuId: at.mail.licenseSkuId },
            key: crypto.randomUUID(),
          },
          agent,
        )
      const barrier = await holdRows(
        at.app,
        'select 1 from license_counter where customer_id = $1 for update',
        [world.customer.id],
      )
      const answers = await meetAt(barrier, cancelFirst ? [canceling, assigning] : [assigning, canceling])
      expect(answers[0]).not.toHaveProperty('code')
      expect(answers[1]?.code).toBe(cancelFirst ? 'no_free_license' : 'licenses_assigned')
      const [counter] = await sql(
        'select total, assigned from license_counter where customer_id = $1',
        world.customer.id,
      )
      expect(counter).toEqual(cancelFirst ? { total: 0, assigned: 0 } : { total: 1, assigned: 1 })
      expect(answers[1]?.message).toMatch(cancelFirst ? '0 bought' : 'More licenses of')
    }
  })

  it('for a customer that the provider does not know looks like one for nobody', async () => {
    const world = await trade()
    const stranger = await givenOrganization(at.app.database, 'customer', 'Inconnue')
    const start = (customerId: string) =>
      providerChange<Refused>(at.app, world, 'startCart', { customerId }, 'cart { id }')
    const answers = []
    for (const id of [stranger.id, crypto.randomUUID(), 'no id'])
      answers.push(await expectRefused(at.app, 'not_found', () => start(id)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })
})
