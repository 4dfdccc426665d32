import { createTestDatabase, type TestDatabase } from '@relais/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { markSeeded } from '../demo/demo-mark.ts'
import { type OpenClock, systemClock } from '../platform/clock.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { openClock } from '../platform/demo-clock.ts'
import { createLog } from '../platform/log.ts'
import { createTestApp, type TestApp } from '../testing/app.ts'
import { givenOpenInvitation } from '../testing/invitation.ts'
import { runRelais } from '../testing/relais.ts'
import { givenOrganization, signIn } from '../testing/world.ts'
import { commandCaller } from './application.ts'

const log = createLog('silent')
const byLink =
  'query ($id: ObjectId!, $token: Secret!) { invitationByLink(id: $id, token: $token) { status } }'

describe('relais clock', () => {
  let database: TestDatabase
  let clock: OpenClock
  let app: TestApp
  beforeAll(async () => {
    database = await createTestDatabase()
    clock = await openClock({ url: database.apiUrl, role: 'app_public' }, true, log)
    app = await createTestApp({ database, clock })
  })
  afterAll(async () => {
    await clock.close()
    await app.stop()
  })

  const relais = (...words: string[]) => runRelais(database, words)
  const daysAhead = () => Math.round((clock.now().getTime() - Date.now()) / 86_400_000)

  it('refuses to move where there is no demo, and says so with the remedy', async () => {
    const { code, stderr } = await relais('clock', 'advance', 'P30D')
    expect(code).toBe(1)
    expect(stderr).toContain('This installation is not a demo')
    expect(stderr).toContain('(not_a_demo)')
    expect(await database.query('select * from demo_clock')).toEqual([])
  })

  it('moves a demo by thirty days: an open invitation reads expired through the running API', async () => {
    await markSeeded(app.nest.get(UnitOfWork), commandCaller(clock.now()))
    const reseller = await givenOrganization(database, 'reseller', 'Lumière Conseil')
    const invitation = await givenOpenInvitation(app, reseller)
    await database.query(`update invitation set expires_at = now() + interval '20 days' where id = $1`, [
      invitation.id,
    ])
    const status = () => app.run('customer', byLink, { ...invitation })
    const session = await signIn(app, 'reseller', await reseller.person('sales_agent'))
    expect(await status()).toEqual({ status: 'ready' })

    const { code, stdout } = await relais('clock', 'advance', 'P30D')
    expect(stdout).toContain('30 days ahead')
    expect(code).toBe(0)
    await expect.poll(daysAhead, { timeout: 10_000 }).toBe(30)
    expect(await status()).toEqual({ status: 'expired' })
    // Whoever was signed in is asked to sign in again.
    expect(await app.run('reseller', '{ viewer { portal } }', {}, session)).toBeNull()
  })

  it('is the same for the worker, for a process that starts later, and for the commands', async () => {
    const worker = await openClock({ url: database.workerUrl, role: 'app_worker' }, true, log)
    const unmarked = await openClock({ url: database.apiUrl, role: 'app_public' }, false, log)
    for (const other of [worker, unmarked]) {
      expect(Math.abs(other.now().getTime() - clock.now().getTime())).toBeLessThan(60_000)
      await other.close()
    }
    const { stdout } = await relais('clock', 'show', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, daysAhead: 30 })
  })

  it('only goes forwards, by a duration, and is not moved by a dry run', async () => {
    const backwards = await relais('clock', 'advance', '--', 'P-1D')
    expect([backwards.code, backwards.stderr]).toEqual([1, expect.stringContaining('(not_a_duration)')])
    const dry = await relais('clock', 'advance', 'P1Y', '--dry-run', '--json')
    expect(JSON.parse(dry.stdout)).toMatchObject({ ok: true, daysAhead: 395 })
    expect(daysAhead()).toBe(30)
    const entries = await database.query(`select 1 from audit_entry where action = 'clock.advance'`)
    expect(entries).toHaveLength(1)
  })
})

const listeners = `select pid from pg_stat_activity where application_name = 'relais clock' and datname = current_database()`

it('a demo whose connection was cut hears of the moves it missed', async () => {
  const database = await createTestDatabase()
  const clock = await openClock({ url: database.apiUrl, role: 'app_public' }, true, log)
  try {
    await database.query(`with moved as (insert into demo_clock (is_only, ahead) values (true, 86400000))
      select pg_terminate_backend(pid) from (${listeners}) l`)
    await expect
      .poll(() => Math.round((clock.now().getTime() - Date.now()) / 86_400_000), { timeout: 20_000 })
      .toBe(1)
  } finally {
    await clock.close()
    await database.drop()
  }
})

it('an installation that is no demo keeps no connection for the clock', async () => {
  const database = await createTestDatabase()
  try {
    const clock = await openClock({ url: database.apiUrl, role: 'app_public' }, false, log)
    expect(clock).toBe(systemClock)
    expect(await database.query(listeners)).toEqual([])
  } finally {
    await database.drop()
  }
})
