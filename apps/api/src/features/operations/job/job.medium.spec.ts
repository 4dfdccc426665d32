import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { givenTroubledJob } from '../../../testing/jobs.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

interface Queue {
  readonly waiting: number
  readonly running: number
  readonly failed: number
  readonly oldest: string | null
  readonly troubled: readonly { readonly id: string; readonly state: string }[]
}
const queueDocument = `{ jobQueue { waiting later running failed oldest troubled { id task state attempts maxAttempts lastError } } }`
const retryDocument = `mutation ($input: RetryJobInput!, $key: IdempotencyKey!) {
  retryJob(input: $input, idempotencyKey: $key) { __typename ... on UserError { code } }
}`

describe('the queue of jobs', () => {
  let app: TestApp
  let operator: TestOrganization
  let session: string
  beforeAll(async () => {
    app = await createTestApp()
    operator = await givenOrganization(app.database, 'customer', 'Plateforme du Relais')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', now())`,
      [operator.id],
    )
    session = await signIn(app, 'provider', await operator.person('global_administrator'))
  })
  afterAll(() => app.stop())

  const queue = (as = session) => app.run<Queue | null>('provider', queueDocument, {}, as)
  const retry = (jobId: string, as = session) =>
    app.run<object>('provider', retryDocument, { input: { jobId }, key: newKey() }, as)

  it('tells what waits and what failed, with its reason, and not what a job is given to do', async () => {
    const before = await queue()
    const id = await givenTroubledJob(app, 'send_mail', '421 later')
    const after = await queue()
    expect(after?.failed).toBe((before?.failed ?? 0) + 1)
    expect(after?.troubled[0]).toEqual({
      id,
      task: 'send_mail',
      state: 'failed',
      attempts: 1,
      maxAttempts: 1,
      lastError: '421 later',
    })
  })

  it('has a job tried again once, with all its tries, and says so in the log', async () => {
    const id = await givenTroubledJob(app)
    const { waiting = 0 } = (await queue()) ?? {}
    expect(await retry(id)).toEqual({ __typename: 'RetryJobSuccess' })
    const after = await queue()
    expect(after?.waiting).toBe(waiting + 1)
    expect(after?.oldest).not.toBeNull()
    expect(after?.troubled.find((job) => job.id === id)).toMatchObject({ state: 'later', attempts: 0 })
    expect(
      await app.database.query(
        `select organization_id, before ->> 'task' as task from audit_entry where action = 'job.retry' and object_id = $1`,
        [id],
      ),
    ).toEqual([{ organization_id: operator.id, task: 'send_mail' }])
    expect(await retry(randomUUID())).toMatchObject({ code: 'job_runs' })
  })

  it('leaves a job alone that runs now', async () => {
    const id = await givenTroubledJob(app)
    await app.database.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'w' where app.job_uuid(id) = $1`,
      [id],
    )
    expect((await queue())?.troubled.find((job) => job.id === id)).toMatchObject({ state: 'running' })
    expect(await retry(id)).toMatchObject({ code: 'job_runs' })
  })

  it('is open to the operator’s people, and acted upon by its global administrator alone', async () => {
    const id = await givenTroubledJob(app)
    const sales = await signIn(app, 'provider', await operator.person('sales_agent'))
    expect(await queue(sales)).not.toBeNull()
    expect(await retry(id, sales)).toMatchObject({ code: 'not_permitted' })
    const provider = await givenOrganization(app.database, 'provider', 'Norvia Distribution')
    const theirs = await signIn(app, 'provider', await provider.person('global_administrator'))
    expect(await queue(theirs)).toBeNull()
    expect(await retry(id, theirs)).toMatchObject({ code: 'not_permitted' })
  })
})
