import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { commandCaller } from '../../cli/application.ts'
import { createTestApp, newKey, type TestApp, testStart } from '../../testing/app.ts'
import { connectAsSuperuser } from '../../testing/barrier.ts'
import { givenOrganization, signIn, type TestOrganization, type TestPerson } from '../../testing/world.ts'
import { UnitOfWork } from '../database/unit-of-work.ts'
import { createPool } from '../database/pool.ts'
import { createLog } from '../log.ts'
import { verifyAuditLog } from './audit.queries.ts'
import { keepSealing, sealWhatWaits } from './seal-audit.ts'

interface Entry {
  readonly id: string
  readonly change_id: string
}

describe('the audit chain', () => {
  let app: TestApp
  let workers: pg.Pool
  let organization: TestOrganization
  let person: TestPerson
  let session: string
  beforeAll(async () => {
    // Whoever waits for a lock gives up soon: where nobody may wait, nobody does.
    app = await createTestApp({ databasePatience: { lock: 1_000 } })
    workers = createPool(app.database.workerUrl, createLog('silent'))
    organization = await givenOrganization(app.database, 'reseller', 'Atelier Numérique')
    person = await organization.person('global_administrator')
    session = await signIn(app, 'reseller', person)
  })
  afterAll(async () => {
    await workers.end()
    await app.stop()
  })
  beforeEach(() => sealWhatWaits(workers))

  const change = (language = 'fr') =>
    app.run(
      'reseller',
      `mutation ($language: Language!, $key: IdempotencyKey!) {
        setLanguage(input: { language: $language }, idempotencyKey: $key) { __typename }
      }`,
      { language, key: newKey() },
      session,
    )
  /** Writes the entries of a change of the organization as every change does, in the transaction of the connection. */
  const finish = (client: pg.ClientBase, actions: readonly string[], at = testStart) =>
    client.query('select app.finish($1)', [
      JSON.stringify({
        now: at,
        requestId: randomUUID(),
        organizationId: organization.id,
        actorUserId: person.id,
        authenticationStrength: 'password',
        entries: actions.map((action, seq) => ({
          id: uuidv7({ msecs: at.getTime(), seq: seq + 1 }),
          action,
          objectType: 'user',
          objectId: person.id,
        })),
        mails: [],
        jobs: [],
        notifications: [],
      }),
    ])
  const finishAlone = async (actions: readonly string[], at = testStart) => {
    const client = await connectAsSuperuser(app)
    await finish(client, actions, at)
    await client.end()
  }
  const sealed = async (): Promise<readonly string[]> =>
    (
      await app.database.query<{ action: string }>(
        'select e.action from audit_seal s join audit_entry e on e.id = s.entry_id order by s.sequence',
      )
    ).map(({ action }) => action)
  const newest = async (action: string): Promise<Entry> => {
    const [entry] = await app.database.query<Entry & Record<string, unknown>>(
      'select id, change_id from audit_entry where action = $1 order by id desc limit 1',
      [action],
    )
    if (!entry) throw new Error(`no entry ${action}`)
    return entry
  }
  const problems = () => app.database.query('select * from app.audit_verify()')
  const state = () =>
    app.nest
      .get(UnitOfWork)
      .readAnonymously(commandCaller(testStart), ({ tx }) => verifyAuditLog(tx), { role: 'app_operator' })
  /** What somebody may do who owns the tables; undone afterwards. */
  const tampering = async (statements: readonly string[], look: (client: pg.ClientBase) => Promise<void>) => {
    const client = await connectAsSuperuser(app)
    await client.query('begin')
    try {
      for (const table of ['audit_entry', 'audit_reader', 'audit_seal', 'audit_tail'])
        await client.query(`alter table ${table} disable trigger all`)
      for (const statement of statements) await client.query(statement)
      await look(client)
    } finally {
      await client.query('rollback')
      await client.end()
    }
  }
  const named = async (statements: readonly string[]): Promise<unknown[]> => {
    let rows: unknown[] = []
    await tampering(statements, async (client) => {
      ;({ rows } = await client.query('select * from app.audit_verify()'))
    })
    return rows
  }

  it('makes no change of an organization wait for another of it that has not committed yet', async () => {
    const other = await connectAsSuperuser(app)
    try {
      await other.query('begin')
      await finish(other, ['order.place'])
      expect(await change()).toMatchObject({ __typename: 'SetLanguageSuccess' })
      expect(await sealWhatWaits(workers)).toBe(1)
      expect((await sealed()).at(-1)).toBe('user.set_language')
      await other.query('commit')
    } finally {
      await other.end()
    }
    expect(await sealWhatWaits(workers)).toBe(1)
    expect((await sealed()).at(-1)).toBe('order.place')
    expect(await problems()).toEqual([])
  })

  it('takes up the entries of each change whole, as they were made, changes in the order of their moments', async () => {
    const before = await sealed()
    const at = (seconds: number) => new Date(testStart.getTime() + seconds * 1000)
    await finishAlone(['c.1', 'c.2'], at(3))
    await finishAlone(['a.1', 'a.2', 'a.3'], at(1))
    await finishAlone(['b.1'], at(2))
    expect(await sealWhatWaits(workers, 2)).toBe(3)
    expect((await sealed()).slice(before.length)).toEqual(['a.1', 'a.2', 'a.3', 'b.1', 'c.1', 'c.2'])
    expect(await problems()).toEqual([])
  })

  it('gives each entry one place, even by four workers at the same moment that meet new ones', async () => {
    const before = (await sealed()).length
    await Promise.all([
      ...Array.from({ length: 20 }, (_, number) => change(number % 2 === 0 ? 'fr' : 'en')),
      ...Array.from({ length: 4 }, async () => {
        for (let round = 0; round < 5; round++) await sealWhatWaits(workers, 2)
      }),
    ])
    await sealWhatWaits(workers)
    expect((await sealed()).length - before).toBe(20)
    expect(await state()).toMatchObject({ unsealed: 0, unsealedSince: null, problems: [] })
  })

  it('is sealed by one worker at a time: another finds it held, and does not wait', async () => {
    await change()
    const first = await connectAsSuperuser(app)
    await first.query('begin')
    expect((await first.query('select app.seal_audit(10) as changes')).rows).toEqual([{ changes: 1 }])
    expect(await sealWhatWaits(workers)).toBe(0)
    // It died before its commit: nothing is sealed, and the next one does it all.
    await first.query('rollback')
    await first.end()
    expect(await sealWhatWaits(workers)).toBe(1)
    expect(await problems()).toEqual([])
  })

  it('tells how much is not sealed yet and since when, and it is sealed by and by', async () => {
    await finishAlone(['d.1', 'd.2'], new Date(testStart.getTime() + 5_000))
    await finishAlone(['e.1'], new Date(testStart.getTime() + 4_000))
    expect(await state()).toMatchObject({
      unsealed: 3,
      unsealedSince: new Date(testStart.getTime() + 4_000),
      problems: [],
    })
    const stop = keepSealing(workers, createLog('silent'))
    await vi.waitFor(async () => expect(await state()).toMatchObject({ unsealed: 0 }), { timeout: 120_000 })
    await stop()
  })

  it('names the first entry whose columns, text or hash was changed: one that is sealed and one that is not', async () => {
    await finishAlone(['sealed.1', 'sealed.2'])
    await sealWhatWaits(workers)
    await finishAlone(['waits.1', 'waits.2'])
    const [one, two] = [await newest('sealed.1'), await newest('waits.2')]
    for (const set of [`action = 'x'`, `hashed_text = 'x'`, `hash = 'x'`, `"before" = '{}'`, `places = 3`]) {
      expect(
        await named([
          `update audit_entry set ${set} where id in ('${one.id}', '${two.id}')`,
          `update audit_entry set ${set} where action in ('sealed.2')`,
        ]),
      ).toMatchObject([
        { entry_id: one.id, sequence: expect.any(String) },
        { entry_id: two.id, sequence: null },
      ])
    }
    expect(await problems()).toEqual([])
  })

  it('names a sealed entry that was exchanged with its hash, and what is missing before, within or at the end', async () => {
    await finishAlone(['first.1', 'first.2', 'first.3'])
    await finishAlone(['second.1'], new Date(testStart.getTime() + 1_000))
    await sealWhatWaits(workers)
    const [one, two, second] = [await newest('first.1'), await newest('first.2'), await newest('second.1')]
    const forged = (id: string) =>
      `update audit_entry e set hashed_text = t, hash = encode(sha256(convert_to(t, 'UTF8')), 'hex')
       from (select x.id, app.audit_text(x) as t from audit_entry x) forged where forged.id = e.id and e.id = '${id}'`
    expect(
      await named([`update audit_entry set action = 'x' where id = '${one.id}'`, forged(one.id)]),
    ).toMatchObject([{ entry_id: one.id, problem: 'it does not follow the entry before it' }])
    const without = (id: string) => [
      `delete from audit_seal where entry_id = '${id}'`,
      `delete from audit_reader where entry_id = '${id}'`,
      `delete from audit_entry where id = '${id}'`,
    ]
    expect(await named(without(two.id))).toMatchObject([{ problem: 'an entry before this one is missing' }])
    expect(await named(without(second.id))).toMatchObject([
      { entry_id: null, problem: expect.stringContaining('the newest entries are missing') },
    ])
    expect(await named([`delete from audit_entry where id = '${second.id}'`])).toMatchObject([
      { entry_id: second.id, problem: 'what was sealed is missing' },
    ])
    expect(await named([`delete from audit_seal where entry_id = '${second.id}'`])).toMatchObject([
      { entry_id: null },
      { entry_id: second.id, problem: 'it is not sealed and does not wait to be' },
    ])
    expect(await named(['delete from audit_chain'])).toMatchObject([{ entry_id: null }])
  })

  it('names what was taken out before it was sealed, and goes on naming it once the rest is', async () => {
    await finishAlone(['kept.1', 'kept.2', 'kept.3'])
    const [one, two, three] = [await newest('kept.1'), await newest('kept.2'), await newest('kept.3')]
    const gone = (id: string) => `delete from audit_entry where id = '${id}'`
    expect(await named([gone(two.id)])).toMatchObject([
      { entry_id: three.id, problem: 'an entry of its change before this one is missing' },
    ])
    expect(await named([gone(three.id)])).toMatchObject([
      { entry_id: two.id, problem: 'an entry of its change after this one is missing' },
    ])
    expect(await named([gone(one.id), gone(two.id), gone(three.id)])).toMatchObject([
      { entry_id: one.id, problem: 'it waits to be sealed and is missing' },
    ])
    expect(await named(['delete from audit_tail'])).toMatchObject([
      { entry_id: one.id, problem: 'it is not sealed and does not wait to be' },
    ])
    expect(await named([gone(two.id), 'select app.seal_audit(10)'])).toMatchObject([
      { entry_id: three.id, problem: 'an entry of its change before this one is missing' },
    ])
    expect(await named([gone(three.id), 'select app.seal_audit(10)'])).toMatchObject([
      { entry_id: two.id, problem: 'an entry of its change after this one is missing' },
    ])
  })

  it('cannot be undone by SQL, not even by the owner of the tables', async () => {
    await change()
    for (const statement of [
      'delete from audit_entry',
      `update audit_entry set action = 'x'`,
      'delete from audit_tail',
      'update audit_tail set at = at',
      'truncate audit_tail',
    ])
      await expect(app.database.query(statement)).rejects.toThrow('append-only')
    await sealWhatWaits(workers)
    for (const statement of [
      'delete from audit_seal',
      `update audit_seal set hash = 'x'`,
      'truncate audit_seal',
    ])
      await expect(app.database.query(statement)).rejects.toThrow('append-only')
  })

  it('is sealed by the worker’s role alone, and nobody writes a seal himself', async () => {
    const client = await connectAsSuperuser(app)
    const roles = ['provider', 'reseller', 'customer', 'operator', 'worker', 'auth', 'public']
    const attempts = [
      `insert into audit_seal (sequence, entry_id, hash) select 1000000, id, '' from audit_entry limit 1`,
      `insert into audit_tail (at, change_id) values (now(), '${randomUUID()}')`,
      'delete from audit_tail',
      'update audit_chain set sequence = 0',
      'select app.seal_audit(10)',
    ]
    const allowed: string[] = []
    for (const role of roles)
      for (const attempt of attempts) {
        await client.query(`begin; set local role app_${role}`)
        await client.query(attempt).then(
          () => allowed.push(`${role}: ${attempt}`),
          (error: pg.DatabaseError) => expect(error.code).toBe('42501'),
        )
        await client.query('rollback')
      }
    await client.end()
    expect(allowed).toEqual(['worker: select app.seal_audit(10)'])
  })
})
