import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { connectAsSuperuser } from '../../../testing/barrier.ts'
import { givenOrganization, signIn } from '../../../testing/world.ts'
import { hashToken } from '../../../platform/link/link-token.ts'

const minute = 60_000

describe('when a session was last seen', () => {
  let app: TestApp
  let session: string
  beforeAll(async () => {
    // Whoever waits for a lock gives up soon: where nobody may wait, nobody does.
    app = await createTestApp({ databasePatience: { lock: 1_000 } })
    const organization = await givenOrganization(app.database, 'reseller', 'Atelier Numérique')
    session = await signIn(app, 'reseller', await organization.person('global_administrator'))
  })
  afterAll(() => app.stop())

  const look = () => app.run('reseller', '{ viewer { user { displayName } } }', {}, session)
  const lastSeen = async (): Promise<Date | undefined> =>
    (await app.database.query<{ last_seen_at: Date }>('select last_seen_at from session'))[0]?.last_seen_at
  /** A request of the session that is still open. */
  const entered = async (at: Date) => {
    const client = await connectAsSuperuser(app)
    await client.query('begin')
    await client.query(`select app.enter($1, 'reseller', $2, null, null, null)`, [hashToken(session), at])
    return client
  }

  it('makes no request of the session wait for another that is still open', async () => {
    const at = new Date(testStart.getTime() + 5 * minute)
    app.clock.set(at)
    const first = await entered(at)
    try {
      expect(await look()).toMatchObject({ user: { displayName: expect.any(String) } })
      expect(await lastSeen()).toEqual(testStart)
      await first.query('commit')
    } finally {
      await first.end()
    }
    expect(await lastSeen()).toEqual(at)
  })

  it('is written again by the next request when the one that was about to came to nothing', async () => {
    const at = new Date(testStart.getTime() + 10 * minute)
    app.clock.set(at)
    const first = await entered(at)
    await first.query('rollback')
    await first.end()
    await look()
    expect(await lastSeen()).toEqual(at)
  })

  it('is written once a minute at most', async () => {
    const at = (seconds: number) => new Date(testStart.getTime() + 15 * minute + seconds * 1000)
    for (const seconds of [0, 30, 60, 61]) {
      app.clock.set(at(seconds))
      await look()
    }
    expect(await lastSeen()).toEqual(at(61))
    app.clock.set(at(90))
    await look()
    expect(await lastSeen()).toEqual(at(61))
  })
})
