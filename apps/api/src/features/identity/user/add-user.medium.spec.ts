import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { linkToken } from '../../../platform/link/link-token.ts'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { beforeItsEntries, holdRows, meetAt } from '../../../testing/barrier.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { givenOrganization, signIn, type TestOrganization, type TestPerson } from '../../../testing/world.ts'

const day = 86_400_000
const documentOf = (act: string, fields: string, takesEntries = true) => {
  const name = `${act.charAt(0).toUpperCase()}${act.slice(1)}`
  return `mutation ($input: ${name}Input!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
    ${act}(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
      __typename
      ... on ${name}Success { ${fields} preview { changes { action } messages { template recipientMail } } }
      ... on UserError { code message remedy }
      ${takesEntries ? '... on InvalidInputError { field reason }' : ''}
    } }`
}
const documents = {
  addUser: documentOf('addUser', 'userId expiresAt'),
  resendUserInvitation: documentOf('resendUserInvitation', 'userId expiresAt', false),
  withdrawUserInvitation: documentOf('withdrawUserInvitation', 'userId', false),
  updateUser: documentOf('updateUser', 'userId displayName contactMail'),
} as const
type Answer = Refused & {
  readonly userId?: string
  readonly field?: string
  readonly reason?: string
  readonly preview?: unknown
}

describe('a person who is added by email', () => {
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
    firm = await givenOrganization(app.database, 'reseller', `Adder ${++number}`)
    boss = await firm.person('global_administrator')
    session = await signIn(app, 'reseller', boss)
  })

  const act = (which: keyof typeof documents, input: object, by = session, dryRun = false) =>
    app.run<Answer>('reseller', documents[which], { input, key: newKey(), dryRun }, by)
  const draft = (change: object = {}) => ({
    displayName: 'Zoé Marchand',
    contactMail: `zoe.${number}@home.example`,
    userPrincipalName: `zoe@${firm.domain}`,
    language: 'fr',
    roles: ['sales_agent'],
    ...change,
  })
  const add = async (change: object = {}) => {
    const { userId } = await act('addUser', draft(change))
    if (userId === undefined) throw new Error('nobody was added')
    return userId
  }
  const mails = () =>
    app.database.query<{
      template: string
      to: string
      link: { to: string; id: string }
      again: string | null
    }>(
      `select template, recipient_mail as to, data -> 'link' as link, data -> 'values' ->> 'replacesLink' as again
       from mail_message where organization_id = $1 order by created_at, id`,
      [firm.id],
    )
  const tokens = async () =>
    (await mails())
      .filter(({ link }) => link.to === 'password')
      .map(({ link }) => linkToken(app.config.linkKey, 'password', link.id, 1))
  const stateOf = async (token: string | undefined) => {
    const query =
      'query ($token: Secret!) { passwordLink(token: $token) { state viewerCanRenew userPrincipalName } }'
    return app.run<{ state: string; viewerCanRenew: boolean; userPrincipalName: string | null } | null>(
      'reseller',
      query,
      { token },
      null,
    )
  }
  const choose = (token: string | undefined) =>
    app.run<Answer>(
      'reseller',
      `mutation ($input: ResetPasswordInput!, $key: IdempotencyKey!) {
        resetPassword(input: $input, idempotencyKey: $key) { __typename ... on UserError { code message remedy } } }`,
      { input: { token, newPassword: 'seven lamps above the quay' }, key: newKey() },
      null,
    )
  const renew = (token: string | undefined) =>
    app.run<Answer>(
      'reseller',
      `mutation ($input: RenewPasswordLinkInput!, $key: IdempotencyKey!) {
        renewPasswordLink(input: $input, idempotencyKey: $key) { __typename ... on UserError { code message remedy } } }`,
      { input: { token }, key: newKey() },
      null,
    )
  const listed = (by = session) =>
    app.run<{ nodes: readonly { id: string; state: string; invitation: { hasExpired: boolean } | null }[] }>(
      'reseller',
      '{ colleagues(first: 50) { nodes { id state invitation { hasExpired } } } }',
      {},
      by,
    )
  const seenOf = async (id: string) => (await listed()).nodes.find((one) => one.id === id)

  it('is invited until it chose a password by the mailed link, then signs in with the roles it was given', async () => {
    const id = await add()
    expect(await seenOf(id)).toMatchObject({ state: 'invited', invitation: { hasExpired: false } })
    const [token] = await tokens()
    expect(await stateOf(token)).toMatchObject({ state: 'open', userPrincipalName: `zoe@${firm.domain}` })
    expect((await choose(token)).code).toBeUndefined()
    expect(await seenOf(id)).toMatchObject({ state: 'active', invitation: null })
    const zoe = { id, userPrincipalName: `zoe@${firm.domain}`, organizationId: firm.id }
    const theirs = await signIn(app, 'reseller', zoe, 'seven lamps above the quay')
    expect(await app.run('reseller', '{ viewer { roles } }', {}, theirs)).toEqual({ roles: ['sales_agent'] })
    expect(await stateOf(token)).toMatchObject({ state: 'used', userPrincipalName: null })
  })

  it('is told to the other administrators in the portal, and stands in the log', async () => {
    const other = await firm.person('user_administrator')
    await firm.person('sales_agent')
    const id = await add()
    expect(
      await app.database.query('select user_id, data from notification where organization_id = $1', [
        firm.id,
      ]),
    ).toMatchObject([{ user_id: other.id, data: { personName: 'Zoé Marchand' } }])
    expect(await app.database.query('select action from audit_entry where object_id = $1', [id])).toEqual([
      { action: 'user.create' },
    ])
  })

  it('is only tried in a dry run: nobody is there, and no mail goes', async () => {
    expect(await act('addUser', draft(), session, true)).toMatchObject({
      preview: { changes: [{ action: 'user.create' }], messages: [{ template: 'user-welcome' }] },
    })
    expect((await listed()).nodes).toHaveLength(1)
    expect(await mails()).toEqual([])
  })

  it('gets a new link that kills the older one, which says that a newer one was sent', async () => {
    const id = await add()
    app.clock.advance(1_000)
    await act('resendUserInvitation', { userId: id })
    const [first, second] = await tokens()
    expect(await stateOf(first)).toMatchObject({
      state: 'replaced',
      viewerCanRenew: false,
      userPrincipalName: null,
    })
    await expectRefused(app, 'password_link_invalid', () => choose(first))
    expect((await mails()).map(({ again }) => again)).toEqual(['false', 'true'])
    expect((await choose(second)).code).toBeUndefined()
    await expectRefused(app, 'not_invited', () => act('resendUserInvitation', { userId: id }))
  })

  it('renews an expired link at one press, each link once, to the address it went to', async () => {
    const id = await add()
    const [first] = await tokens()
    await expectRefused(app, 'password_link_invalid', () => renew(first))
    app.clock.advance(7 * day)
    session = await signIn(app, 'reseller', boss)
    expect(await seenOf(id)).toMatchObject({ state: 'invited', invitation: { hasExpired: true } })
    expect(await stateOf(first)).toMatchObject({ state: 'expired', viewerCanRenew: true })
    await expectRefused(app, 'password_link_invalid', () => choose(first))
    expect((await renew(first)).code).toBeUndefined()
    expect((await mails()).map(({ to }) => to)).toEqual([
      `zoe.${number}@home.example`,
      `zoe.${number}@home.example`,
    ])
    expect(await stateOf(first)).toMatchObject({ state: 'replaced' })
    await expectRefused(app, 'password_link_invalid', () => renew(first))
    const [, second] = await tokens()
    expect((await choose(second)).code).toBeUndefined()
  })

  it('is gone once its invitation is withdrawn: the link says so, and the sign-in name is free', async () => {
    const id = await add()
    const [token] = await tokens()
    expect((await act('withdrawUserInvitation', { userId: id })).userId).toBe(id)
    expect(await stateOf(token)).toMatchObject({
      state: 'withdrawn',
      userPrincipalName: null,
      viewerCanRenew: false,
    })
    await expectRefused(app, 'password_link_invalid', () => choose(token))
    expect(await seenOf(id)).toBeUndefined()
    await expectRefused(app, 'not_found', () => act('withdrawUserInvitation', { userId: id }))
    app.clock.advance(1_000)
    expect(await add()).not.toBe(id)
  })

  it('chooses a password or is withdrawn where both come at the same moment, never both', async () => {
    const id = await add()
    const [token] = await tokens()
    const answers = await Promise.all([choose(token), act('withdrawUserInvitation', { userId: id })])
    const done = answers.filter(({ code }) => code === undefined)
    expect(done).toHaveLength(1)
    expect((await seenOf(id))?.state).toBe(answers[0].code === undefined ? 'active' : undefined)
  })

  it('takes a sign-in name that nobody has, also at the same moment', async () => {
    const barrier = await holdRows(app, beforeItsEntries)
    const answers = await meetAt(barrier, [
      () => act('addUser', draft()),
      () => act('addUser', draft({ contactMail: 'other@home.example' })),
    ])
    expect(answers.map(({ reason }) => reason ?? 'done').toSorted()).toEqual(['done', 'taken'])
    const other = await givenOrganization(app.database, 'reseller', `Else ${number}`)
    const refused = await expectRefused(app, 'invalid_input', () =>
      act('addUser', draft({ userPrincipalName: `zoe@${other.domain}` })),
    )
    expect(refused).toMatchObject({ field: 'userPrincipalName', reason: 'domain_not_verified' })
  })

  it('manages users only where a global administrator says so; an admin agent adds others', async () => {
    const agent = await signIn(app, 'reseller', await firm.person('admin_agent'))
    const manager = await signIn(app, 'reseller', await firm.person('user_administrator'))
    const seller = await signIn(app, 'reseller', await firm.person('sales_agent'))
    await expectRefused(app, 'not_permitted', () => act('addUser', draft(), seller))
    for (const role of ['global_administrator', 'user_administrator', 'admin_agent'])
      for (const by of [agent, manager])
        await expectRefused(app, 'global_administrator_required', () =>
          act('addUser', draft({ roles: [role] }), by),
        )
    const { userId } = await act('addUser', draft({ roles: ['helpdesk_agent'] }), agent)
    expect((await listed(agent)).nodes.some(({ id }) => id === userId)).toBe(true)
    const guarded = await add({ userPrincipalName: `ada@${firm.domain}`, roles: ['admin_agent'] })
    await expectRefused(app, 'global_administrator_required', () =>
      act('withdrawUserInvitation', { userId: guarded }, agent),
    )
    await expectRefused(app, 'not_permitted', () =>
      act('updateUser', { userId, displayName: 'Zoé', contactMail: 'z@home.example' }, agent),
    )
    await expectRefused(app, 'global_administrator_required', () =>
      act('updateUser', { userId: guarded, displayName: 'Ada', contactMail: 'a@home.example' }, manager),
    )
  })

  it('stays while licenses rest on it', async () => {
    const id = await add()
    await app.database.query(`do $$ begin
      set local session_replication_role = replica;
      insert into license_assignment (id, customer_id, user_id, license_sku_id, disabled_plan_ids, assigned_by_user_id, assigned_at)
      values (gen_random_uuid(), '${firm.id}', '${id}', gen_random_uuid(), '{}', '${boss.id}', '2026-11-01T09:00:00Z');
    end $$`)
    await expectRefused(app, 'licenses_held', () => act('withdrawUserInvitation', { userId: id }))
  })

  it('of another organization looks like one that is not there', async () => {
    const other = await givenOrganization(app.database, 'reseller', `Strange ${number}`)
    const { id: userId } = await other.person('sales_agent')
    for (const which of ['resendUserInvitation', 'withdrawUserInvitation'] as const)
      await expectRefused(app, 'not_found', () => act(which, { userId }))
    await expectRefused(app, 'not_found', () =>
      act('updateUser', { userId, displayName: 'X', contactMail: 'x@home.example' }),
    )
  })

  it('whose address changes is told at both, and links to the one before open nothing', async () => {
    const person = await firm.person('sales_agent', 'fr')
    await act('updateUser', { userId: person.id, displayName: 'Inès', contactMail: 'ines@home.example' })
    expect((await mails()).map(({ template, to }) => [template, to])).toEqual([
      ['contact-mail-changed', person.userPrincipalName],
      ['contact-mail-changed', 'ines@home.example'],
    ])
    const id = await add()
    app.clock.advance(1_000)
    await act('updateUser', { userId: id, displayName: 'Zoé', contactMail: 'zoe@work.example' })
    const [first, second] = await tokens()
    expect(await stateOf(first)).toMatchObject({ state: 'replaced' })
    expect(await stateOf(second)).toMatchObject({ state: 'open' })
    expect((await mails()).at(-1)).toMatchObject({ template: 'user-welcome', to: 'zoe@work.example' })
    const emptied = await expectRefused(app, 'invalid_input', () =>
      act('updateUser', { userId: id, displayName: 'Zoé', contactMail: '' }),
    )
    expect(emptied).toMatchObject({ field: 'contactMail', reason: 'missing' })
  })

  it('is sent no more links than its mailbox may get', async () => {
    const id = await add()
    for (let sent = 1; sent < 40; sent += 1) await act('resendUserInvitation', { userId: id })
    await expectRefused(app, 'recipient_budget_spent', () => act('resendUserInvitation', { userId: id }))
  })
})
