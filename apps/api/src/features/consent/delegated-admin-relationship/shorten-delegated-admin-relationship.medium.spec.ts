import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import {
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'

const shortenDocument = `mutation ($input: ShortenDelegatedAdminRelationshipInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  shortenDelegatedAdminRelationship(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on ShortenDelegatedAdminRelationshipSuccess { id endsAt preview { messages { template } changes { action } } }
    ... on UserError { code }
    ... on InvalidInputError { field reason }
  }
}`

describe('administration that a customer brings forward', () => {
  let app: TestApp
  let reseller: TestOrganization
  let customer: TestOrganization
  let id: string
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    number++
    reseller = await givenOrganization(app.database, 'reseller', `Reseller ${number}`)
    customer = await givenOrganization(app.database, 'customer', `Customer ${number}`)
    await givenRelationship(app, reseller, 'reseller', customer, ['user_administrator'])
    const [row] = await app.database.query<{ id: string }>(
      'select id from delegated_admin_relationship where subject_id = $1',
      [customer.id],
    )
    id = row?.id ?? ''
  })

  const shorten = async (lastDay: string, who: 'customer' | 'reseller' = 'customer', dryRun = false) =>
    app.run(
      who,
      shortenDocument,
      { input: { id, lastDay }, key: newKey(), dryRun },
      await signIn(app, who, await (who === 'customer' ? customer : reseller).person('global_administrator')),
    )
  const endsAt = async () => {
    const [row] = await app.database.query<{ at: Date }>(
      'select ends_at as at from delegated_admin_relationship where id = $1',
      [id],
    )
    return row?.at.toISOString()
  }

  it('runs to the end of the chosen day, and not a minute longer', async () => {
    const shortened = await shorten('2026-03-10')
    expect(shortened).toMatchObject({ id, endsAt: await endsAt() })
    const seen = async () =>
      app.run(
        'customer',
        '{ partnerRelationships(first: 5) { nodes { delegatedAdmins { id } } } }',
        {},
        await signIn(app, 'customer', await customer.person('global_administrator')),
      )
    const end = new Date((await endsAt()) ?? '')
    app.clock.set(new Date(end.getTime() - 1))
    expect(await seen()).toMatchObject({ nodes: [{ delegatedAdmins: [{ id }] }] })
    app.clock.set(end)
    expect(await seen()).toMatchObject({ nodes: [{ delegatedAdmins: [] }] })
  })

  it('is told to both sides by mail and written into the log that both read', async () => {
    await shorten('2026-03-10')
    const mails = await app.database.query(
      `select distinct data -> 'link' ->> 'portal' as portal from mail_message
       where organization_id = $1 and template = 'delegated-admin-shortened' order by 1`,
      [customer.id],
    )
    expect(mails).toEqual([{ portal: 'customer' }, { portal: 'reseller' }])
    const log = await app.database.query(
      `select 1 from audit_entry where action = 'delegated_admin_relationship.shorten' and object_id = $1`,
      [id],
    )
    expect(log).toHaveLength(1)
  })

  it('can be tried out: what would change and who would be told, and nothing is', async () => {
    const before = await endsAt()
    expect(await shorten('2026-03-10', 'customer', true)).toMatchObject({
      preview: {
        changes: [{ action: 'delegated_admin_relationship.shorten' }],
        messages: expect.arrayContaining([{ template: 'delegated-admin-shortened' }]),
      },
    })
    expect(await endsAt()).toBe(before)
  })

  it('never ends later than it did, nor in the past, nor by the partner', async () => {
    const before = await endsAt()
    expect(await shorten('2099-01-01')).toMatchObject({ field: 'lastDay', reason: 'day_not_earlier' })
    expect(await shorten('2026-03-01')).toMatchObject({ field: 'lastDay', reason: 'day_over' })
    expect(await shorten('2026-03-10', 'reseller')).toMatchObject({ code: 'not_permitted' })
    expect(await endsAt()).toBe(before)
    await shorten('2026-03-10')
    expect(await shorten('2026-03-12')).toMatchObject({ reason: 'day_not_earlier' })
    app.clock.advance(366 * 86_400_000)
    expect(await shorten('2027-06-01')).toMatchObject({ code: 'already_ended' })
  })
})
