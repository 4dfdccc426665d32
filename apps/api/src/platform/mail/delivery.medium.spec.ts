import { createServer, type Server } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../testing/app.ts'
import { startMailServer, type TestMailServer } from '../../testing/mail-server.ts'
import { givenOrganization, signIn } from '../../testing/world.ts'
import { makeJobTasks } from '../../job-tasks.ts'
import { startWorker, type Worker } from '../jobs/worker.ts'
import { createLog } from '../log.ts'
import type { SmtpPatience } from './send-mail.ts'

const hour = 3_600_000
/** For a server that never answers alone: a busy machine answers late, and a mail would be sent twice. */
const impatient: SmtpPatience = { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 500 }
const draftDocument = `mutation ($input: DraftInvitationInput!, $key: IdempotencyKey!) {
  draftInvitation(input: $input, idempotencyKey: $key) { ... on DraftInvitationSuccess { invitation { id } } } }`
const act = (name: 'send' | 'resend') => `mutation ($input: SentInvitationInput!, $key: IdempotencyKey!) {
  ${name}Invitation(input: $input, idempotencyKey: $key) { __typename ... on UserError { code } } }`
const seenDocument = 'query ($id: ObjectId!) { invitation(id: $id) { status mailProblem sentAt } }'

interface Seen {
  readonly status: string
  readonly mailProblem: string | null
  readonly sentAt: string | null
}

describe('the mail of an invitation', () => {
  let app: TestApp
  let session: string
  let inviterMail: string
  let worker: Worker | undefined
  let server: TestMailServer | undefined

  beforeAll(async () => {
    app = await createTestApp()
    const provider = await givenOrganization(app.database, 'provider', 'Nord Distribution')
    const inviter = await provider.person('sales_agent')
    inviterMail = inviter.userPrincipalName
    session = await signIn(app, 'provider', inviter)
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    await app.database.query('delete from mail_message')
    await app.database.query('delete from graphile_worker._private_jobs')
  })
  afterEach(async () => {
    await worker?.stop()
    await server?.stop()
    worker = undefined
    server = undefined
  })

  const invite = async (recipientMail: string): Promise<string> => {
    const input = { kind: 'partnership', recipientMail, language: 'en' }
    const drafted = await app.run<{ invitation: { id: string } }>(
      'provider',
      draftDocument,
      { input, key: newKey() },
      session,
    )
    const { id } = drafted.invitation
    await change('send', id)
    return id
  }
  const change = (name: 'send' | 'resend', id: string) =>
    app.run('provider', act(name), { input: { invitationId: id }, key: newKey() }, session)
  const seen = (id: string) => app.run<Seen>('provider', seenDocument, { id }, session)
  const start = async (url = server?.url ?? '', waits?: SmtpPatience) => {
    worker = await startWorker(
      { ...app.config, smtpUrl: url },
      app.clock,
      createLog('silent'),
      makeJobTasks,
      waits,
    )
  }
  const becomes = (id: string, expected: Partial<Seen>) =>
    vi.waitFor(async () => expect(await seen(id)).toMatchObject(expected), { timeout: 120_000, interval: 50 })
  /** What the queue waits for is due now. */
  const letPausesPass = () => app.database.query('update graphile_worker._private_jobs set run_at = now()')
  /** An address at which nobody listens. */
  const silentAddress = async () => {
    const passing = await startMailServer()
    await passing.stop()
    return passing.url
  }
  const recipients = () =>
    server?.received.map(({ to }) =>
      [to]
        .flat()
        .map((item) => item?.text)
        .join(),
    ) ?? []

  it('waits while the worker is dead for an hour, is shown as not sent, and all go out then, oldest first', async () => {
    server = await startMailServer()
    const ids: string[] = []
    for (let number = 0; number < 12; number++) {
      ids.push(await invite(`r${number}@atelier.example`))
      app.clock.advance(hour / 12)
    }
    for (const id of ids) expect(await seen(id)).toMatchObject({ status: 'sending', sentAt: null })
    const taken: string[] = []
    server.behave((recipient) => {
      if (!taken.includes(recipient)) taken.push(recipient)
      return 'take'
    })
    await start()
    for (const id of ids) await becomes(id, { status: 'sent', sentAt: app.clock.now().toISOString() })
    expect(recipients().toSorted()).toEqual(ids.map((_, number) => `r${number}@atelier.example`).toSorted())
    // Five are under way at once: when one is handed over, at most four older ones are not yet, however slow those are.
    const numbers = taken.map((recipient) => Number(/\d+/.exec(recipient)?.[0]))
    for (const [place, number] of numbers.entries()) {
      const older = numbers.slice(0, place).filter((other) => other < number)
      expect(number - older.length).toBeLessThan(5)
    }
  })

  it('is answered to the person who invites, not to the installation', async () => {
    server = await startMailServer()
    const id = await invite('ada@atelier.example')
    await start()
    await becomes(id, { status: 'sent' })
    expect(server.received[0]?.replyTo?.value).toMatchObject([{ address: inviterMail }])
    expect(server.received[0]?.from?.value).not.toMatchObject([{ address: inviterMail }])
  })

  it('comes from the organization by name, through the address of the installation', async () => {
    server = await startMailServer()
    const id = await invite('ada@atelier.example')
    await start()
    await becomes(id, { status: 'sent' })
    const [, own = '', address = ''] = /^(.*) <(.*)>$/u.exec(app.config.mailFrom) ?? []
    expect(server.received[0]?.from?.value).toMatchObject([{ name: `Nord Distribution via ${own}`, address }])
  })

  it('is tried again when nobody listens, and sent once somebody does', async () => {
    const url = await silentAddress()
    const id = await invite('ada@atelier.example')
    await start(url)
    await becomes(id, { status: 'sending', mailProblem: 'delayed' })
    server = await startMailServer(Number(new URL(url).port))
    await letPausesPass()
    await becomes(id, { status: 'sent', mailProblem: null })
  })

  it('is tried again when the server says "not now"', async () => {
    server = await startMailServer()
    server.behave(() => 'not now')
    const id = await invite('ada@atelier.example')
    await start()
    await becomes(id, { status: 'sending', mailProblem: 'delayed' })
    server.behave(() => 'take')
    await letPausesPass()
    await becomes(id, { status: 'sent', mailProblem: null })
    expect(server.received).toHaveLength(1)
  })

  it('whose recipient is refused for good is shown as not delivered, is not tried again, and can be sent anew', async () => {
    server = await startMailServer()
    server.behave((recipient) => (recipient.startsWith('nobody') ? 'unknown recipient' : 'take'))
    const wrong = await invite('nobody@atelier.example')
    const right = await invite('ada@atelier.example')
    await start()
    await becomes(wrong, { status: 'undelivered', mailProblem: 'recipient_refused', sentAt: null })
    await becomes(right, { status: 'sent' })
    // The end of a job is noted after what it did; one that waited for another try would stay.
    await vi.waitFor(
      async () => expect(await app.database.query('select 1 from graphile_worker.jobs')).toEqual([]),
      { timeout: 120_000, interval: 50 },
    )
    server.behave(() => 'take')
    expect(await change('resend', wrong)).toMatchObject({ __typename: 'ResendInvitationSuccess' })
    await becomes(wrong, { status: 'sent', mailProblem: null })
  })

  it('that a server refuses itself is shown as not delivered', async () => {
    server = await startMailServer()
    server.behave(() => 'refuse')
    const id = await invite('ada@atelier.example')
    await start()
    await becomes(id, { status: 'undelivered', mailProblem: 'mail_refused' })
  })

  it('is given up after five days, and shown so', async () => {
    const before = app.clock.now()
    const id = await invite('ada@atelier.example')
    app.clock.advance(5 * 24 * hour)
    await start(await silentAddress())
    await vi.waitFor(
      async () =>
        expect(
          await app.database.query('select 1 from mail_message where failed_at is not null'),
        ).toHaveLength(1),
      { timeout: 120_000, interval: 50 },
    )
    app.clock.set(before)
    expect(await seen(id)).toMatchObject({ status: 'undelivered', mailProblem: 'given_up' })
  })

  it('that the server hangs on holds up no other, and is tried again', async () => {
    server = await startMailServer()
    server.behave((recipient) => (recipient.startsWith('slow') ? 'hang' : 'take'))
    const slow = await invite('slow@atelier.example')
    const others = await Promise.all([1, 2, 3, 4, 5, 6].map((number) => invite(`r${number}@atelier.example`)))
    await start(server.url, impatient)
    for (const id of others) await becomes(id, { status: 'sent' })
    await becomes(slow, { status: 'sending', mailProblem: 'delayed' })
    server.behave(() => 'take')
    await letPausesPass()
    await becomes(slow, { status: 'sent' })
  })

  it('is tried again when the server accepts the connection and never says a word', async () => {
    const mute: Server = createServer(() => undefined)
    await new Promise<void>((ready) => mute.listen(0, '127.0.0.1', ready))
    const address = mute.address()
    const id = await invite('ada@atelier.example')
    await start(`smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, impatient)
    await becomes(id, { status: 'sending', mailProblem: 'delayed' })
    mute.close()
  })

  it('is repeated once, with the same Message-ID, when the line drops after the server took it', async () => {
    server = await startMailServer()
    server.behave(() => 'drop after taking')
    const id = await invite('ada@atelier.example')
    await start()
    await becomes(id, { status: 'sending', mailProblem: 'delayed' })
    server.behave(() => 'take')
    await letPausesPass()
    await becomes(id, { status: 'sent' })
    expect(server.received).toHaveLength(2)
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(1)
    // The end of a job is noted after what it did.
    await worker?.stop()
    worker = undefined
    expect(await app.database.query('select 1 from graphile_worker.jobs')).toEqual([])
  })

  it('with an old link says nothing of the invitation any more once it was sent again', async () => {
    server = await startMailServer()
    server.behave(() => 'unknown recipient')
    const id = await invite('nobody@atelier.example')
    const [old] = await app.database.query<{ id: string }>('select id from mail_message')
    await change('resend', id)
    await app.database.query(`delete from graphile_worker._private_jobs where key <> $1`, [old?.id])
    await start()
    await vi.waitFor(
      async () =>
        expect(
          await app.database.query('select 1 from mail_message where failed_at is not null'),
        ).toHaveLength(1),
      { timeout: 120_000, interval: 50 },
    )
    expect(await seen(id)).toMatchObject({ status: 'sending', mailProblem: null })
  })
})
