import { testLogins } from '@relais/test-kit'
import { describe, expect, it } from 'vitest'
import { callers } from './definer-function-callers.ts'
import { useFamilies } from './definer-function.ts'
import { partyOf } from './two-families.ts'

const [a, b] = [partyOf('a'), partyOf('b')]
const box = '00000000-0000-7000-8000-000000000002'
const now = '2026-01-02T00:00:00Z'

describe('functions that run with their owner’s rights', () => {
  const at = useFamilies()
  const { as } = at

  const idOf = async (table: string, providerId: string) => {
    const { rows } = await at.client.query<{ id: string }>(
      `select id from ${table} where provider_id = $1 limit 1`,
      [providerId],
    )
    return rows[0]?.id
  }

  it('all pin their search path, belong to the owner made for them, and are called by whom they are for', async () => {
    const { rows } = await at.client.query<{
      name: string
      owner: string
      pinned: boolean
      callers: string
    }>(`
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

  it('say how many licenses stand in the way of giving back what was sold, at a related customer only', async () => {
    await at.client.query('update offer_sku set license_sku_id = $1', [box])
    const free = (count: number) => `select app.licenses_to_free($1, ${count}, ${count}, '${now}') as count`
    expect(await as('provider', free(1), [box], { customer: a.customer })).toEqual([{ count: 1 }])
    expect(await as('provider', free(1_000), [box], { customer: a.customer })).toEqual([{ count: 1 }])
    expect(await as('provider', free(1), [box], { customer: b.customer })).toEqual([{ count: 0 }])
  })

  it('say the same of an order of the acting provider only, and only while the relationship runs', async () => {
    await at.client.query('update offer_sku set license_sku_id = $1', [box])
    const free = `select quantity from app.order_licenses_to_free($1, '${now}')`
    expect(await as('provider', free, [await idOf('"order"', a.provider)])).toEqual([{ quantity: 1 }])
    expect(await as('provider', free, [await idOf('"order"', b.provider)])).toEqual([])
    await at.client.query('update relationship set ended_at = $1, ended_by_organization_id = customer_id', [
      now,
    ])
    expect(await as('provider', free, [await idOf('"order"', a.provider)])).toEqual([])
  })

  it('tell a provider what an addition needs of its own subscriptions only, and what is held while related', async () => {
    const facts = `select facts -> 'relationshipId' as own, held from app.addition_facts(array[$1, $2]::uuid[], '${now}')`
    const ids = [
      await idOf('customer_subscription', a.provider),
      await idOf('customer_subscription', b.provider),
    ]
    expect(await as('provider', facts, ids)).toEqual([{ own: expect.any(String), held: 1 }])
    await at.client.query('update relationship set ended_at = $1, ended_by_organization_id = customer_id', [
      now,
    ])
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
    await at.client.query('update offer_sku set license_sku_id = $1', [box])
    const expired = 'select quantity from app.expired_licenses($1)'
    const over = '2027-01-01T00:00:00Z'
    for (const portal of ['provider', 'reseller'] as const) {
      expect(await as(portal, expired, [over], { customer: a.customer })).toEqual([{ quantity: 1 }])
      expect(await as(portal, expired, [now], { customer: a.customer })).toEqual([])
      expect(await as(portal, expired, [over], { customer: b.customer })).toEqual([])
      expect(await as(portal, expired, [over])).toEqual([])
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
    const { rows } = await at.client.query<{ id: string }>('select id from audit_entry')
    const all = [rows.map(({ id }) => id)]
    for (const portal of ['provider', 'reseller', 'customer'] as const)
      expect(await as(portal, names, all)).toEqual([{ actor: null, object: 'O-family-a' }])
  })

  it('find people of customers that granted the acting partner a role, while related, and of no other', async () => {
    const find = `select user_id as id from app.find_customer_users($1, $2, $3, 9)`
    await at.client.query(`update "user" set display_name = 'Canary'`)
    const roles = ['user_administrator', 'global_administrator']
    await at.client.query(
      `update delegated_admin_relationship set status = 'active', roles = '{user_administrator}', ends_at = '2027-01-01'
       where subject_kind = 'customer' and partner_id in ($1, $2)`,
      [a.reseller, b.reseller],
    )
    const ask = (portal: 'provider' | 'reseller', text: string, asked = roles, moment = now) =>
      as<{ id: string }>(portal, find, [text, asked, moment])
    const person = { id: a.people[a.customer] }
    for (const text of ['canary', 'nary', 'ca']) expect(await ask('reseller', text)).toEqual([person])
    expect(await ask('reseller', 'canary', ['license_administrator'])).toEqual([])
    expect(await ask('reseller', 'canary', roles, '2027-01-01T00:00:00Z')).toEqual([])
    expect(await ask('provider', 'canary')).toEqual([])
    await at.client.query('update relationship set ended_at = $1, ended_by_organization_id = customer_id', [
      now,
    ])
    expect(await ask('reseller', 'canary')).toEqual([])
  })

  it('find people by name only where the organization has a record', async () => {
    const find = `select user_id as id from app.search_actors($1)`
    await at.client.query(`update "user" set display_name = 'Owen Hughes'`)
    const found = await as<{ id: string }>('customer', find, ['owen'])
    expect(found.map(({ id }) => id).toSorted()).toEqual(Object.values(a.people).toSorted())
    await at.client.query('delete from organization_view where viewer_id = $1', [a.customer])
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
    const { rows } = await at.client.query<{ id: string; link: string }>(
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
})
