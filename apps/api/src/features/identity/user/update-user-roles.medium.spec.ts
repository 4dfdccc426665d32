import type { Portal, Role } from '@relais/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { beforeItsEntries, holdRows, meetAt } from '../../../testing/barrier.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { givenOrganization, signIn, type TestOrganization, type TestPerson } from '../../../testing/world.ts'

const updateDocument = `mutation ($input: UpdateUserRolesInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  updateUserRoles(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on UpdateUserRolesSuccess { userId roles preview { changes { action before after } } }
    ... on UserError { code message remedy }
  }
}`

interface Asked {
  readonly give?: readonly Role[]
  readonly take?: readonly Role[]
  readonly givesUpOwnRight?: boolean
}
type Answer = Refused & { readonly roles?: readonly Role[]; readonly preview?: unknown }

describe('roles of a person of the own organization', () => {
  let app: TestApp
  let firm: TestOrganization
  let boss: TestPerson
  let session: string
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    firm = await givenOrganization(app.database, 'reseller', `Reseller ${++number}`)
    boss = await firm.person('global_administrator')
    session = await signIn(app, 'reseller', boss)
  })

  const update = (
    userId: string,
    { give = [], take = [], givesUpOwnRight = false }: Asked,
    by = session,
    { portal = 'reseller' as Portal, key = newKey(), dryRun = false } = {},
  ) =>
    app.run<Answer>(
      portal,
      updateDocument,
      { input: { userId, give, take, givesUpOwnRight }, key, dryRun },
      by,
    )
  const rolesOf = async ({ id }: TestPerson) =>
    (
      await app.database.query<{ role: string }>(
        'select role from user_role where user_id = $1 order by role',
        [id],
      )
    ).map(({ role }) => role)

  it('are given and taken in one act that stands in the audit log once', async () => {
    const person = await firm.person(['sales_agent', 'billing_administrator'])
    const key = newKey()
    const asked = { give: ['helpdesk_agent'], take: ['sales_agent'] } as const
    const answer = await update(person.id, asked, session, { key })
    expect(answer).toMatchObject({ roles: ['billing_administrator', 'helpdesk_agent'] })
    expect(await update(person.id, asked, session, { key })).toEqual(answer)
    expect(await rolesOf(person)).toEqual(['billing_administrator', 'helpdesk_agent'])
    const entries = await app.database.query(
      `select before -> 'roles' as before, after -> 'roles' as after from audit_entry where object_id = $1 and action = 'user.update_roles'`,
      [person.id],
    )
    expect(entries).toEqual([
      {
        before: ['billing_administrator', 'sales_agent'],
        after: ['billing_administrator', 'helpdesk_agent'],
      },
    ])
  })

  it('that change nothing leave nothing in the log', async () => {
    const person = await firm.person('sales_agent')
    await update(person.id, { give: ['sales_agent'], take: ['admin_agent'] })
    expect(
      await app.database.query('select 1 from audit_entry where object_id = $1', [person.id]),
    ).toHaveLength(0)
  })

  it('are only tried in a dry run', async () => {
    const person = await firm.person('sales_agent')
    const answer = await update(person.id, { give: ['admin_agent'] }, session, { dryRun: true })
    expect(answer).toMatchObject({
      roles: ['sales_agent', 'admin_agent'],
      preview: { changes: [{ action: 'user.update_roles' }] },
    })
    expect(await rolesOf(person)).toEqual(['sales_agent'])
  })

  it('hold from the next request on, in a session that is open', async () => {
    const person = await firm.person('sales_agent')
    const theirs = await signIn(app, 'reseller', person)
    const can = () =>
      app.run<{ viewerCan: { viewColleagues: boolean; viewCustomers: boolean } }>(
        'reseller',
        '{ viewer { viewerCan { viewColleagues viewCustomers } } }',
        {},
        theirs,
      )
    expect((await can()).viewerCan).toEqual({ viewColleagues: false, viewCustomers: true })
    await update(person.id, { give: ['user_administrator'], take: ['sales_agent'] })
    expect((await can()).viewerCan).toEqual({ viewColleagues: true, viewCustomers: false })
    await update(person.id, { take: ['user_administrator'] })
    expect((await can()).viewerCan).toEqual({ viewColleagues: false, viewCustomers: false })
  })

  it('of those who manage users are given and taken by no user administrator, also not of themselves', async () => {
    const manager = await firm.person('user_administrator')
    const by = await signIn(app, 'reseller', manager)
    const other = await firm.person('admin_agent')
    const required = 'global_administrator_required'
    await expectRefused(app, required, () => update(other.id, { give: ['global_administrator'] }, by))
    await expectRefused(app, required, () => update(other.id, { take: ['admin_agent'] }, by))
    await expectRefused(app, required, () => update(manager.id, { give: ['admin_agent'] }, by))
    await expectRefused(app, required, () =>
      update(manager.id, { take: ['user_administrator'], givesUpOwnRight: true }, by),
    )
    expect(await update(other.id, { give: ['sales_agent'] }, by)).toMatchObject({
      roles: ['admin_agent', 'sales_agent'],
    })
  })

  it('are changed by nobody without the right, and of nobody in another organization', async () => {
    const person = await firm.person('sales_agent')
    const agent = await signIn(app, 'reseller', await firm.person('admin_agent'))
    await expectRefused(app, 'not_permitted', () => update(person.id, { give: ['helpdesk_agent'] }, agent))
    const other = await givenOrganization(app.database, 'reseller', `Other ${number}`)
    const stranger = await other.person('sales_agent')
    await expectRefused(app, 'not_found', () => update(stranger.id, { give: ['helpdesk_agent'] }))
  })

  it('of a customer are the tenant roles alone', async () => {
    const customer = await givenOrganization(app.database, 'customer', `Customer ${number}`)
    const by = await signIn(app, 'customer', await customer.person('global_administrator'))
    const person = await customer.person('billing_administrator')
    await expectRefused(app, 'role_not_of_organization', () =>
      update(person.id, { give: ['sales_agent'] }, by, { portal: 'customer' }),
    )
    expect(
      await update(person.id, { give: ['user_administrator'] }, by, { portal: 'customer' }),
    ).toMatchObject({ roles: ['billing_administrator', 'user_administrator'] })
  })

  it('cannot be given and taken at once', async () => {
    const person = await firm.person('sales_agent')
    await expectRefused(app, 'role_given_and_taken', () =>
      update(person.id, { give: ['admin_agent'], take: ['admin_agent'] }),
    )
  })

  describe('the last global administrator', () => {
    const demoted = { take: ['global_administrator'], givesUpOwnRight: true } as const

    it('stays one: the only administrator does not demote themselves', async () => {
      await expectRefused(app, 'last_global_administrator', () => update(boss.id, demoted))
    })

    it('stays one while others are deleted or have no password yet', async () => {
      const deleted = await firm.person('global_administrator')
      await app.database.query('update "user" set deleted_at = created_at where id = $1', [deleted.id])
      const invited = await firm.person('global_administrator')
      await app.database.query('delete from password_credential where user_id = $1', [invited.id])
      await expectRefused(app, 'last_global_administrator', () => update(boss.id, demoted))
      await firm.person('global_administrator')
      expect(await update(boss.id, demoted)).toMatchObject({ roles: [] })
    })

    it('stays one when two demote each other at the same moment: exactly one is refused', async () => {
      const second = await firm.person('global_administrator')
      const theirs = await signIn(app, 'reseller', second)
      const barrier = await holdRows(app, beforeItsEntries)
      const answers = await meetAt(barrier, [
        () => update(second.id, { take: ['global_administrator'] }),
        () => update(boss.id, { take: ['global_administrator'] }, theirs),
      ])
      expect(answers.map(({ code }) => code ?? 'done').toSorted()).toEqual(['done', 'not_permitted'])
      expect([...(await rolesOf(boss)), ...(await rolesOf(second))]).toEqual(['global_administrator'])
    })

    it('stays one when two step down at the same moment: exactly one is refused', async () => {
      const second = await firm.person('global_administrator')
      const theirs = await signIn(app, 'reseller', second)
      const barrier = await holdRows(app, beforeItsEntries)
      const answers = await meetAt(barrier, [
        () => update(boss.id, demoted),
        () => update(second.id, demoted, theirs),
      ])
      expect(answers.map(({ code }) => code ?? 'done').toSorted()).toEqual([
        'done',
        'last_global_administrator',
      ])
    })
  })

  it('with the own right to manage users go only with a word that says so', async () => {
    await firm.person('global_administrator')
    await expectRefused(app, 'own_right_at_stake', () =>
      update(boss.id, { take: ['global_administrator'], give: ['sales_agent'] }),
    )
    expect(
      await update(boss.id, {
        take: ['global_administrator'],
        give: ['sales_agent'],
        givesUpOwnRight: true,
      }),
    ).toMatchObject({ roles: ['sales_agent'] })
    expect(await update(boss.id, { give: ['global_administrator'] })).toMatchObject({ code: 'not_permitted' })
  })
})
