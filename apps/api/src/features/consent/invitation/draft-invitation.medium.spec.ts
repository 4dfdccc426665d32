import { invitationDraftsInADay, maximumInvitationDrafts } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { givenOrganization, signIn, type TestOrganization, type TestPerson } from '../../../testing/world.ts'

interface Answer extends Refused {
  readonly limit?: number
  readonly oldestRecipients?: readonly string[]
  readonly retryAt?: string
  readonly invitation?: { readonly id: string }
}

const refusals = `... on UserError { code message remedy } ... on InvitationDraftsFullError { limit oldestRecipients }
  ... on InvitationDraftsSpentError { limit retryAt }`
const draftDocument = `mutation ($input: DraftInvitationInput!, $key: IdempotencyKey!) {
  draftInvitation(input: $input, idempotencyKey: $key) { __typename ... on DraftInvitationSuccess { invitation { id } } ${refusals} } }`
const hours = 3_600_000
const before = (milliseconds: number) => new Date(testStart.getTime() - milliseconds)

describe('the invitations that a person begins have a number:', () => {
  let app: TestApp
  let reseller: TestOrganization

  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Atelier Lumière')
  })
  afterAll(() => app.stop())

  const draft = (session: string, recipientMail = 'ada@atelier.example') => {
    const input = { kind: 'relationship', recipientMail, language: 'fr' }
    return app.run<Answer>('reseller', draftDocument, { input, key: newKey() }, session)
  }
  const discard = (session: string, invitationId: string) =>
    app.run<Refused>(
      'reseller',
      `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!) {
        revokeInvitation(input: $input, idempotencyKey: $key) { __typename } }`,
      { input: { invitationId }, key: newKey() },
      session,
    )
  /** Invitations that a person began before, to `guest-1@` and on, past all rules. */
  const begun = (person: TestPerson, count: number, status: 'draft' | 'issued' | 'revoked', at: Date) =>
    app.database.query<{ id: string }>(
      `insert into invitation (id, kind, inviter_id, inviter_user_id, recipient_mail, language, subject, body,
         requested_roles, link_version, token_hash, status, created_at, issued_at, decided_at, expires_at)
       select gen_random_uuid(), 'relationship', $1, $2, 'guest-' || n || '@elsewhere.example', 'en', 's', '{link}',
         '{}', 1, encode(sha256(gen_random_uuid()::text::bytea), 'hex'), $4, $5::timestamptz + n * interval '1 second',
         case $4 when 'issued' then $5 end, case $4 when 'revoked' then $5 end, $5::timestamptz + interval '30 days'
       from generate_series(1, $3) n returning id`,
      [reseller.id, person.id, count, status, at],
    )

  it('of those that are neither sent nor discarded; the next is refused with which are the oldest, even of two at once', async () => {
    const person = await reseller.person('sales_agent')
    const session = await signIn(app, 'reseller', person)
    const colleague = await signIn(app, 'reseller', await reseller.person('sales_agent'))
    const [oldest] = await begun(person, maximumInvitationDrafts - 1, 'draft', before(90 * 24 * hours))
    // What went out or was given up long ago takes no room.
    await begun(person, maximumInvitationDrafts, 'issued', before(60 * 24 * hours))
    await begun(person, maximumInvitationDrafts, 'revoked', before(60 * 24 * hours))

    // Whoever writes an invitation looks at its person.
    const barrier = await holdRows(app, 'select 1 from "user" where id = $1 for update', [person.id])
    const answers = await meetAt(
      barrier,
      ['one@atelier.example', 'two@atelier.example'].map((mail) => () => draft(session, mail)),
    )
    expect(answers).toMatchObject([
      { __typename: 'DraftInvitationSuccess' },
      {
        __typename: 'InvitationDraftsFullError',
        code: 'invitation_drafts_full',
        limit: maximumInvitationDrafts,
        oldestRecipients: [1, 2, 3].map((n) => `guest-${n}@elsewhere.example`),
      },
    ])
    const refused = await expectRefused(app, 'invitation_drafts_full', () => draft(session))
    expect(refused.remedy).toContain('guest-1@elsewhere.example, guest-2@elsewhere.example')
    expect(await draft(colleague)).toMatchObject({ __typename: 'DraftInvitationSuccess' })

    // The remedy is one: discarding a draft, whoever does it, makes room.
    await discard(colleague, oldest?.id ?? '')
    expect(await draft(session)).toMatchObject({ __typename: 'DraftInvitationSuccess' })
    expect(await draft(session)).toMatchObject({
      oldestRecipients: [2, 3, 4].map((n) => `guest-${n}@elsewhere.example`),
    })
  })

  it('and in 24 hours, whatever became of them; the next is refused with when it may be begun', async () => {
    const person = await reseller.person('sales_agent')
    const session = await signIn(app, 'reseller', person)
    await begun(person, 400, 'issued', before(25 * hours))
    await begun(person, 1, 'issued', before(20 * hours))
    await begun(person, invitationDraftsInADay - 401, 'revoked', before(2 * hours))
    await begun(person, 399, 'issued', before(hours))
    const last = await draft(session)
    expect(last).toMatchObject({ __typename: 'DraftInvitationSuccess' })
    await discard(session, last.invitation?.id ?? '')

    const retryAt = new Date(testStart.getTime() + 4 * hours + 1000)
    expect(await expectRefused(app, 'invitation_drafts_spent', () => draft(session))).toMatchObject({
      __typename: 'InvitationDraftsSpentError',
      limit: invitationDraftsInADay,
      retryAt: retryAt.toISOString(),
    })
    app.clock.set(retryAt)
    expect(await draft(await signIn(app, 'reseller', person))).toMatchObject({
      __typename: 'DraftInvitationSuccess',
    })
    app.clock.set(testStart)
  })
})
