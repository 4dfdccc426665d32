import { testLogins } from '@relais/test-kit'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createFamilyDatabase, type FamilyDatabase } from './family-database.ts'
import { partyOf } from './two-families.ts'

const [a, b] = [partyOf('a'), partyOf('b')]
const box = '00000000-0000-7000-8000-000000000002'
const partnership = 'aaaaaaaa-0000-7000-8000-000000000054'
const now = '2026-01-02T00:00:00Z'

/** Functions that run with their owner's rights, by who may call them: what row policies do not guard. */
const callers: Readonly<Record<string, string>> = {
  'app.add_trade_figures(jsonb)': '',
  'app.addition_facts(uuid[],timestamp with time zone)': 'provider',
  'app.assert_operator()': 'provider',
  'app.assert_bounds(jsonb)': '',
  'app.audit_names(uuid[])': 'customer provider reseller',
  'app.audit_verify()': 'backup operator',
  'app.audit_waits_until_sealed()': '',
  'app.came_to_be_now()': '',
  'app.count_canceled_orders()': '',
  'app.count_customers()': '',
  'app.count_customers_of_program()': '',
  'app.count_lines(uuid[],boolean)': '',
  'app.count_lost_customers()': '',
  'app.count_order_lines()': '',
  'app.count_orders()': '',
  'app.count_placed_orders(uuid[],integer)': '',
  'app.customer_licenses(uuid[],timestamp with time zone)': 'provider reseller',
  'app.customer_page(text,uuid,text,uuid,integer,boolean)': 'provider reseller',
  'app.customer_partners(uuid[])': 'provider reseller',
  'app.enqueue(jsonb)': '',
  'app.enter(text,text,timestamp with time zone,text,text,text)':
    'auth customer operator provider public reseller worker',
  'app.expired_licenses(timestamp with time zone)': 'customer provider reseller',
  'app.figure_part()': '',
  'app.finish(jsonb)': 'auth customer operator provider public reseller worker',
  'app.has_opened_customer()': '',
  'app.has_record_of(uuid)': '',
  'app.has_operator()': 'operator public',
  'app.invitation_facts(boolean)': 'customer provider public reseller',
  'app.is_replaced_link(uuid)': 'customer provider public reseller',
  'app.licenses_left(uuid,uuid[],integer[],timestamp with time zone,boolean)': 'provider',
  'app.licenses_to_free(uuid,integer,integer,timestamp with time zone)': 'provider',
  'app.mail_recipients(uuid,text[])': 'customer provider reseller',
  'app.note_link_cut(uuid,uuid,timestamp with time zone)': 'customer provider public reseller',
  'app.mail_spending(text,text,timestamp with time zone,timestamp with time zone,integer,integer,integer)':
    'customer provider reseller',
  'app.open_customer(uuid,timestamp with time zone,boolean)': 'provider reseller',
  'app.order_facts(uuid,uuid,boolean)': 'provider',
  'app.order_licenses_to_free(uuid,timestamp with time zone)': 'provider',
  'app.organization_view_expected(uuid,uuid)': 'operator',
  'app.parted_customers(uuid,text[],integer)': 'worker',
  'app.partner_contacts(uuid[])': 'customer',
  'app.queue_state()': 'operator',
  'app.recount_licenses(uuid,uuid[])': 'provider',
  'app.recount_trade_figures()': '',
  'app.refresh_organization_view(uuid,uuid)': 'customer provider reseller',
  'app.resellers_on_record(uuid)': 'provider',
  'app.retry_job(uuid)': 'operator',
  'app.seal_audit(integer)': 'worker',
  'app.search_actors(text)': 'customer provider reseller',
  'app.search_invitations(text)': 'customer provider reseller',
  'app.search_orders(text)': 'customer provider reseller',
  'app.search_organizations(text)': 'customer provider reseller',
  'app.search_subscriptions(text)': 'customer provider reseller',
  'app.search_users(text)': 'customer provider reseller',
  'app.shared_customers(uuid)': 'provider reseller',
  'app.trade_facts(uuid[],uuid[])': '',
  'app.trade_rests_on_relations()': '',
  'app.troubled_jobs(integer)': 'operator',
  'app.waiting_invitations(timestamp with time zone)': 'customer',
}

describe('functions that run with their owner’s rights', () => {
  let families: FamilyDatabase
  let client: pg.Client
  beforeAll(async () => {
    families = await createFamilyDatabase()
    client = families.client
    await families.database.query(`update "user" set contact_mail = user_principal_name`)
  })
  afterAll(() => families.drop())
  beforeEach(() => client.query('begin'))
  afterEach(() => client.query('rollback'))

  /** What a statement answers to an organization of the first family at its portal. */
  async function as<Row extends pg.QueryResultRow>(
    portal: 'provider' | 'reseller' | 'customer',
    statement: string,
    values: readonly unknown[] = [],
    settings: { readonly customer?: string; readonly link?: string } = {},
  ): Promise<Row[]> {
    await client.query(
      `select set_config('app.organization', $1, true), set_config('app.customer', $2, true), set_config('app.link', $3, true)`,
      [a[portal], settings.customer ?? '', settings.link ?? ''],
    )
    await client.query(`set local role app_${portal}`)
    const { rows } = await client.query<Row>(statement, [...values])
    await client.query('reset role')
    return rows
  }

  const idOf = async (table: string, providerId: string) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from ${table} where provider_id = $1 limit 1`,
      [providerId],
    )
    return rows[0]?.id
  }

  it('all pin their search path, belong to the owner made for them, and are called by whom they are for', async () => {
    const { rows } = await client.query<{ name: string; owner: string; pinned: boolean; callers: string }>(`
      select p.oid::regprocedure::text as name, p.proowner::regrole::text as owner,
        exists (select 1 from unnest(p.proconfig) c
          where c like 'search\\_path=pg\\_catalog%' or c like 'search\\_path=quiet, pg\\_catalog%') as pinned,
        array_to_string(array(
          select substr(r.rolname, 5) from pg_roles r
          where r.rolname like 'app\\_%' and r.rolname <> 'app_definer' and has_function_privilege(r.oid, p.oid, 'execute')
          order by 1), ' ') as callers
      from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef order by 1`)
    expect(Object.fromEntries(rows.map((row) => [row.name, row.callers]))).toEqual(callers)
    // The queue is the worker's: what puts jobs into it is too.
    const ofQueue = /^app\.(enqueue|queue_state|retry_job|troubled_jobs)\(/
    const ownerOf = (name: string) => (ofQueue.test(name) ? testLogins.worker : 'app_definer')
    expect(rows.filter(({ name, owner, pinned }) => owner !== ownerOf(name) || !pinned)).toEqual([])
  })

  it('open a customer to whom it is related, and no other', async () => {
    const open = 'select app.open_customer($1, $2, true) as opened, app.current_customer() as customer'
    expect(await as('reseller', open, [a.customer, now])).toMatchObject([
      { opened: { relationshipId: expect.any(String) }, customer: a.customer },
    ])
    expect(await as('reseller', open, [b.customer, now])).toEqual([{ opened: null, customer: null }])
    expect(await as('provider', open, [b.customer, now])).toEqual([{ opened: null, customer: null }])
  })

  it('count the licenses that subscriptions hold, for a related customer only', async () => {
    await client.query('update offer_sku set license_sku_id = $1', [box])
    await client.query('update license_counter set total = 40')
    const recount = 'select app.recount_licenses($1, array[$2]::uuid[])'
    await as('provider', recount, [a.customer, box])
    const { rows } = await client.query<{ total: number }>(
      'select total from license_counter order by customer_id',
    )
    expect(rows.map(({ total }) => total)).toEqual([1, 40])
    await expect(as('provider', recount, [b.customer, box])).rejects.toThrow('no customer')
  })

  it('say how many licenses stand in the way of giving back what was sold, at a related customer only', async () => {
    await client.query('update offer_sku set license_sku_id = $1', [box])
    const free = (count: number) => `select app.licenses_to_free($1, ${count}, ${count}, '${now}') as count`
    expect(await as('provider', free(1), [box], { customer: a.customer })).toEqual([{ count: 1 }])
    expect(await as('provider', free(1_000), [box], { customer: a.customer })).toEqual([{ count: 1 }])
    expect(await as('provider', free(1), [box], { customer: b.customer })).toEqual([{ count: 0 }])
  })

  it('say the same of an order of the acting provider only, and only while the relationship runs', async () => {
    await client.query('update offer_sku set license_sku_id = $1', [box])
    const free = `select quantity from app.order_licenses_to_free($1, '${now}')`
    expect(await as('provider', free, [await idOf('"order"', a.provider)])).toEqual([{ quantity: 1 }])
    expect(await as('provider', free, [await idOf('"order"', b.provider)])).toEqual([])
    await client.query('update relationship set ended_at = $1, ended_by_organization_id = customer_id', [now])
    expect(await as('provider', free, [await idOf('"order"', a.provider)])).toEqual([])
  })

  it('tell a provider what an addition needs of its own subscriptions only, and what is held while related', async () => {
    const facts = `select facts -> 'relationshipId' as own, held from app.addition_facts(array[$1, $2]::uuid[], '${now}')`
    const ids = [
      await idOf('customer_subscription', a.provider),
      await idOf('customer_subscription', b.provider),
    ]
    expect(await as('provider', facts, ids)).toEqual([{ own: expect.any(String), held: 1 }])
    await client.query('update relationship set ended_at = $1, ended_by_organization_id = customer_id', [now])
    expect(await as('provider', facts, ids)).toEqual([{ own: null, held: null }])
  })

  it('say what remains of a limit at a related customer only, never below nothing or above the limit', async () => {
    const left = `select app.licenses_left($1, array(select id from offer_sku), '{300}', '${now}', true) as left`
    const [mine] = await as<{ left: number[] | null }>('provider', left, [a.customer])
    expect(mine?.left).toEqual([299])
    expect(await as('provider', left, [b.customer])).toEqual([{ left: null }])
    const few = left.replace('{300}', '{0}')
    expect(await as('provider', few, [a.customer])).toEqual([{ left: [0] }])
    const any = left.replace('{300}', '{2000000000}')
    expect(await as('provider', any, [a.customer])).toEqual([{ left: [9998] }])
  })

  it('say which licenses expired at a related customer only', async () => {
    await client.query('update offer_sku set license_sku_id = $1', [box])
    const expired = 'select quantity from app.expired_licenses($1)'
    const over = '2027-01-01T00:00:00Z'
    for (const portal of ['provider', 'reseller'] as const) {
      expect(await as(portal, expired, [over], { customer: a.customer })).toEqual([{ quantity: 1 }])
      expect(await as(portal, expired, [now], { customer: a.customer })).toEqual([])
      expect(await as(portal, expired, [over], { customer: b.customer })).toEqual([])
      expect(await as(portal, expired, [over])).toEqual([])
    }
  })

  it('leave totals of licenses to themselves: no portal sets one past them', async () => {
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      await client.query('savepoint attempt')
      await expect(
        as(portal, 'update license_counter set total = 99', [], { customer: a.customer }),
      ).rejects.toThrow('permission denied')
      await client.query('rollback to savepoint attempt')
    }
  })

  it('tell a provider what an order needs of its own customers and resellers only', async () => {
    const facts = 'select app.order_facts($1, $2, true) as facts'
    expect(await as('provider', facts, [a.customer, a.reseller])).toMatchObject([
      { facts: { partnershipId: expect.any(String), resellerRelationshipId: expect.any(String) } },
    ])
    expect(await as('provider', facts, [b.customer, b.reseller])).toEqual([
      { facts: { relationshipId: null } },
    ])
    expect(await as('provider', facts, [a.customer, b.reseller])).toMatchObject([
      { facts: { partnershipId: null, resellerRelationshipId: null, resellerIsActive: false } },
    ])
  })

  it.each([
    ['resellers_on_record', 'provider', 'customer'],
    ['shared_customers', 'provider', 'reseller'],
    ['shared_customers', 'reseller', 'provider'],
  ] as const)('name in %s to a %s what hangs on its own %s, and on no other', async (name, portal, other) => {
    const list = `select 1 from app.${name}($1)`
    expect(await as(portal, list, [a[other]])).toHaveLength(1)
    expect(await as(portal, list, [b[other]])).toEqual([])
  })

  it.each(['provider', 'reseller'] as const)(
    'name to a %s the partners of its own customers, and of no other',
    async (portal) => {
      const list = 'select customer_id as id from app.customer_partners($1)'
      expect(await as(portal, list, [[b.customer, a.customer]])).toEqual([{ id: a.customer }])
    },
  )

  it('find by text only whom the organization sees', async () => {
    const found = await as<{ id: string }>(
      'reseller',
      `select organization_id as id from app.search_organizations('ÔRGANIZATION')`,
    )
    expect(found.map(({ id }) => id).toSorted()).toEqual([a.provider, a.customer].toSorted())
  })

  it.each([
    ['search_orders', 'o-family'],
    ['search_orders', 'BOX'],
    ['search_orders', 'organization'],
    ['search_subscriptions', 'box'],
    ['search_subscriptions', 'organization'],
    ['search_invitations', '@family'],
    ['search_users', '@family'],
  ])('find in %s by “%s” rows of the acting organization only', async (name, text) => {
    const search = `select s::text as row from app.${name}($1) s`
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      const found = await as<{ row: string }>(portal, search, [text])
      // A customer writes no invitations.
      expect(found.length > 0).toBe(name !== 'search_invitations' || portal !== 'customer')
      expect(found.filter(({ row }) => !row.includes('aaaaaaaa'))).toEqual([])
    }
  })

  it('find people of the customer that was opened, not of the own organization, while one is open', async () => {
    const search = `select user_id as id from app.search_users('@family')`
    const own = await as<{ id: string }>('reseller', search)
    const theirs = await as<{ id: string }>('reseller', search, [], { customer: a.customer })
    expect(own).toHaveLength(1)
    expect(theirs).toHaveLength(1)
    expect(theirs).not.toEqual(own)
  })

  it('give mail addresses of organizations on record only', async () => {
    const recipients = `select contact_mail from app.mail_recipients($1, '{global_administrator}')`
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      for (const other of [a.provider, a.reseller, a.customer])
        expect(await as(portal, recipients, [other])).toHaveLength(1)
      for (const other of [b.provider, b.reseller, b.customer])
        expect(await as(portal, recipients, [other])).toEqual([])
    }
  })

  it('name who acted and on what for entries that the organization reads, and for no other', async () => {
    const names = 'select actor_name as actor, object_name as object from app.audit_names($1)'
    const { rows } = await client.query<{ id: string }>('select id from audit_entry')
    const all = [rows.map(({ id }) => id)]
    for (const portal of ['provider', 'reseller', 'customer'] as const)
      expect(await as(portal, names, all)).toEqual([{ actor: null, object: 'O-family-a' }])
  })

  it('find people by name only where the organization has a record', async () => {
    const find = `select user_id as id from app.search_actors($1)`
    await client.query(`update "user" set display_name = 'Owen Hughes'`)
    const found = await as<{ id: string }>('customer', find, ['owen'])
    expect(found.map(({ id }) => id).toSorted()).toEqual(Object.values(a.people).toSorted())
    await client.query('delete from organization_view where viewer_id = $1', [a.customer])
    expect(await as('customer', find, ['owen'])).toEqual([{ id: a.people[a.customer] }])
  })

  it('tell of an invitation by its link only', async () => {
    const facts = 'select app.invitation_facts(false) as facts'
    expect(await as('customer', facts, [], { link: a.link })).toMatchObject([
      { facts: { partnershipId: expect.any(String) } },
    ])
    expect(await as('customer', facts, [], { link: 'no such link' })).toEqual([{ facts: null }])
    expect(await as('customer', facts)).toEqual([{ facts: null }])
  })

  it('tell that a link was replaced to whoever holds that very link, of that very invitation', async () => {
    const { rows } = await client.query<{ id: string; link: string }>(
      `update invitation set replaced_token_hashes = array['old ' || token_hash] where token_hash in ($1, $2)
       returning id, token_hash as link`,
      [a.link, b.link],
    )
    const id = rows.find(({ link }) => link === a.link)?.id
    const ask = 'select app.is_replaced_link($1) as replaced'
    const isReplaced = async (link: string) => {
      const [row] = await as<{ replaced: boolean }>('customer', ask, [id], { link })
      return row?.replaced
    }
    expect(await isReplaced(`old ${a.link}`)).toBe(true)
    for (const link of [`old ${b.link}`, a.link, '']) expect(await isReplaced(link)).toBe(false)
  })

  it('bring up to date what one of the two sees, asked by one of the two', async () => {
    const refresh = 'select app.refresh_organization_view($1, $2)'
    await client.query('update organization_view set by_relationship = false')
    await as('reseller', refresh, [a.reseller, a.customer])
    const { rows } = await client.query<{ viewer: string; subject: string }>(
      'select viewer_id as viewer, subject_id as subject from organization_view where by_relationship order by 1',
    )
    expect(rows).toEqual([
      { viewer: a.reseller, subject: a.customer },
      { viewer: a.customer, subject: a.reseller },
    ])
    await expect(as('reseller', refresh, [b.reseller, b.customer])).rejects.toThrow('neither of the two')
  })

  describe('that end a change', () => {
    const finish = 'select app.finish($1)'
    const change = {
      now,
      requestId: 'request',
      organizationId: a.provider,
      actorUserId: null,
      authenticationStrength: 'password',
      entries: [
        {
          id: '00000000-0000-7000-8000-0000000000aa',
          action: 'order.place',
          objectType: 'order',
          objectId: box,
          onBehalfOfId: a.customer,
          readerIds: [a.reseller],
        },
      ],
      mails: [],
      notifications: [
        {
          id: '00000000-0000-7000-8000-0000000000ab',
          userId: a.people[a.reseller],
          portal: 'reseller',
          kind: 'order_placed',
          data: {},
          path: '/',
        },
      ],
      scope: 'public',
      key: null,
      outcome: null,
      keepForever: false,
    }
    const [entry] = change.entries
    const [notification] = change.notifications

    it('write down what the acting organization did', async () => {
      await as('provider', finish, [JSON.stringify(change)])
      const { rows } = await client.query<{ organization_id: string }>(
        'select organization_id from audit_reader where entry_id = $1 order by 1',
        [entry?.id],
      )
      expect(rows.map((row) => row.organization_id)).toEqual([a.provider, a.reseller, a.customer])
    })

    it('look up each reader and notified person by itself, of however many the organization sees', async () => {
      await client.query(
        `insert into organization select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid()))).*
         from organization o, generate_series(1, 5000) where o.id = $1`,
        [b.customer],
      )
      await client.query(
        `insert into organization_view select (jsonb_populate_record(v, jsonb_build_object('subject_id', o.id))).*
         from organization_view v, organization o
         where v.viewer_id = $1 and v.subject_id = $2
           and not exists (select from organization_view seen where seen.viewer_id = $1 and seen.subject_id = o.id)`,
        [a.provider, a.customer],
      )
      await client.query('analyze organization_view')
      const reads = async () =>
        (
          await client.query<{ rows: number }>(
            `select (seq_tup_read + idx_tup_fetch)::int as rows from pg_stat_xact_user_tables where relname = 'organization_view'`,
          )
        ).rows[0]?.rows ?? 0
      const before = await reads()
      await as('provider', finish, [JSON.stringify(change)])
      expect((await reads()) - before).toBeLessThan(10)
    })

    it.each([
      ['another organization', { organizationId: b.provider }],
      ['another person', { actorUserId: b.provider }],
      ['nobody', { organizationId: null }],
      ['the key of another person', { scope: `user:${b.people[b.provider]}` }],
      ['the key of a link that was not presented', { scope: `link:${b.link}` }],
      ['a reader that it has no record with', { entries: [{ ...entry, readerIds: [b.reseller] }] }],
      ['behalf of one that it has no record with', { entries: [{ ...entry, onBehalfOfId: b.customer }] }],
      [
        'a person to notify whose organization it has no record with',
        { notifications: [{ ...notification, userId: b.people[b.reseller] }] },
      ],
      [
        'a job that is not its own to ask for',
        { jobs: [{ task: 'issue_password_reset', payload: {}, key: 'x' }] },
      ],
      [
        'a job that tells of the end of a partnership that runs',
        { jobs: [{ task: 'tell_parted_customers', payload: { partnershipId: partnership }, key: 'x' }] },
      ],
    ])('do not take %s', async (_, wrong) => {
      await expect(as('provider', finish, [JSON.stringify({ ...change, ...wrong })])).rejects.toThrow(
        'app.finish',
      )
    })
  })

  it('make the operator of the installation’s own people alone', async () => {
    const become = 'select app.assert_operator()'
    await as('provider', become)
    await client.query('delete from operator_account where organization_id = $1', [a.provider])
    await expect(as('provider', become)).rejects.toThrow('does not run the program')
  })

  it('do not stand alone: nobody grants itself administration of another organization', async () => {
    const grant = `insert into delegated_admin_relationship
      (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
      select gen_random_uuid(), partner_id, subject_id, subject_kind, 'another', roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at
      from delegated_admin_relationship where partner_id = app.current_organization()`
    await client.query('savepoint attempt')
    await expect(as('reseller', grant)).rejects.toThrow('answers no invitation')
    await client.query('rollback to savepoint attempt')
    await expect(as('provider', grant)).rejects.toThrow('permission denied')
  })

  it('do not stand alone: no portal gives roles, not even in a customer that is open', async () => {
    const give = `insert into user_role (user_id, organization_id, role)
      select id, organization_id, 'admin_agent' from "user"`
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      await client.query('savepoint attempt')
      await expect(as(portal, give, [], { customer: a.customer })).rejects.toThrow('permission denied')
      await client.query('rollback to savepoint attempt')
    }
  })

  it('do not stand alone: whoever holds a link answers its invitation, and changes nothing else of it', async () => {
    const attempt = async (portal: 'provider' | 'reseller' | 'customer', link: string, set: string) => {
      await client.query('savepoint attempt')
      const refused = await as(portal, `update invitation set ${set} where token_hash = $1`, [link], {
        link,
      }).then(
        () => null,
        (error: Error) => error.message,
      )
      await client.query('rollback to savepoint attempt')
      return refused
    }
    const answer = (by: string) =>
      `status = 'declined', decided_at = expires_at, decided_by_organization_id = '${by}'`
    expect(await attempt('customer', b.link, answer(a.customer))).toBeNull()
    expect(await attempt('customer', b.link, answer(b.customer))).toMatch('in the name of another')
    for (const set of [
      `subject = 'Another'`,
      `recipient_mail = 'x@y.example'`,
      `requested_roles = '{global_administrator}'`,
      `expires_at = now()`,
    ]) {
      expect(await attempt('customer', b.link, set)).toMatch('permission denied')
      expect(await attempt('reseller', b.link, set)).toMatch('only its sender')
      expect(await attempt('provider', b.link, set)).toMatch('only its sender')
      // Of its own it may, but for what the other side is reading.
      const kept = 'invitation: what it asks for stays once it was issued'
      expect(await attempt('reseller', a.link, set)).toBe(set.startsWith('requested_roles') ? kept : null)
    }
    expect(await attempt('customer', b.link, `status = 'revoked'`)).toMatch('only its sender')
  })

  it('do not stand alone: what was consented to is not widened', async () => {
    for (const set of [`roles = '{user_administrator}'`, `ends_at = ends_at + interval '1 year'`]) {
      await client.query('savepoint attempt')
      await expect(as('reseller', `update delegated_admin_relationship set ${set}`)).rejects.toThrow(
        'permission denied',
      )
      await client.query('rollback to savepoint attempt')
    }
  })
})
