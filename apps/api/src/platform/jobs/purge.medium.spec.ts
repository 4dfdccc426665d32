import { randomUUID } from 'node:crypto'
import { retainedSince } from '@relais/domain'
import { createTestDatabase, type TestDatabase } from '@relais/test-kit'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { givenOrganization, type TestOrganization, type TestPerson } from '../../testing/world.ts'
import { createLog } from '../log.ts'
import { purgePastTerm } from './purge.ts'

const now = new Date('2027-06-01T09:00:00.000Z')
const clock = { now, machineNow: new Date('2026-11-28T09:00:00.000Z') }
const before = (moment: Date) => new Date(moment.getTime() - 1_000)

describe('what is past its term', () => {
  let database: TestDatabase
  let pool: pg.Pool
  let provider: TestOrganization
  let customer: TestOrganization
  let person: TestPerson

  beforeAll(async () => {
    database = await createTestDatabase()
    pool = new pg.Pool({ connectionString: database.workerUrl, max: 3 })
    provider = await givenOrganization(database, 'provider', 'Distribution')
    customer = await givenOrganization(database, 'customer', 'Bakery')
    person = await provider.person('sales_agent')
  })
  afterAll(async () => {
    await pool.end()
    await database.drop()
  })
  beforeEach(async () => {
    for (const table of [
      'idempotency_key',
      'rate_limit',
      'session',
      'password_reset',
      'notification',
      'draft',
      'cart_line',
      'cart',
      'mail_message',
    ])
      await database.query(`delete from ${table}`)
    await database.query('delete from graphile_worker._private_jobs')
  })

  const purge = (limit?: number) => purgePastTerm(pool, clock, createLog('silent'), limit)
  const left = async (table: string) =>
    Number((await database.query<{ count: string }>(`select count(*) from ${table}`))[0]?.count)

  const kinds: readonly [
    what: string,
    table: string,
    /** The moment at which it goes, and one at which it stays. */
    goes: Date | number | null,
    stays: Date | number | null,
    insert: (at: Date | number | null) => Promise<unknown>,
  ][] = [
    ['idempotencyKeys', 'idempotency_key', before(now), null, (at) => key(at)],
    [
      'rateLimits',
      'rate_limit',
      clock.machineNow.getTime() - 1,
      // The limiter's clock is the machine's: a demo's may be far ahead of it.
      clock.machineNow.getTime() + 1,
      (at) => database.query('insert into rate_limit values ($1, 1, $2)', [randomUUID(), at]),
    ],
    [
      'sessions',
      'session',
      before(retainedSince('session', now)),
      retainedSince('session', now),
      (at) => session(at),
    ],
    [
      'passwordLinks',
      'password_reset',
      before(retainedSince('passwordLink', now)),
      retainedSince('passwordLink', now),
      (at) => link(at),
    ],
    [
      'readNotifications',
      'notification',
      before(retainedSince('readNotification', now)),
      retainedSince('readNotification', now),
      (at) => notification(now, at),
    ],
    [
      'unreadNotifications',
      'notification',
      before(retainedSince('unreadNotification', now)),
      retainedSince('unreadNotification', now),
      (at) => notification(at, null),
    ],
    ['drafts', 'draft', before(retainedSince('draft', now)), retainedSince('draft', now), (at) => draft(at)],
    [
      'carts',
      'cart',
      before(retainedSince('cart', now)),
      retainedSince('cart', now),
      (at) => cart(at, 'active'),
    ],
  ]

  it.each(kinds)(
    'of %s goes, in batches, and is counted; what is not stays',
    async (what, table, goes, stays, insert) => {
      for (let n = 0; n < 7; n++) await insert(goes)
      await insert(stays)
      expect(await purge(3)).toEqual({ [what]: 7 })
      expect(await left(table)).toBe(1)
      expect(await purge(3)).toEqual({})
    },
  )

  it('of a mail is what it says; whom it went to, which it was and when stays. What waits is whole', async () => {
    const old = before(retainedSince('mailContent', now))
    const mail = (created: Date, handedOver: Date | null) =>
      database.query(
        `insert into mail_message (id, organization_id, recipient_mail, language, template, data, created_at, subject, rendered_at, handed_over_at, attempts)
         values ($1, $2, 'a@b.example', 'en', 'user-welcome', '{"values":{"name":"Ada"}}', $3, 'Hello Ada', $4, $4, 1)`,
        [randomUUID(), provider.id, created, handedOver],
      )
    await mail(old, old)
    await mail(old, null)
    await mail(retainedSince('mailContent', now), now)
    expect(await purge(1)).toEqual({ mailContents: 1 })
    const rows = await database.query(
      'select recipient_mail, template, data, subject, handed_over_at, forgotten_at from mail_message order by forgotten_at nulls last',
    )
    expect(rows[0]).toEqual({
      recipient_mail: 'a@b.example',
      template: 'user-welcome',
      data: {},
      subject: null,
      handed_over_at: old,
      forgotten_at: now,
    })
    expect(JSON.stringify(rows.slice(1)).match(/Hello Ada/g)).toHaveLength(2)
    expect(await purge()).toEqual({})
  })

  it('of carts is none that was ordered, and the lines go with those that go', async () => {
    await cart(new Date('2020-01-01'), 'ordered')
    await cart(new Date('2020-01-01'), 'active')
    await database.query(
      `insert into offer_sku (id, product_id, sku_id, product_title, sku_title, publisher, description, unit_of_measure) values ($1::uuid, $1::uuid::text, '1', 'Box', 'Box', '', '', '')`,
      [person.id],
    )
    await database.query(
      `insert into cart_line select gen_random_uuid(), id, provider_id, $1, 'P1Y', 'annual', 1, 1, 1, 'EUR' from cart where status = 'active'`,
      [person.id],
    )
    expect(await purge()).toEqual({ carts: 1 })
    expect([await left('cart'), await left('cart_line')]).toEqual([1, 0])
  })

  it('of jobs are those that failed for good', async () => {
    await database.query(
      `select graphile_worker.add_job('send_mail', run_at => $1) from generate_series(1, 3)`,
      [before(retainedSince('failedJob', clock.machineNow))],
    )
    await database.query(
      'update graphile_worker._private_jobs set attempts = max_attempts where id in (select id from graphile_worker._private_jobs limit 2)',
    )
    expect(await purge()).toEqual({ failedJobs: 2 })
    expect(await left('graphile_worker._private_jobs')).toBe(1)
  })

  it('is found by an index, however much is kept', async () => {
    const { rows } = await pool.query<{ definition: string }>(
      `select indexdef as definition from pg_indexes where schemaname = 'public' and indexname in ('idempotency_key_expired', 'rate_limit_expired',
         'session_expired', 'password_reset_expired', 'notification_read_before', 'notification_unread_since', 'draft_saved', 'cart_expired', 'mail_message_to_forget')`,
    )
    expect(rows).toHaveLength(9)
  })

  const key = (expires: unknown) =>
    database.query(`insert into idempotency_key values ('public', $1, '', '{}', $2, $3)`, [
      randomUUID(),
      now,
      expires,
    ])
  const session = (expires: unknown) =>
    database.query(
      `insert into session values ($1::uuid, $1::uuid::text, $2, $3, 'provider', 'password', $4, $4, $4, null)`,
      [randomUUID(), person.id, provider.id, expires],
    )
  const link = (expires: unknown) =>
    database.query(
      `insert into password_reset values ($1::uuid, $2, $3, $1::uuid::text, 'reset', $4, $4, $4)`,
      [randomUUID(), person.id, provider.id, expires],
    )
  const notification = (created: unknown, read: unknown) =>
    database.query(
      `insert into notification values ($1, $2, $3, 'provider', 'order_placed', '{}', '/', $4, $5)`,
      [randomUUID(), provider.id, person.id, created, read],
    )
  const draft = (saved: unknown) =>
    database.query(`insert into draft values ($1, $2, 'decline', $3, '{}', $4)`, [
      person.id,
      provider.id,
      randomUUID(),
      saved,
    ])
  const cart = async (expires: unknown, status: string) => {
    // One active cart per customer.
    const buyer =
      status === 'active' ? (await givenOrganization(database, 'customer', 'Shop')).id : customer.id
    await database.query(
      `insert into cart (id, provider_id, customer_id, created_by_user_id, status, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [randomUUID(), provider.id, buyer, person.id, status, new Date('2020-01-01'), expires],
    )
  }
})
