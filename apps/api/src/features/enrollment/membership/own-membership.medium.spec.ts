import { addMinutes } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { givenMembershipProfile } from '../../../testing/membership.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

const fields = `partnerId refreshableAt profile { legalName state endedOn refreshedAt entries { kind name } }`

describe('the membership of a reseller', () => {
  let app: TestApp
  let reseller: TestOrganization
  let session: string
  const entry = {
    kind: 'benefit',
    name: 'Internal use licenses',
    level: null,
    since: null,
    until: null,
  } as const
  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Atelier Moreau')
    session = await signIn(app, 'reseller', await reseller.person('admin_agent'))
  })
  afterAll(() => app.stop())

  const own = (as = session, portal: 'reseller' | 'customer' = 'reseller') =>
    app.run<object | null>(portal, `{ ownMembership { ${fields} } }`, {}, as)
  const refresh = (as = session) =>
    app.run<object>(
      'reseller',
      `mutation ($key: IdempotencyKey!) { refreshMembership(idempotencyKey: $key) {
        ... on UserError { code } ... on MembershipRefreshedLatelyError { retryAt }
        ... on RefreshMembershipSuccess { membership { ${fields} } } } }`,
      { key: newKey() },
      as,
    )

  it('is empty without a partner ID, and unknown where the registry does not know it', async () => {
    expect(await own()).toEqual({ partnerId: null, refreshableAt: null, profile: null })
    expect(await refresh()).toEqual({ code: 'membership_unknown' })
    await app.database.query(
      `update reseller_account set partner_id = '4810700' where organization_id = $1`,
      [reseller.id],
    )
    expect(await refresh()).toEqual({ code: 'membership_unknown' })
  })

  it('is what the registry said when it was asked, until it is asked again: every ten minutes at most', async () => {
    const id = await givenMembershipProfile(app.database, '4810700', { entries: [entry] })
    const now = app.clock.now()
    const profile = {
      legalName: 'Member 4810700',
      state: 'active',
      endedOn: null,
      refreshedAt: now.toISOString(),
      entries: [{ kind: 'benefit', name: 'Internal use licenses' }],
    }
    const retryAt = addMinutes(now, 10).toISOString()
    expect(await refresh()).toEqual({
      membership: { partnerId: '4810700', refreshableAt: retryAt, profile },
    })
    await app.database.query(`update membership_profile set ended_on = '2026-01-01' where id = $1`, [id])
    expect(await own()).toMatchObject({ profile })
    expect(await refresh()).toEqual({ code: 'membership_refreshed_lately', retryAt })
    app.clock.advance(10 * 60_000)
    expect(await refresh()).toMatchObject({ membership: { profile: { state: 'ended' } } })
  })

  it('is of another organization nothing, and a sales agent does not refresh it', async () => {
    const other = await givenOrganization(app.database, 'reseller', 'Élan Conseil')
    const theirs = await signIn(app, 'reseller', await other.person('global_administrator'))
    expect(await own(theirs)).toMatchObject({ partnerId: null, profile: null })
    const agent = await signIn(app, 'reseller', await reseller.person('sales_agent'))
    expect(await own(agent)).toMatchObject({ partnerId: '4810700' })
    app.clock.advance(20 * 60_000)
    expect(await refresh(agent)).toEqual({ code: 'not_permitted' })
  })
})
