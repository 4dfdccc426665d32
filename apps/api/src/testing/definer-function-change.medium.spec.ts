import { describe, expect, it } from 'vitest'
import { useFamilies } from './definer-function.ts'
import { partyOf } from './two-families.ts'

const [a, b] = [partyOf('a'), partyOf('b')]
const box = '00000000-0000-7000-8000-000000000002'
const partnership = 'aaaaaaaa-0000-7000-8000-000000000054'
const now = '2026-01-02T00:00:00Z'

describe('functions that run with their owner’s rights', () => {
  const at = useFamilies()
  const { as } = at

  it('open a customer to whom it is related, and no other', async () => {
    const open = 'select app.open_customer($1, $2, true) as opened, app.current_customer() as customer'
    expect(await as('reseller', open, [a.customer, now])).toMatchObject([
      { opened: { relationshipId: expect.any(String) }, customer: a.customer },
    ])
    expect(await as('reseller', open, [b.customer, now])).toEqual([{ opened: null, customer: null }])
    expect(await as('provider', open, [b.customer, now])).toEqual([{ opened: null, customer: null }])
  })

  it('count the licenses that subscriptions hold, for a related customer only', async () => {
    await at.client.query('update offer_sku set license_sku_id = $1', [box])
    await at.client.query('update license_counter set total = 40')
    const recount = 'select app.recount_licenses($1, array[$2]::uuid[])'
    await as('provider', recount, [a.customer, box])
    const { rows } = await at.client.query<{ total: number }>(
      'select total from license_counter order by customer_id',
    )
    expect(rows.map(({ total }) => total)).toEqual([1, 40])
    await expect(as('provider', recount, [b.customer, box])).rejects.toThrow('no customer')
  })

  it('leave totals of licenses to themselves: no portal sets one past them', async () => {
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      await at.client.query('savepoint attempt')
      await expect(
        as(portal, 'update license_counter set total = 99', [], { customer: a.customer }),
      ).rejects.toThrow('permission denied')
      await at.client.query('rollback to savepoint attempt')
    }
  })

  it('bring up to date what one of the two sees, asked by one of the two', async () => {
    const refresh = 'select app.refresh_organization_view($1, $2)'
    await at.client.query('update organization_view set by_relationship = false')
    await as('reseller', refresh, [a.reseller, a.customer])
    const { rows } = await at.client.query<{ viewer: string; subject: string }>(
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
      const { rows } = await at.client.query<{ organization_id: string }>(
        'select organization_id from audit_reader where entry_id = $1 order by 1',
        [entry?.id],
      )
      expect(rows.map((row) => row.organization_id)).toEqual([a.provider, a.reseller, a.customer])
    })

    it('look up each reader and notified person by itself, of however many the organization sees', async () => {
      await at.client.query(
        `insert into organization select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid()))).*
         from organization o, generate_series(1, 5000) where o.id = $1`,
        [b.customer],
      )
      await at.client.query(
        `insert into organization_view select (jsonb_populate_record(v, jsonb_build_object('subject_id', o.id))).*
         from organization_view v, organization o
         where v.viewer_id = $1 and v.subject_id = $2
           and not exists (select from organization_view seen where seen.viewer_id = $1 and seen.subject_id = o.id)`,
        [a.provider, a.customer],
      )
      await at.client.query('analyze organization_view')
      const reads = async () =>
        (
          await at.client.query<{ rows: number }>(
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
    await at.client.query('delete from operator_account where organization_id = $1', [a.provider])
    await expect(as('provider', become)).rejects.toThrow('does not run the program')
  })

  it('do not stand alone: nobody grants itself administration of another organization', async () => {
    const grant = `insert into delegated_admin_relationship
      (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
      select gen_random_uuid(), partner_id, subject_id, subject_kind, 'another', roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at
      from delegated_admin_relationship where partner_id = app.current_organization()`
    await at.client.query('savepoint attempt')
    await expect(as('reseller', grant)).rejects.toThrow('answers no invitation')
    await at.client.query('rollback to savepoint attempt')
    await expect(as('provider', grant)).rejects.toThrow('permission denied')
  })

  it('let nobody give roles who manages no users, and a partner none in a customer that is open', async () => {
    const give = `insert into user_role (user_id, organization_id, role)
      select id, organization_id, 'billing_administrator' from "user" where organization_id = $1`
    const attempt = async (
      portal: 'provider' | 'reseller' | 'customer',
      organization: string,
      by: string,
    ) => {
      await at.client.query('savepoint attempt')
      await at.client.query(`select set_config('app.user', $1, true)`, [by])
      const refused = await as(portal, give, [organization], { customer: a.customer }).then(
        () => null,
        (error: Error) => error.message,
      )
      await at.client.query('rollback to savepoint attempt')
      return refused
    }
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      expect(await attempt(portal, a[portal], a.people[a[portal]] ?? '')).toBeNull()
      expect(await attempt(portal, a[portal], '')).toMatch('by administrators')
    }
    for (const portal of ['provider', 'reseller'] as const)
      expect(await attempt(portal, a.customer, a.people[a[portal]] ?? '')).toMatch('row-level security')
  })

  it('keep one global administrator who can sign in, whoever else has the role', async () => {
    const step = `delete from user_role where user_id = $1 and role = 'global_administrator'`
    const person = a.people[a.customer] ?? ''
    await at.client.query(`select set_config('app.user', $1, true)`, [person])
    await at.client.query(
      `insert into "user" (id, organization_id, user_principal_name, display_name, language, created_at)
       values ('00000000-0000-7000-8000-00000000aaaa', $1, 'new@family-a.example', 'New', 'en', '2026-01-01')`,
      [a.customer],
    )
    await at.client.query(
      `insert into user_role (user_id, organization_id, role)
       values ('00000000-0000-7000-8000-00000000aaaa', $1, 'global_administrator')`,
      [a.customer],
    )
    await at.client.query('savepoint attempt')
    await expect(as('customer', step, [person])).rejects.toThrow('the last global administrator stays')
    await at.client.query('rollback to savepoint attempt')
    await at.client.query(
      `insert into password_credential (user_id, organization_id, hash, changed_at)
       values ('00000000-0000-7000-8000-00000000aaaa', $1, 'hash', '2026-01-01')`,
      [a.customer],
    )
    await as('customer', step, [person])
  })

  it('do not stand alone: whoever holds a link answers its invitation, and changes nothing else of it', async () => {
    const attempt = async (portal: 'provider' | 'reseller' | 'customer', link: string, set: string) => {
      await at.client.query('savepoint attempt')
      const refused = await as(portal, `update invitation set ${set} where token_hash = $1`, [link], {
        link,
      }).then(
        () => null,
        (error: Error) => error.message,
      )
      await at.client.query('rollback to savepoint attempt')
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
      await at.client.query('savepoint attempt')
      await expect(as('reseller', `update delegated_admin_relationship set ${set}`)).rejects.toThrow(
        'permission denied',
      )
      await at.client.query('rollback to savepoint attempt')
    }
  })
})
