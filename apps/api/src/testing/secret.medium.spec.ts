import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeJobTasks } from '../job-tasks.ts'
import { startWorker, type Worker } from '../platform/jobs/worker.ts'
import { createLog } from '../platform/log.ts'
import { createTestApp, newKey, type TestApp } from './app.ts'
import { startMailServer, type TestMailServer } from './mail-server.ts'
import { givenOrganization, signIn, testUserPassword } from './world.ts'

const draftDocument = `mutation ($input: DraftInvitationInput!, $key: IdempotencyKey!) {
  draftInvitation(input: $input, idempotencyKey: $key) { ... on DraftInvitationSuccess { invitation { id link text } } } }`
const saveDocument = `mutation ($input: SaveInvitationDraftInput!) {
  saveInvitationDraft(input: $input) { __typename ... on InvalidInputError { field reason } } }`
const sendDocument = `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!) {
  sendInvitation(input: $input, idempotencyKey: $key) { __typename } }`
const byLinkDocument = `query ($id: ObjectId!, $token: Secret!) { invitationByLink(id: $id, token: $token) { status } }`
const openedDocument = `mutation ($input: InvitationLinkInput!) { noteInvitationOpened(input: $input) { __typename } }`

describe('the token of an invitation', () => {
  let app: TestApp
  let worker: Worker
  let mails: TestMailServer
  let session: string
  let token: string
  let invitation: { id: string; link: string; text: string }
  let log = ''

  beforeAll(async () => {
    const kept = createLog('debug', { write: (line) => (log += line) })
    app = await createTestApp({ log: kept })
    mails = await startMailServer()
    worker = await startWorker({ ...app.config, smtpUrl: mails.url }, app.clock, kept, makeJobTasks)
    const provider = await givenOrganization(app.database, 'provider', 'Nord Distribution')
    session = await signIn(app, 'provider', await provider.person('sales_agent'))
    const input = { kind: 'partnership', recipientMail: 'ada@atelier.example', language: 'fr' }
    const drafted = await app.run<{ invitation: typeof invitation }>(
      'provider',
      draftDocument,
      { input, key: newKey() },
      session,
    )
    invitation = drafted.invitation
    token = new URL(invitation.link).hash.slice(1)
  })
  afterAll(async () => {
    await worker.stop()
    await mails.stop()
    await app.stop()
  })

  it('is not taken into a subject', async () => {
    const input = { invitationId: invitation.id, subject: `Suivez ${invitation.link}` }
    expect(await app.run('provider', saveDocument, { input }, session)).toEqual({
      __typename: 'InvalidInputError',
      field: 'subject',
      reason: 'personal_link',
    })
  })

  it('reaches its recipient by mail and opens the page', async () => {
    const input = { invitationId: invitation.id, text: `${invitation.text}\nÀ bientôt` }
    await app.run('provider', saveDocument, { input }, session)
    await app.run(
      'provider',
      sendDocument,
      { input: { invitationId: invitation.id }, key: newKey() },
      session,
    )
    await vi.waitFor(() => expect(mails.received).toHaveLength(1), { timeout: 120_000, interval: 100 })
    expect(mails.received[0]?.text).toContain(invitation.link)
    expect(mails.received[0]?.text).not.toContain('{link}')
    await vi.waitFor(
      async () =>
        expect(await app.run('reseller', byLinkDocument, { id: invitation.id, token })).toEqual({
          status: 'sent',
        }),
      120_000,
    )
    await app.run('reseller', openedDocument, { input: { invitationId: invitation.id, token } })
  })

  it('is nowhere in the database, and neither is a session’s token or a password', async () => {
    const stored = await everythingStored(app)
    expect(stored).toContain(invitation.id)
    for (const secret of [token, session, testUserPassword]) expect(stored).not.toContain(secret)
  })

  it('is in no line of the log, and neither is a session’s token or a password', () => {
    expect(log).toContain('mail handed over')
    expect(log).toContain('"path":"/graphql"')
    for (const secret of [token, session, testUserPassword]) expect(log).not.toContain(secret)
  })
})

async function everythingStored(app: TestApp): Promise<string> {
  const tables = await app.database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
  )
  let all = ''
  for (const { name } of tables) {
    const [row] = await app.database.query<{ text: string }>(
      `select coalesce(string_agg(t::text, '|'), '') as text from ${name} t`,
    )
    all += row?.text ?? ''
  }
  return all
}
