import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ChangeTools } from '../../../platform/change/change-tools.ts'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { givenMembershipProfile, membershipInput } from '../../../testing/membership.ts'
import { givenOrganization, signIn } from '../../../testing/world.ts'
import { membershipDirectoryOf } from './installed-membership-directory.ts'

interface Profile {
  readonly id: string
  readonly partnerId: string
  readonly state: string
  readonly endedOn: string | null
  readonly source: string
  readonly entries: readonly { readonly name: string }[]
  readonly accounts: readonly {
    readonly id: string
    readonly mail: string
    readonly passwordChangedAt: string | null
  }[]
}
interface Answer {
  readonly code?: string
  readonly field?: string
  readonly reason?: string
  readonly password?: string | null
  readonly profile: Profile
}

describe('the operator at the membership registry', () => {
  let app: TestApp
  let session: string
  beforeAll(async () => {
    app = await createTestApp()
    const operator = await givenOrganization(app.database, 'customer', 'Plateforme du Relais')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', $2)`,
      [operator.id, testStart],
    )
    session = await signIn(app, 'provider', await operator.person('global_administrator'))
  })
  afterAll(() => app.stop())

  const act = (field: string, input: object, key = newKey()) => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
    return app.run<Answer>(
      'provider',
      `mutation ($input: ${type}Input!, $key: IdempotencyKey!) { ${field}(input: $input, idempotencyKey: $key) {
        ... on ${type}Success { ${field === 'giveMembershipPassword' ? 'password' : ''}
          profile { id partnerId state endedOn source entries { name } accounts { id mail passwordChangedAt } } }
        ... on UserError { code } ${/Profile$|^link/.test(field) ? '... on InvalidInputError { field reason }' : ''} } }`,
      { input, key },
      session,
    )
  }
  const created = async (partnerId: string, more: object = {}) =>
    (await act('createMembershipProfile', { ...membershipInput, partnerId, ...more })).profile
  const caller = () => ({
    id: randomUUID(),
    portal: 'reseller' as const,
    sessionHash: null,
    address: '192.0.2.9',
    now: app.clock.now(),
  })
  const list = (variables: object) =>
    app
      .run<{ nodes: readonly { partnerId: string }[] }>(
        'provider',
        `query ($search: SearchText, $country: ShortText, $state: MembershipState) {
          membershipProfiles(search: $search, country: $country, state: $state) { nodes { partnerId } } }`,
        { ...variables },
        session,
      )
      .then(({ nodes }) => nodes.map(({ partnerId }) => partnerId))

  it('adds a profile once for a partner ID, with what it gives', async () => {
    const profile = await created('48 10 301')
    expect(profile).toMatchObject({
      partnerId: '4810301',
      state: 'active',
      source: 'entry',
      entries: [{ name: 'Cloud productivity' }],
    })
    const again = await act('createMembershipProfile', { ...membershipInput, partnerId: '4810301' })
    expect(again).toMatchObject({ code: 'invalid_input', field: 'partnerId', reason: 'partner_id_taken' })
  })

  it('writes locations of firms alone: none of itself, of a location, or of nobody, and no firm with locations becomes one', async () => {
    await created('4810310')
    const location = await created('4810311', { locationOf: '4810310' })
    const firm = await created('4810312')
    const refused = { code: 'invalid_input', field: 'locationOf', reason: 'not_a_firm' }
    const update = (profileId: string, locationOf: string) =>
      act('updateMembershipProfile', { ...membershipInput, profileId, locationOf })
    expect(await update(firm.id, '4810312')).toMatchObject(refused)
    expect(await update(firm.id, '4810311')).toMatchObject(refused)
    expect(await update(firm.id, '9999999')).toMatchObject(refused)
    await created('4810313', { locationOf: '4810312' })
    expect(await update(firm.id, '4810310')).toMatchObject(refused)
    expect(await update(location.id, '')).toMatchObject({ profile: { partnerId: '4810311' } })
  })

  it('ends a membership once, and makes it active again once', async () => {
    const { id: profileId } = await created('4810320')
    expect((await act('endMembership', { profileId })).profile).toMatchObject({
      state: 'ended',
      endedOn: '2026-03-02',
    })
    expect(await act('endMembership', { profileId })).toMatchObject({ code: 'membership_moved' })
    expect((await act('renewMembership', { profileId })).profile).toMatchObject({
      state: 'active',
      endedOn: null,
    })
    expect(await act('renewMembership', { profileId })).toMatchObject({ code: 'membership_moved' })
  })

  it('gives a linked account a password that is told once and signs in', async () => {
    const { id: profileId } = await created('4810330')
    const linked = await act('linkMembershipAccount', { profileId, mail: ' L.Martin@Members.example ' })
    const [account] = linked.profile.accounts
    expect(account).toMatchObject({ mail: 'l.martin@members.example', passwordChangedAt: null })
    const key = newKey()
    const input = { profileId, accountId: account?.id }
    const given = await act('giveMembershipPassword', input, key)
    expect(given.password).toMatch(/^(?:[a-z2-9]{5}-){3}[a-z2-9]{5}$/)
    expect((await act('giveMembershipPassword', input, key)).password).toBeNull()
    const directory = membershipDirectoryOf(app.nest.get(ChangeTools))
    const signedIn = await directory.signIn(caller(), 'l.martin@members.example', given.password ?? '')
    expect(signedIn).toMatchObject({ ok: true, value: { accountId: account?.id } })
    const stored = await app.database.query(`select outcome::text as outcome from idempotency_key`)
    expect(JSON.stringify(stored)).not.toContain(given.password)
    const unlinked = await act('unlinkMembershipAccount', input)
    expect(unlinked.profile.accounts).toEqual([])
    expect(await directory.profilesOf(caller(), account?.id ?? '')).toEqual([])
    // No longer an account of the profile: it looks like none.
    expect(await act('giveMembershipPassword', input)).toMatchObject({ code: 'not_found' })
  })

  it('is found by name, partner ID and account, in a country and by state', async () => {
    const id = await givenMembershipProfile(app.database, '4810340', {
      legalName: 'Société Générale des Eaux',
      country: 'BE',
      endedOn: '2025-01-01',
    })
    await act('linkMembershipAccount', { profileId: id, mail: 'accueil@eaux.example' })
    for (const search of ['generale', '4810340', '48 10 340', 'accueil@eaux'])
      expect(await list({ search })).toEqual(['4810340'])
    expect(await list({ country: 'BE' })).toEqual(['4810340'])
    expect(await list({ country: 'nowhere' })).toEqual([])
    expect(await list({ state: 'ended', search: 'generale' })).toEqual(['4810340'])
    expect(await list({ state: 'active', search: 'generale' })).toEqual([])
  })
})
