import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import {
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'

interface Answer extends Refused {
  readonly license?: { readonly free: number }
}

describe('licenses that are not there to be had', () => {
  let app: TestApp
  let reseller: TestOrganization
  let customer: TestOrganization
  let relationshipId: string
  let session: string
  let skuId: string

  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    customer = await givenOrganization(app.database, 'customer', 'Boulangerie')
    const roles = ['license_administrator'] as const
    ;({ id: relationshipId } = await givenRelationship(app, reseller, 'reseller', customer, roles))
    session = await signIn(app, 'reseller', await reseller.person('admin_agent'))
    skuId = randomUUID()
    await app.database.query(
      `insert into license_sku (id, string_id, display_name) values ($1, $2, 'Office for all')`,
      [skuId, `SKU_${skuId}`],
    )
    await bought(2)
  })

  const bought = (total: number) =>
    app.database.query(
      `insert into license_counter (customer_id, license_sku_id, total, assigned) values ($1, $2, $3, 0)
       on conflict (customer_id, license_sku_id) do update set total = excluded.total`,
      [customer.id, skuId, total],
    )
  const run = (field: 'assign' | 'remove', userId: string) =>
    app.run<Answer>(
      'reseller',
      `mutation ($input: ${field === 'assign' ? 'Assign' : 'Remove'}LicenseInput!, $key: IdempotencyKey!) { ${field}License(input: $input, idempotencyKey: $key) {
        __typename ... on ${field === 'assign' ? 'Assign' : 'Remove'}LicenseSuccess { license { free } } ... on UserError { code message remedy } } }`,
      { input: { customerId: customer.id, userId, licenseSkuId: skuId }, key: newKey() },
      session,
    )
  const person = async () => (await customer.person('user_administrator')).id
  const counts = async () => {
    const [row] = await app.database.query(
      `select total, assigned, (select count(*)::int from license_assignment a where a.license_sku_id = c.license_sku_id) as given
       from license_counter c where license_sku_id = $1`,
      [skuId],
    )
    return row
  }
  const counter = () =>
    holdRows(app, 'select 1 from license_counter where license_sku_id = $1 for update', [skuId])

  it('are refused beyond the free ones with how many there are, and nothing is assigned', async () => {
    for (let taken = 0; taken < 2; taken++) await run('assign', await person())
    const late = await person()
    const refused = await expectRefused(app, 'no_free_license', () => run('assign', late))
    expect(refused.message).toContain('2 bought, 2 assigned')
    expect(refused.remedy).toContain('ask your indirect provider for more')
    // The cure cures: one more is bought, and the same act goes through.
    await bought(3)
    expect((await run('assign', late)).license).toEqual({ free: 0 })
  })

  it('the last two free ones, wanted by three at once, go to the first two: whoever these are', async () => {
    const wanting = [await person(), await person(), await person()]
    for (const order of [wanting, wanting.toReversed()]) {
      const answers = await meetAt(
        await counter(),
        order.map((id) => () => run('assign', id)),
      )
      // The first comes first; who of the others is next, PostgreSQL may decide anew once the row has changed.
      const outcomes = answers.map((answer) => answer.code ?? answer.license?.free)
      expect(outcomes[0]).toBe(1)
      expect(new Set(outcomes)).toEqual(new Set([1, 0, 'no_free_license']))
      expect(await counts()).toEqual({ total: 2, assigned: 2, given: 2 })
      for (const [index, id] of order.entries()) if (!answers[index]?.code) await run('remove', id)
    }
  })

  it('freed while the next one is wanted are free for it, or not yet: the counter is right either way', async () => {
    await bought(1)
    const [holder, next] = [await person(), await person()]
    for (const freedFirst of [true, false]) {
      await run('assign', holder)
      const freeing = () => run('remove', holder)
      const taking = () => run('assign', next)
      const answers = await meetAt(await counter(), freedFirst ? [freeing, taking] : [taking, freeing])
      expect(answers.map(({ code }) => code)).toEqual(
        freedFirst ? [undefined, undefined] : ['no_free_license', undefined],
      )
      expect(await counts()).toEqual({
        total: 1,
        assigned: freedFirst ? 1 : 0,
        given: freedFirst ? 1 : 0,
      })
      if (freedFirst) await run('remove', next)
    }
  })

  it('removed in another tab say that there is nothing left to do, and count once', async () => {
    const id = await person()
    await run('assign', id)
    await expectRefused(app, 'already_assigned', () => run('assign', id))
    await run('remove', id)
    await expectRefused(app, 'not_assigned', () => run('remove', id))
    expect(await counts()).toEqual({ total: 2, assigned: 0, given: 0 })
  })

  it('are not assigned once the relationship has ended, whether it ends before or during', async () => {
    const id = await person()
    const barrier = await holdRows(
      app,
      `update relationship set ended_at = since, ended_by_organization_id = customer_id where id = '${relationshipId}'`,
    )
    // Held back until the ending is decided: here it is taken back, and the license is assigned.
    const answers = await meetAt(barrier, [() => run('assign', id)])
    expect(answers[0]?.license).toEqual({ free: 1 })
    await app.database.query(
      'update relationship set ended_at = since, ended_by_organization_id = customer_id where id = $1',
      [relationshipId],
    )
    const other = await person()
    await expectRefused(app, 'not_found', () => run('assign', other))
    await expectRefused(app, 'not_found', () => run('remove', id))
  })
})
