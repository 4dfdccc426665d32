import type { Portal } from '@relais/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import {
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
  type TestPerson,
} from '../../../testing/world.ts'

interface Choice {
  readonly topic: string
  readonly byMail: boolean | null
  readonly inPortal: boolean | null
  readonly lock: string | null
}

describe('what a person chose to be told', () => {
  let app: TestApp
  let reseller: TestOrganization
  let quiet: TestPerson
  let other: TestPerson
  let session: string
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    reseller = await givenOrganization(app.database, 'reseller', `Discret ${++number}`)
    quiet = await reseller.person('admin_agent')
    other = await reseller.person('admin_agent')
    session = await signIn(app, 'reseller', quiet)
  })

  const choose = (choices: readonly object[], by = session, portal: Portal = 'reseller') =>
    app.run<Refused & { readonly reduced?: number }>(
      portal,
      `mutation ($input: SaveNotificationChoicesInput!, $key: IdempotencyKey!) {
        saveNotificationChoices(input: $input, idempotencyKey: $key) {
          __typename ... on SaveNotificationChoicesSuccess { reduced } ... on UserError { code message remedy } } }`,
      { input: { choices }, key: newKey() },
      by,
    )
  const chosen = (by = session, portal: Portal = 'reseller') =>
    app.run<readonly Choice[]>(portal, '{ notificationChoices { topic byMail inPortal lock } }', {}, by)
  /** A customer that ends its relationship with the reseller: all who act for the reseller are told. */
  const givenEnding = async (dryRun = false) => {
    app.clock.advance(1_000)
    const customer = await givenOrganization(app.database, 'customer', `Client ${number}`)
    const { id: relationshipId } = await givenRelationship(app, reseller, 'reseller', customer)
    const by = await signIn(app, 'customer', await customer.person('global_administrator'))
    return app.run<{ readonly preview: { readonly messages: readonly object[] } | null }>(
      'customer',
      `mutation ($input: EndRelationshipInput!, $key: IdempotencyKey!, $dryRun: Boolean!) {
        endRelationship(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
          ... on EndRelationshipSuccess { preview { messages { template } } } } }`,
      { input: { relationshipId, confirmation: reseller.legalName }, key: newKey(), dryRun },
      by,
    )
  }
  const mailed = async ({ userPrincipalName }: TestPerson) =>
    (
      await app.database.query<{ template: string }>(
        'select template from mail_message where recipient_mail = $1 order by id',
        [userPrincipalName],
      )
    ).map(({ template }) => template)
  const noticed = async ({ id }: TestPerson) =>
    (
      await app.database.query<{ kind: string }>(
        'select kind from notification where user_id = $1 order by id',
        [id],
      )
    ).map(({ kind }) => kind)
  const jobs = async () => {
    const [row] = await app.database.query<{ mails: number; jobs: number }>(
      `select (select count(*) from mail_message where handed_over_at is null)::int as mails,
        (select count(*) from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
         where t.identifier = 'send_mail')::int as jobs`,
    )
    return row
  }

  it('is all there is, until something was turned off; a second word replaces the first', async () => {
    expect((await chosen()).find(({ topic }) => topic === 'relationships')).toEqual({
      topic: 'relationships',
      byMail: true,
      inPortal: true,
      lock: null,
    })
    expect((await choose([{ topic: 'relationships', byMail: false, inPortal: true }])).reduced).toBe(1)
    expect((await chosen()).find(({ topic }) => topic === 'relationships')?.byMail).toBe(false)
    expect((await choose([{ topic: 'relationships', byMail: true, inPortal: true }])).reduced).toBe(0)
    expect((await chosen()).every(({ byMail }) => byMail !== false)).toBe(true)
  })

  it('is neither mailed nor noticed once both are off; everybody else is told, and the queue holds every mail', async () => {
    await choose([{ topic: 'relationships', byMail: false, inPortal: false }])
    await givenEnding()
    expect([await mailed(quiet), await noticed(quiet)]).toEqual([[], []])
    expect([await mailed(other), await noticed(other)]).toEqual([
      ['relationship-ended'],
      ['relationship_ended'],
    ])
    const held = await jobs()
    expect(held?.jobs).toBe(held?.mails)
  })

  it('is mailed and not noticed, or noticed and not mailed', async () => {
    await choose([{ topic: 'relationships', byMail: false, inPortal: true }])
    await givenEnding()
    expect([await mailed(quiet), await noticed(quiet)]).toEqual([[], ['relationship_ended']])
    await choose([{ topic: 'relationships', byMail: true, inPortal: false }])
    await givenEnding()
    expect([await mailed(quiet), await noticed(quiet)]).toEqual([
      ['relationship-ended'],
      ['relationship_ended'],
    ])
  })

  it('is what a dry run says would go out', async () => {
    const count = async () => (await givenEnding(true)).preview?.messages.length ?? 0
    // Each ending is of a customer of its own, with people of its own: one more is told each time.
    const [first, second] = [await count(), await count()]
    await choose([{ topic: 'relationships', byMail: false, inPortal: true }])
    expect(await count()).toBe(second + (second - first) - 1)
  })

  it('turns no other topic off, and nobody else’s', async () => {
    await choose([{ topic: 'orders', byMail: false, inPortal: false }])
    await givenEnding()
    expect([await mailed(quiet), await noticed(quiet)]).toEqual([
      ['relationship-ended'],
      ['relationship_ended'],
    ])
    const theirs = await signIn(app, 'reseller', other)
    expect((await chosen(theirs)).every(({ byMail }) => byMail !== false)).toBe(true)
  })

  it.each(['administration', 'consents', 'account'])('keeps %s, whatever is asked for', async (topic) => {
    await expectRefused(app, 'notice_required', () => choose([{ topic, byMail: false, inPortal: true }]))
    await expectRefused(app, 'notice_required', () => choose([{ topic, byMail: true, inPortal: false }]))
  })

  it('is asked of a person of what reaches its roles alone', async () => {
    const customer = await givenOrganization(app.database, 'customer', `Seul ${number}`)
    const boss = await signIn(app, 'customer', await customer.person('global_administrator'))
    expect((await chosen(boss, 'customer')).map(({ topic }) => topic)).toEqual(
      expect.arrayContaining(['orders', 'consents', 'administration', 'account']),
    )
    const clerk = await signIn(app, 'customer', await customer.person([]))
    expect((await chosen(clerk, 'customer')).map(({ topic }) => topic)).toEqual(['account'])
  })
})
