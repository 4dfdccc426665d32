import { createTestDatabase, type TestDatabase } from '@relais/test-kit'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freeDeadJobs, holdJob } from './job.repository.ts'

describe('a job that a worker took', () => {
  let database: TestDatabase
  let pool: pg.Pool
  let id: string

  beforeAll(async () => {
    database = await createTestDatabase()
    pool = new pg.Pool({ connectionString: database.workerUrl, max: 3 })
  })
  afterAll(async () => {
    await pool.end()
    await database.drop()
  })
  beforeEach(async () => {
    await database.query('delete from graphile_worker._private_jobs')
    const [job] = await database.query<{ id: string }>(
      `select (graphile_worker.add_job('send_mail')).id::text as id`,
    )
    id = job?.id ?? ''
  })

  const takenSince = (seconds: number) =>
    database.query(
      `update graphile_worker._private_jobs set locked_by = 'a worker', locked_at = now() - make_interval(secs => $1), attempts = 1`,
      [seconds],
    )
  const isTaken = async () => {
    const [job] = await database.query<{ locked_by: string | null }>(
      'select locked_by from graphile_worker.jobs',
    )
    return job?.locked_by !== null
  }

  it('and that died is given back within seconds, not after the four hours of the queue', async () => {
    await takenSince(3)
    expect(await freeDeadJobs(pool)).toBe(1)
    expect(await isTaken()).toBe(false)
  })

  it('and works on is left to it, however long it takes; when its connection is gone it is given back', async () => {
    await takenSince(3 * 3_600)
    const worker = new pg.Client({ connectionString: database.workerUrl })
    worker.on('error', () => undefined)
    await worker.connect()
    await worker.query('begin')
    await holdJob(worker, id)
    expect(await freeDeadJobs(pool)).toBe(0)
    expect(await isTaken()).toBe(true)
    const [session] = await database.query<{ pid: number }>(
      `select pid from pg_stat_activity where state = 'idle in transaction' and datname = current_database()`,
    )
    await database.query('select pg_terminate_backend($1, 5000)', [session?.pid])
    expect(await freeDeadJobs(pool)).toBe(1)
    await worker.end().catch(() => undefined)
  })

  it('and works on keeps its worker the job before, whose end it has not noted yet, until both are over', async () => {
    await database.query(`select graphile_worker.add_job('purge')`)
    await takenSince(3)
    const worker = await pool.connect()
    try {
      await worker.query('begin')
      await holdJob(worker, id)
      expect(await freeDeadJobs(pool)).toBe(0)
      expect(await isTaken()).toBe(true)
      await worker.query('rollback')
    } finally {
      worker.release()
    }
    expect(await freeDeadJobs(pool)).toBe(2)
    expect(await isTaken()).toBe(false)
  })

  it('and that died held its queue: another job of the queue runs at once', async () => {
    await database.query(`select graphile_worker.add_job('purge', queue_name => 'purge')`)
    await takenSince(3)
    await database.query(
      `update graphile_worker._private_job_queues set locked_by = 'a worker', locked_at = now() - interval '3 seconds'`,
    )
    expect(await freeDeadJobs(pool)).toBe(2)
    const held = await database.query(
      'select 1 from graphile_worker._private_job_queues where locked_by is not null',
    )
    expect(held).toEqual([])
  })

  it('this very moment is left to it: its transaction may not have begun', async () => {
    await takenSince(0)
    expect(await freeDeadJobs(pool)).toBe(0)
    expect(await isTaken()).toBe(true)
  })
})
