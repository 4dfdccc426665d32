import { randomUUID } from 'node:crypto'
import { freeResends, mailBudgets, resendPauseDays } from '@relais/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { beforeItsEntries, holdRows, meetAt } from '../../../testing/barrier.ts'
import { givenOrganization, signIn, type TestOrganization, type TestPerson } from '../../../testing/world.ts'

interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly message?: string
  readonly remedy?: string
  readonly limit?: number
  readonly count?: number
  readonly retryAt?: string
  readonly invitation?: { readonly id: string; readonly status: string }
}

const refusals = `... on UserError { code message remedy } ... on MailBudgetSpentError { limit retryAt }
  ... on RecipientBudgetSpentError { retryAt }`
const draftDocument = `mutation ($input: DraftInvitationInput!, $key: IdempotencyKey!) {
  draftInvitation(input: $input, idempotencyKey: $key) { __typename ... on DraftInvitationSuccess { invitation { id status } } } }`
const sendDocument = `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!) {
  sendInvitation(input: $input, idempotencyKey: $key) { __typename
    ... on SendInvitationSuccess { invitation { id status } } ${refusals} } }`
const resendDocument = `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!) {
  resendInvitation(input: $input, idempotencyKey: $key) { __typename
    ... on ResendInvitationSuccess { invitation { id status } } ${refusals} ... on ResendsSpentError { count retryAt } } }`

const budget = mailBudgets['invitation-sent']
const hours = 3_600_000

describe('mails that are sent to reach somebody have a budget:', () => {
  let app: TestApp
  let provider: TestOrganization
  let person: TestPerson
  let other: TestOrganization
  let sales: string
  let others: string

  beforeAll(async () => {
    app = await createTestApp()
    provider = await givenOrganization(app.database, 'provider', 'Nord Distribution')
    other = await givenOrganization(app.database, 'provider', 'Sud Distribution')
    person = await provider.person('sales_agent')
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    await app.database.query('delete from mail_message')
    sales = await signIn(app, 'provider', person)
    others = await signIn(app, 'provider', await other.person('sales_agent'))
  })

  const draft = async (recipientMail = 'ada@atelier.example', session = sales) => {
    const input = { kind: 'partnership', recipientMail, language: 'fr' }
    const { invitation } = await app.run<Answer>('provider', draftDocument, { input, key: newKey() }, session)
    if (!invitation) throw new Error('no draft')
    return invitation.id
  }
  const send = (invitationId: string, session = sales) =>
    app.run<Answer>('provider', sendDocument, { input: { invitationId }, key: newKey() }, session)
  const resend = (invitationId: string) =>
    app.run<Answer>('provider', resendDocument, { input: { invitationId }, key: newKey() }, sales)
  /** Mails that went out before, an organization's, to one address or to as many. */
  const sent = (count: number, organization: TestOrganization, at: Date, recipientMail?: string) =>
    app.database.query(
      `insert into mail_message (id, organization_id, recipient_mail, language, template, data, created_at, attempts)
       select gen_random_uuid(), $2, coalesce($4, 'somebody-' || n || '@elsewhere.example'), 'en', 'invitation-sent', '{}', $3, 1
       from generate_series(1, $1) n`,
      [count, organization.id, at, recipientMail ?? null],
    )
  const mails = async () =>
    (await app.database.query<{ id: string }>('select id from mail_message order by id')).length
  const trace = async (id: string) => [
    await app.database.query('select * from invitation where id = $1', [id]),
    await app.database.query('select count(*) from audit_entry'),
    await mails(),
  ]

  it('an organization sends at most so many invitations in 24 hours and is told when the next may go', async () => {
    const first = new Date(testStart.getTime() - 20 * hours)
    await sent(1, provider, first)
    await sent(budget.organization - 1, provider, new Date(testStart.getTime() - hours))
    const id = await draft()
    const before = await trace(id)
    const refused = await send(id)
    expect(refused).toMatchObject({
      __typename: 'MailBudgetSpentError',
      code: 'mail_budget_spent',
      limit: budget.organization,
      retryAt: new Date(first.getTime() + 24 * hours).toISOString(),
      message: expect.stringContaining(String(budget.organization)),
    })
    expect(await trace(id)).toEqual(before)
    app.clock.set(new Date(first.getTime() + 24 * hours - 1))
    sales = await signIn(app, 'provider', person)
    expect(await send(id)).toMatchObject({ code: 'mail_budget_spent' })
    app.clock.set(new Date(refused.retryAt ?? ''))
    expect(await send(id)).toMatchObject({ invitation: { id } })
  })

  it('two requests at the same moment do not pass the last one together', async () => {
    await sent(budget.organization - 1, provider, testStart)
    const ids = [await draft('one@atelier.example'), await draft('two@atelier.example')]
    const barrier = await holdRows(app, beforeItsEntries)
    const answers = await meetAt(
      barrier,
      ids.map((id) => () => send(id)),
    )
    expect(answers.map(({ __typename }) => __typename)).toEqual([
      'SendInvitationSuccess',
      'MailBudgetSpentError',
    ])
    expect(await mails()).toBe(budget.organization)
  })

  it('two senders at the same moment do not pass the last one to a mailbox together', async () => {
    await sent(budget.own - 1, provider, testStart, 'ada@atelier.example')
    await sent(
      budget.recipient - budget.own,
      await givenOrganization(app.database, 'provider', 'Third'),
      testStart,
      'ada@atelier.example',
    )
    const [own, foreign] = [await draft(), await draft('ada@atelier.example', others)]
    const barrier = await holdRows(app, beforeItsEntries)
    const answers = await meetAt(barrier, [() => send(own), () => send(foreign, others)])
    expect(answers.map(({ __typename }) => __typename)).toEqual([
      'SendInvitationSuccess',
      'RecipientBudgetSpentError',
    ])
  })

  it('a mailbox gets at most so many invitations a day from all senders, and a sender learns nothing of the others', async () => {
    await sent(
      budget.recipient,
      other,
      new Date(testStart.getTime() - 7 * 60_000),
      'Ada+offers@Atelier.example',
    )
    const refused = await send(await draft())
    const nextDay = '2026-03-03T00:00:00.000Z'
    expect(refused).toEqual({
      __typename: 'RecipientBudgetSpentError',
      code: 'recipient_budget_spent',
      message: expect.any(String),
      remedy: expect.stringContaining(nextDay),
      retryAt: nextDay,
    })
    expect(refused.message).not.toMatch(/other|\b20\b/)
    await app.database.query('delete from mail_message')
    await sent(budget.own, provider, testStart, 'ada@atelier.example')
    expect(await send(await draft())).toEqual(refused)
    // Somebody else's budget is its own.
    expect(await send(await draft('ada@atelier.example', others), others)).toMatchObject({
      __typename: 'SendInvitationSuccess',
    })
    app.clock.set(new Date(nextDay))
    sales = await signIn(app, 'provider', person)
    expect(await send(await draft())).toMatchObject({ __typename: 'SendInvitationSuccess' })
  })

  it('sending again counts, and a refused one changes nothing: the old link still works', async () => {
    const id = await draft()
    await send(id)
    await sent(budget.own, provider, testStart, 'ada@atelier.example')
    const before = await trace(id)
    expect(await resend(id)).toMatchObject({ code: 'recipient_budget_spent' })
    expect(await trace(id)).toEqual(before)
  })

  it('resends of an invitation have a number, and then a pause of days', async () => {
    const id = await draft()
    await send(id)
    for (let count = 0; count < freeResends; count++)
      expect(await resend(id)).toMatchObject({ __typename: 'ResendInvitationSuccess' })
    const before = await trace(id)
    const retryAt = new Date(testStart.getTime() + resendPauseDays * 24 * hours)
    expect(await resend(id)).toMatchObject({
      code: 'resends_spent',
      count: freeResends,
      retryAt: retryAt.toISOString(),
    })
    expect(await trace(id)).toEqual(before)
    app.clock.set(retryAt)
    sales = await signIn(app, 'provider', person)
    expect(await resend(id)).toMatchObject({ __typename: 'ResendInvitationSuccess' })
    expect(await resend(id)).toMatchObject({ code: 'resends_spent' })
  })

  it('mails that tell what happened go out whatever was sent before', async () => {
    await sent(budget.organization, provider, testStart)
    await sent(budget.recipient, other, testStart, person.userPrincipalName)
    const change = `mutation ($input: ChangePasswordInput!, $key: IdempotencyKey!) {
      changePassword(input: $input, idempotencyKey: $key) { __typename } }`
    const input = { currentPassword: 'correct horse battery staple', newPassword: `nineteen ${randomUUID()}` }
    await app.run('provider', change, { input, key: newKey() }, sales)
    const told = await app.database.query(
      `select 1 from mail_message where recipient_mail = $1 and template = 'password-changed'`,
      [person.userPrincipalName],
    )
    expect(told).toHaveLength(1)
  })
})
