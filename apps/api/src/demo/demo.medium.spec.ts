import { fileURLToPath } from 'node:url'
import { addDays, invitationKinds, shownInvitationStatus, shownInvitationStatuses } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandCaller } from '../cli/application.ts'
import { PublishCustomerAgreement } from '../features/consent/index.ts'
import { verifyAuditLog } from '../platform/audit/audit.queries.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { createLog } from '../platform/log.ts'
import { createTestApp, type TestApp, testStart } from '../testing/app.ts'
import { checksumOfEverything } from '../testing/checksum.ts'
import { startMailServer, type TestMailServer } from '../testing/mail-server.ts'
import { demoAgenda } from './demo-agenda.ts'
import { DemoClient } from './demo-client.ts'
import { DemoPost } from './demo-post.ts'
import { DemoSeed } from './seed-demo.ts'
import { belgianCustomers } from './world/belgian-customer.ts'
import type { DemoCustomer } from './world/demo-customer.ts'
import { demoInvitations } from './world/demo-invitation.ts'
import { castlegate } from './world/demo-partner.ts'
import { demoCustomers, unrelatedCustomers } from './world/demo-world.ts'

const file = (name: string) => fileURLToPath(new URL(`../../catalog/${name}`, import.meta.url))
const catalog = {
  before: { productsPath: file('products.csv'), pricesPath: file('price-sheet-before.csv') },
  now: { productsPath: file('products.csv'), pricesPath: file('price-sheet.csv') },
}

let mailServer: TestMailServer
beforeAll(async () => {
  mailServer = await startMailServer()
})
afterAll(() => mailServer.stop())

async function emptyInstallation(): Promise<TestApp> {
  const app = await createTestApp()
  await app.nest.get(PublishCustomerAgreement, { strict: false }).execute(commandCaller(testStart))
  return app
}

async function seed(
  app: TestApp,
  now = testStart,
  client = new DemoClient(app.nest, app.config),
  customers = demoCustomers,
): Promise<void> {
  const post = new DemoPost({ ...app.config, smtpUrl: mailServer.url }, createLog('silent'))
  const agendaOf = () => demoAgenda(catalog, customers)
  try {
    await new DemoSeed(app.nest, client, app.clock, agendaOf, post).run(commandCaller(now))
  } finally {
    await post.close()
  }
}

/** Counts changes, and loses its connection after so many. */
class CutOffClient extends DemoClient {
  changes = 0

  constructor(
    app: TestApp,
    private readonly last = Infinity,
  ) {
    super(app.nest, app.config)
  }

  override change<T>(...step: Parameters<DemoClient['change']>): Promise<T> {
    if (++this.changes > this.last) throw new Error('cut off')
    return super.change<T>(...step)
  }
}

/** A second order, added licenses, an end, or a provider that the reseller has left. */
const hasMuchToTell = ({ story }: DemoCustomer) =>
  story !== undefined &&
  ((story.endings?.length ?? 0) > 0 ||
    (story.orders?.length ?? 0) > 1 ||
    (story.orders ?? []).some((order) => order.added !== undefined) ||
    story.provider === castlegate)

/** Every table that tells of the world, one text a row, without ids and links, which are others each time. */
async function worldOf(app: TestApp): Promise<Record<string, readonly string[]>> {
  const tables: Record<string, string> = {
    organization: 'select legal_name, country, language, time_zone, created_at from organization',
    person: `select u.user_principal_name, u.display_name, u.language, u.usage_location, u.created_at,
        array(select r.role from user_role r where r.user_id = u.id order by 1) roles from "user" u`,
    partnership: `select p.legal_name provider, r.legal_name reseller, x.since, x.ended_at
      from partnership x join organization p on p.id = x.provider_id join organization r on r.id = x.reseller_id`,
    relationship: `select p.legal_name partner, c.legal_name customer, x.partner_kind, x.since, x.ended_at
      from relationship x join organization p on p.id = x.partner_id join organization c on c.id = x.customer_id`,
    delegatedAdmin: `select p.legal_name partner, s.legal_name subject, x.roles, x.status, x.activated_at, x.ends_at
      from delegated_admin_relationship x join organization p on p.id = x.partner_id join organization s on s.id = x.subject_id`,
    invitation: `select o.legal_name inviter, i.kind, i.recipient_mail, i.recipient_name, i.subject, i.body, i.status, i.link_version,
        i.requested_roles, i.requested_duration, i.created_at, i.issued_at, i.sent_at, i.opened_at, i.expires_at, i.decided_at, i.decline_reason
      from invitation i join organization o on o.id = i.inviter_id`,
    order: `select c.legal_name customer, o.status, o.placed_at, o.canceled_at, o.cancellation_reason, l.kind, l.sku_title, l.quantity,
        p.unit_amount, p.total_amount, o.currency from "order" o join order_line l on l.order_id = o.id
      join organization c on c.id = o.customer_id left join order_line_list_price p on p.order_line_id = l.id`,
    license: `select u.user_principal_name, s.display_name, a.assigned_at from license_assignment a
      join "user" u on u.id = a.user_id join license_sku s on s.id = a.license_sku_id`,
    mail: 'select recipient_mail, template, language, created_at from mail_message',
    act: `select e.action, e.at, o.legal_name from audit_entry e left join organization o on o.id = e.organization_id
      where e.action not in ('session.begin', 'demo.begin', 'demo.seed')`,
  }
  const world: Record<string, readonly string[]> = {}
  for (const [name, sql] of Object.entries(tables)) {
    const rows = await app.database.query<{ row: string }>(`select x::text as row from (${sql}) x order by 1`)
    world[name] = rows.map(({ row }) => row)
  }
  return world
}

describe('the demo world', () => {
  let app: TestApp
  const counted = async (sql: string): Promise<number> => {
    const [row] = await app.database.query<{ count: string }>(`select count(*) as count from ${sql}`)
    return Number(row?.count)
  }

  beforeAll(async () => {
    app = await emptyInstallation()
    await seed(app)
    app.clock.set(testStart)
  }, 900_000)
  afterAll(() => app.stop())

  it('has an operator, three providers in three countries, six resellers and about sixty customers', async () => {
    expect(await counted('provider_account')).toBe(3)
    expect(
      await counted(
        '(select distinct country from organization join provider_account on organization_id = id) x',
      ),
    ).toBe(3)
    expect(await counted('reseller_account')).toBe(6)
    expect(demoCustomers.length).toBeGreaterThanOrEqual(60)
    expect(await counted('operator_account')).toBe(1)
    expect(await counted('organization')).toBe(1 + 3 + 6 + demoCustomers.length)
    expect(await counted('(select distinct language from "user") x')).toBe(2)
  })

  it('has a large firm whose people fill pages, a firm of one, and names with accents and of more than 100 letters', async () => {
    const [large] = await app.database.query<{ people: string; total: number; assigned: number }>(
      `select (select count(*) from "user" u where u.organization_id = o.id) people, c.total, c.assigned
       from organization o join license_counter c on c.customer_id = o.id where c.total >= 1000 and c.assigned > 0`,
    )
    expect(large).toMatchObject({ total: 1000, assigned: 239 })
    expect(Number(large?.people)).toBeGreaterThan(250)
    expect(
      await counted(
        `license_counter c where total = 1 and assigned = 1
         and (select count(*) from "user" u where u.organization_id = c.customer_id) = 1`,
      ),
    ).toBe(2)
    expect(await counted(`organization where length(legal_name) > 100`)).toBe(1)
    expect(await counted(`organization where legal_name ~ '[À-ÿŒœ]'`)).toBeGreaterThan(20)
  })

  it('has an invitation of each kind in each state that is shown', async () => {
    const rows = await app.database.query<
      Parameters<typeof shownInvitationStatus>[0] & { [column: string]: unknown }
    >(
      `select kind, status, link_version as "linkVersion", issued_at as "issuedAt", sent_at as "sentAt", mail_problem as "mailProblem", opened_at as "openedAt", expires_at as "expiresAt"
       from invitation`,
    )
    const seen = new Set(rows.map((row) => `${row.kind} ${shownInvitationStatus(row, testStart)}`))
    // A mail under way, and one that no server takes, are states of a bad day, not of a demo.
    const lasting = shownInvitationStatuses.filter(
      (status) => status !== 'sending' && status !== 'undelivered',
    )
    const all = invitationKinds.flatMap((kind) => lasting.map((status) => `${kind} ${status}`))
    expect([...seen].toSorted()).toEqual(all.toSorted())
  })

  it('has ended relationships and partnerships, withdrawn and lapsed administration, canceled orders, expired terms', async () => {
    expect(await counted('relationship where ended_at is not null')).toBe(4)
    expect(await counted('partnership where ended_at is not null')).toBe(1)
    expect(await counted('partnership where ended_at is null')).toBe(6)
    const ended = await app.database.query<{ subject_kind: string }>(
      `select d.subject_kind from delegated_admin_relationship d where d.status = 'terminated' order by 1`,
    )
    expect(ended.map((row) => row.subject_kind)).toContain('reseller')
    expect(ended.map((row) => row.subject_kind)).toContain('customer')
    expect(
      await counted(
        `delegated_admin_relationship where status = 'active' and ends_at <= '${testStart.toISOString()}'`,
      ),
    ).toBeGreaterThan(0)
    expect(await counted(`"order" where cancellation_reason is not null`)).toBe(3)
    expect(
      await counted(`customer_subscription where ends_at <= '${testStart.toISOString()}'`),
    ).toBeGreaterThan(0)
  })

  it('spans more than a year, in the order of time, and ends before the day it is made', async () => {
    const [span] = await app.database.query<{ first: Date; last: Date }>(
      `select min(at) as first, max(at) as last from audit_entry where organization_id is not null`,
    )
    expect(span?.first.getTime()).toBeLessThan(addDays(testStart, -365).getTime())
    expect(span?.last.getTime()).toBeLessThan(testStart.getTime())
    expect(
      await counted(
        `(select at, lag(at) over (order by id) as before from audit_entry
          where organization_id is not null) x where at < before`,
      ),
    ).toBe(0)
    const months = await counted(`(select distinct date_trunc('month', placed_at) from "order") x`)
    expect(months).toBeGreaterThanOrEqual(12)
  })

  it('shows a price change: an old price that ended, and a new one that began with the new price sheet', async () => {
    expect(
      await counted(
        `list_price old join list_price new using (offer_sku_id, market, currency, segment, term, billing_plan)
         where old.effective_until = new.effective_from and old.amount < new.amount`,
      ),
    ).toBeGreaterThan(0)
    expect(await counted('(select distinct currency from "order") x')).toBe(4)
  })

  it('keeps its audit log whole and each sight equal to its causes', async () => {
    const { problems } = await app.nest
      .get(UnitOfWork)
      .readAnonymously(commandCaller(testStart), ({ tx }) => verifyAuditLog(tx), { role: 'app_operator' })
    expect(problems).toEqual([])
    expect(
      await counted(
        `app.organization_view_expected() x full join organization_view v using (viewer_id, subject_id)
         where (x.by_relationship, x.by_partnership, x.by_record) is distinct from (v.by_relationship, v.by_partnership, v.by_record)`,
      ),
    ).toBe(0)
  })

  it('lets those who sign in have a password, and nobody else', async () => {
    const staff = demoCustomers.reduce(
      (sum, { story }) => sum + (story?.orders ? (story.staff?.length ?? 0) : 0),
      0,
    )
    const people = await counted('"user"')
    expect(await counted('password_credential')).toBe(people - staff)
    expect(demoInvitations.length).toBeGreaterThan(0)
  })

  it('leaves a few days of notifications unread at partners, and mails handed over a minute after they were written', async () => {
    const [told] = await app.database.query<{ unread: number; read: number }>(
      `select count(*) filter (where n.read_at is null)::int as unread, count(n.read_at)::int as read
       from notification n join reseller_account a on a.organization_id = n.organization_id`,
    )
    expect(told?.unread).toBeGreaterThan(0)
    expect(told?.read).toBeGreaterThan(told?.unread ?? 0)
    expect(
      await counted(`mail_message where handed_over_at is distinct from created_at + interval '1 minute'`),
    ).toBe(0)
    const dates = mailServer.received.map(({ date }) => date?.getTime() ?? Infinity)
    expect(Math.max(...dates)).toBeLessThan(testStart.getTime())
  })

  it('is left as it is by a second run', async () => {
    const before = await checksumOfEverything(app)
    await seed(app, addDays(testStart, 3))
    expect(await checksumOfEverything(app)).toEqual(before)
  })

  it('becomes the same world when it is cut off three times, and made again on another day', async () => {
    // All partners and invitations, and of a country's customers those to which most happens: to the others happens the same.
    const customers = [...belgianCustomers.filter(hasMuchToTell), ...unrelatedCustomers]
    const [whole, cut] = [await emptyInstallation(), await emptyInstallation()]
    try {
      const uncut = new CutOffClient(whole)
      await seed(whole, testStart, uncut, customers)
      // A run that goes on sends each change again.
      for (const share of [0.3, 0.6, 0.9]) {
        const client = new CutOffClient(cut, Math.floor(uncut.changes * share))
        await expect(seed(cut, testStart, client, customers)).rejects.toThrow('cut off')
      }
      await seed(cut, addDays(testStart, 2), new DemoClient(cut.nest, cut.config), customers)
      expect(await worldOf(cut)).toEqual(await worldOf(whole))
    } finally {
      await Promise.all([whole.stop(), cut.stop()])
    }
  }, 900_000)
})
