import pg from 'pg'

/** What is so about one customer, without ids and times: the same for any two that went the same way. */
const factsOfCustomer = `
  select o.legal_name as name, jsonb_build_object(
    'relationships', (select jsonb_agg(jsonb_build_array(r.partner_kind, r.ended_at is null) order by r.partner_kind)
      from relationship r where r.customer_id = o.id),
    'delegatedAdmins', (select jsonb_agg(jsonb_build_array(d.subject_kind, d.roles, d.duration, d.status) order by d.partner_id = i.inviter_id)
      from delegated_admin_relationship d where d.subject_id = o.id),
    'invitation', jsonb_build_array(i.status, i.sent_at is not null, i.mail_problem, i.link_version),
    'agreements', (select count(*) from agreement_acceptance a where a.organization_id = o.id),
    'orders', (select jsonb_agg(jsonb_build_array(ord.status, (select sum(l.quantity) from order_line l where l.order_id = ord.id)) order by ord.placed_at)
      from "order" ord where ord.customer_id = o.id),
    'subscriptions', (select jsonb_agg(jsonb_build_array(s.status, s.quantity) order by s.quantity)
      from customer_subscription s where s.customer_id = o.id),
    'licenses', (select jsonb_agg(jsonb_build_array(c.total, c.assigned)) from license_counter c where c.customer_id = o.id),
    'assignments', (select count(*) from license_assignment a where a.customer_id = o.id),
    'users', (select jsonb_agg(jsonb_build_array(u.display_name, split_part(u.user_principal_name, '@', 1), u.usage_location) order by u.display_name)
      from "user" u where u.organization_id = o.id),
    'carts', (select jsonb_agg(c.status) from cart c where c.customer_id = o.id),
    'audit', (select jsonb_agg(e.action order by e.action) from audit_entry e join audit_reader r on r.entry_id = e.id
      where r.organization_id = o.id and e.action not like 'session.%')
  ) as facts
  from organization o
  join invitation i on i.decided_by_organization_id = o.id and i.kind = 'joint'
  order by o.legal_name`

const countsOfAll = `
  select 'audit ' || action as what, count(*)::int as count from audit_entry where action not like 'session.%' group by 1
  union all select 'mail ' || template, count(*)::int from mail_message group by 1
  union all select 'partnership', count(*)::int from partnership where ended_at is null
  order by 1`

/** How often each thing is there. */
export type Counts = Readonly<Record<string, number>>

/** Looks into the database past all policies. */
export class Facts {
  constructor(private readonly url: string) {}

  /** The facts of each customer by its name. */
  async ofCustomers(): Promise<ReadonlyMap<string, unknown>> {
    const rows = await this.query<{ name: string; facts: unknown }>(factsOfCustomer)
    return new Map(rows.map(({ name, facts }) => [name, facts]))
  }

  /** Audit entries by action, mails by template, running partnerships. */
  async counts(): Promise<Counts> {
    const rows = await this.query<{ what: string; count: number }>(countsOfAll)
    return Object.fromEntries(rows.map(({ what, count }) => [what, count]))
  }

  /** Ids of all mails. */
  async mails(): Promise<readonly string[]> {
    return (await this.query<{ id: string }>('select id from mail_message')).map(({ id }) => id)
  }

  /** How many mails still wait, and how many were given up. */
  async unsent(): Promise<{ waiting: number; failed: number }> {
    const [row] = await this.query<{ waiting: number; failed: number }>(
      `select count(*) filter (where handed_over_at is null and failed_at is null)::int as waiting,
         count(*) filter (where failed_at is not null)::int as failed from mail_message`,
    )
    return row ?? { waiting: -1, failed: -1 }
  }

  /** Rows in which what organizations may see of each other differs from its causes. */
  async wrongSights(): Promise<number> {
    const [row] = await this.query<{ count: number }>(
      `select count(*)::int as count from app.organization_view_expected() x
       full join organization_view v using (viewer_id, subject_id)
       where (x.by_relationship, x.by_partnership, x.by_record) is distinct from (v.by_relationship, v.by_partnership, v.by_record)`,
    )
    return row?.count ?? -1
  }

  /** Whether the server takes connections. */
  async answers(): Promise<boolean> {
    return this.query('select 1').then(
      () => true,
      () => false,
    )
  }

  private async query<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: 2_000 })
    client.on('error', () => undefined)
    await client.connect()
    try {
      return (await client.query<Row>(text)).rows
    } finally {
      await client.end()
    }
  }
}

/** What was added between two counts. */
export function added(before: Counts, after: Counts): Counts {
  const entries = Object.entries(after).map(([what, count]) => [what, count - (before[what] ?? 0)] as const)
  return Object.fromEntries(entries.filter(([, count]) => count !== 0))
}

/** Each count of one, times a number, and each of another, times another. */
export function expectedCounts(...parts: readonly (readonly [Counts, number])[]): Counts {
  const sum: Record<string, number> = {}
  for (const [counts, times] of parts)
    for (const [what, count] of Object.entries(counts)) sum[what] = (sum[what] ?? 0) + count * times
  return Object.fromEntries(Object.entries(sum).filter(([, count]) => count !== 0))
}
