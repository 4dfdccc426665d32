import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { beforeItsEntries, holdRows, meetAt } from '../../../testing/barrier.ts'
import { issuePasswordResets } from '../../../testing/password-reset.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { givenOrganization, signIn, type TestOrganization, type TestPerson } from '../../../testing/world.ts'

const documentOf = (act: 'disable' | 'restore') => {
  const name = act === 'disable' ? 'DisableUser' : 'RestoreUser'
  return `mutation ($input: ${name}Input!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
    ${act}User(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
      __typename
      ... on ${name}Success { userId preview { changes { action } messages { template recipientMail } } }
      ... on UserError { code message remedy }
    } }`
}
type Answer = Refused & { readonly preview?: unknown }

describe('a person of the own organization', () => {
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
    app.clock.set(testStart)
    firm = await givenOrganization(app.database, 'reseller', `Reseller ${++number}`)
    boss = await firm.person('global_administrator')
    session = await signIn(app, 'reseller', boss)
  })

  const act = (which: 'disable' | 'restore', userId: string, by = session, dryRun = false) =>
    app.run<Answer>('reseller', documentOf(which), { input: { userId }, key: newKey(), dryRun }, by)
  const isSignedIn = async (token: string) =>
    (await app.run<object | null>('reseller', '{ viewer { roles } }', {}, token)) !== null
  const mailsTo = (person: TestPerson, template: string) =>
    app.database.query<{ language: string; access: string | null }>(
      `select language, data -> 'values' ->> 'access' as access from mail_message where recipient_mail = $1 and template = $2 order by id`,
      [person.userPrincipalName, template],
    )

  it('who is disabled is signed out everywhere at once, and cannot sign in', async () => {
    const person = await firm.person('sales_agent', 'fr')
    const [one, other] = [await signIn(app, 'reseller', person), await signIn(app, 'reseller', person)]
    expect(await isSignedIn(one)).toBe(true)
    expect(await act('disable', person.id)).toMatchObject({ userId: person.id })
    expect([await isSignedIn(one), await isSignedIn(other)]).toEqual([false, false])
    await expect(signIn(app, 'reseller', person)).rejects.toThrow('invalid_credentials')
    expect(await mailsTo(person, 'user-access')).toEqual([{ language: 'fr', access: 'disabled' }])
  })

  it('who is disabled gets no link to set a password, and an older one opens nothing', async () => {
    const person = await firm.person('sales_agent')
    await act('disable', person.id)
    const ask = `mutation ($input: RequestPasswordResetInput!, $key: IdempotencyKey!) {
      requestPasswordReset(input: $input, idempotencyKey: $key) { __typename } }`
    const input = { userPrincipalName: person.userPrincipalName }
    await app.run('reseller', ask, { input, key: newKey() }, null)
    await issuePasswordResets(app)
    expect(await mailsTo(person, 'password-reset')).toEqual([])
  })

  it('who is restored signs in with the roles of before; sessions that ended stay ended', async () => {
    const person = await firm.person(['sales_agent', 'helpdesk_agent'])
    const before = await signIn(app, 'reseller', person)
    await act('disable', person.id)
    // Ids of two changes sort by when they were made: of one moment, by chance.
    app.clock.advance(1_000)
    expect(await act('restore', person.id)).toMatchObject({ userId: person.id })
    expect(await isSignedIn(before)).toBe(false)
    const again = await signIn(app, 'reseller', person)
    expect(await app.run('reseller', '{ viewer { roles } }', {}, again)).toEqual({
      roles: ['helpdesk_agent', 'sales_agent'],
    })
    expect(await mailsTo(person, 'user-access')).toMatchObject([
      { access: 'disabled' },
      { access: 'restored' },
    ])
    const entries = await app.database.query<{ action: string }>(
      `select action from audit_entry where object_id = $1 and action like 'user.%' order by id`,
      [person.id],
    )
    expect(entries.map(({ action }) => action)).toEqual(['user.disable', 'user.restore'])
  })

  it('is only tried in a dry run: it stays signed in, and nobody is told', async () => {
    const person = await firm.person('sales_agent')
    const theirs = await signIn(app, 'reseller', person)
    expect(await act('disable', person.id, session, true)).toMatchObject({
      preview: {
        changes: [{ action: 'user.disable' }],
        messages: [{ template: 'user-access', recipientMail: person.userPrincipalName }],
      },
    })
    expect(await isSignedIn(theirs)).toBe(true)
    expect(await mailsTo(person, 'user-access')).toEqual([])
  })

  it('is told in its list and on its page, and gets no news any more', async () => {
    const person = await firm.person('global_administrator')
    const told = () =>
      app.database.query(
        `select r.user_id from (select set_config('app.organization', $1, true) as own offset 0) s,
           lateral app.mail_recipients(s.own::uuid, '{global_administrator}') r where r.user_id = $2`,
        [firm.id, person.id],
      )
    expect(await told()).toHaveLength(1)
    await act('disable', person.id)
    const seen = await app.run<{ readonly state: string }>(
      'reseller',
      'query ($id: ObjectId!) { colleague(id: $id) { state } }',
      { id: person.id },
      session,
    )
    expect(seen.state).toBe('disabled')
    expect(await told()).toHaveLength(0)
  })

  it('is disabled and restored once, by others, who manage users, in the same organization', async () => {
    const person = await firm.person('sales_agent')
    const agent = await signIn(app, 'reseller', await firm.person('admin_agent'))
    const manager = await signIn(app, 'reseller', await firm.person('user_administrator'))
    await expectRefused(app, 'own_account', () => act('disable', boss.id))
    await expectRefused(app, 'not_permitted', () => act('disable', person.id, agent))
    await expectRefused(app, 'global_administrator_required', () => act('disable', boss.id, manager))
    await expectRefused(app, 'not_disabled', () => act('restore', person.id))
    await act('disable', person.id, manager)
    await expectRefused(app, 'already_disabled', () => act('disable', person.id))
    const other = await givenOrganization(app.database, 'reseller', `Other ${number}`)
    const stranger = await other.person('sales_agent')
    await expectRefused(app, 'not_found', () => act('disable', stranger.id))
    await expectRefused(app, 'not_found', () => act('restore', stranger.id))
  })

  it('does not count as an administrator who remains once it is disabled', async () => {
    const second = await firm.person('global_administrator')
    await act('disable', second.id)
    const demote = `mutation ($input: UpdateUserRolesInput!, $key: IdempotencyKey!) {
      updateUserRoles(input: $input, idempotencyKey: $key) { __typename ... on UserError { code message remedy } } }`
    const input = { userId: boss.id, give: [], take: ['global_administrator'], givesUpOwnRight: true }
    await expectRefused(app, 'last_global_administrator', () =>
      app.run<Refused>('reseller', demote, { input, key: newKey() }, session),
    )
  })

  it('and another who disable each other at the same moment: exactly one is refused', async () => {
    const second = await firm.person('global_administrator')
    const theirs = await signIn(app, 'reseller', second)
    const barrier = await holdRows(app, beforeItsEntries)
    const answers = await meetAt(barrier, [
      () => act('disable', second.id),
      () => act('disable', boss.id, theirs),
    ])
    expect(answers.map(({ code }) => code ?? 'done')).toEqual(['done', 'last_global_administrator'])
  })
})
