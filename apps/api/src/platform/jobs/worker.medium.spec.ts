import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeJobTasks } from '../../job-tasks.ts'
import { createTestApp, newKey, type TestApp } from '../../testing/app.ts'
import { startMailServer, type TestMailServer } from '../../testing/mail-server.ts'
import { givenOrganization, type TestPerson } from '../../testing/world.ts'
import { createLog } from '../log.ts'
import { startWorker, type Worker } from './worker.ts'

const requestReset = `mutation ($name: ShortText!, $key: IdempotencyKey!) {
  requestPasswordReset(input: { userPrincipalName: $name }, idempotencyKey: $key) { __typename }
}`

describe('a mail', () => {
  let app: TestApp
  let person: TestPerson
  let worker: Worker | undefined
  let server: TestMailServer

  beforeAll(async () => {
    app = await createTestApp()
    person = await (await givenOrganization(app.database, 'reseller', 'Lumière Conseil')).person(
      'global_administrator',
      'fr',
    )
    server = await startMailServer()
  })
  afterAll(async () => {
    await worker?.stop()
    await server.stop()
    await app.stop()
  })

  const start = () =>
    startWorker({ ...app.config, smtpUrl: server.url }, app.clock, createLog('silent'), makeJobTasks)
  const ask = () => app.run('reseller', requestReset, { name: person.userPrincipalName, key: newKey() })

  it('waits while no worker runs, and is sent in the language of its recipient once one does', async () => {
    await ask()
    expect(server.received).toHaveLength(0)
    worker = await start()
    await vi.waitFor(
      async () => {
        const sent = await app.database.query('select 1 from mail_message where handed_over_at is not null')
        expect(sent).toHaveLength(1)
      },
      { timeout: 120_000, interval: 100 },
    )
    expect(server.received).toHaveLength(1)
    const [mail] = server.received
    const [row] = await app.database.query<{
      id: string
      subject: string
      attempts: number
      handed_over_at: Date | null
    }>('select * from mail_message')
    // The portal it leads to, not another one.
    expect(mail?.messageId).toBe(`<${row?.id}@${new URL(app.config.portalUrls.reseller).hostname}>`)
    expect(mail?.subject).toBe(row?.subject)
    expect(mail?.text).toContain('mot de passe')
    expect(row?.handed_over_at).not.toBeNull()
  })

  it('is in the audit log, which the running worker seals', async () => {
    await vi.waitFor(
      async () => expect(await app.database.query('select 1 from audit_tail')).toHaveLength(0),
      { timeout: 120_000, interval: 100 },
    )
    expect(await app.database.query('select 1 from audit_seal')).not.toHaveLength(0)
  })

  it('whose link works is not in the database: neither in the record nor in the job', async () => {
    const token = /#([\w-]{20,})/.exec(server.received[0]?.text ?? '')?.[1] ?? 'none'
    expect(token).not.toBe('none')
    const rows = await app.database.query(
      'select to_jsonb(m) as row from mail_message m union all select to_jsonb(r) from password_reset r',
    )
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('that the server refuses for now is noted and stays waiting: nothing is lost', async () => {
    server.refuseNext()
    await ask()
    await vi.waitFor(
      async () => {
        const rows = await app.database.query<{ last_error: string | null }>(
          'select last_error from mail_message where handed_over_at is null',
        )
        expect(rows[0]?.last_error).toContain('try later')
      },
      { timeout: 120_000, interval: 100 },
    )
    expect(
      await app.database.query(`select 1 from graphile_worker.jobs where task_identifier = 'send_mail'`),
    ).toHaveLength(1)
  })

  it('is off the queue once a worker that sent it has stopped, however soon after', async () => {
    await worker?.stop()
    const left: unknown[] = []
    for (let round = 0; round < 8; round++) {
      await app.database.query(`select graphile_worker.add_job('purge', '{}') from generate_series(1, 12)`)
      const [before] = await app.database.query<{ n: number }>(
        'select count(*)::int n from graphile_worker.jobs',
      )
      worker = await start()
      await vi.waitFor(
        async () => {
          const [now] = await app.database.query<{ n: number }>(
            'select count(*)::int n from graphile_worker.jobs where locked_at is null',
          )
          expect(now?.n).toBeLessThan(before?.n ?? 0)
        },
        { timeout: 120_000, interval: 1 },
      )
      await worker.stop()
      left.push(
        ...(await app.database.query('select id from graphile_worker.jobs where locked_at is not null')),
      )
    }
    worker = undefined
    expect(left).toEqual([])
  })
})

describe('a worker that could not note the end of a job', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
    // As if the database were gone for this one moment.
    await app.database.query(`
      create function public.refuse_end() returns trigger language plpgsql as $$
        begin raise exception 'the end of this job cannot be noted'; end $$`)
    await app.database.query(`
      create trigger refuse_end before delete on graphile_worker._private_jobs
      for each row when (old.payload ->> 'end' = 'lost') execute function public.refuse_end()`)
  })
  afterAll(() => app.stop())

  it('says at once that it cannot go on, whatever is still under way: somebody starts it again', async () => {
    const gates: (() => void)[] = []
    const worker = await startWorker(app.config, app.clock, createLog('silent'), () => ({
      quick: async () => undefined,
      slow: () => new Promise((resolve) => gates.push(resolve)),
    }))
    const ended = worker.ended.then(
      () => 'in order',
      (error: unknown) => String(error),
    )
    await app.database.query(`select graphile_worker.add_job('slow', '{}')`)
    await vi.waitFor(() => expect(gates).toHaveLength(1), { timeout: 120_000, interval: 20 })
    await app.database.query(`select graphile_worker.add_job('quick', '{"end": "lost"}')`)
    expect(await ended).toContain('cannot be noted')
    for (const open of gates) open()
    await worker.stop()
  })
})
