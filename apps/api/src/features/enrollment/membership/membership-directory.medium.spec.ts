import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashesMade } from '../../../platform/auth/password-hash.ts'
import { ChangeTools } from '../../../platform/change/change-tools.ts'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { givenMembershipAccount, givenMembershipProfile } from '../../../testing/membership.ts'
import { givenOrganization, testUserPassword } from '../../../testing/world.ts'
import { membershipDirectoryOf } from './installed-membership-directory.ts'
import { isPartnerIdBound } from './membership.queries.ts'
import type { MembershipDirectory } from './membership-directory.ts'

describe('the built-in membership registry', () => {
  let app: TestApp
  let directory: MembershipDirectory
  let accountId: string
  const from = (address: string) => ({
    id: 'a request',
    portal: 'reseller' as const,
    sessionHash: null,
    address,
    now: app.clock.now(),
  })
  beforeAll(async () => {
    app = await createTestApp()
    directory = membershipDirectoryOf(app.nest.get(ChangeTools))
    const skill = {
      kind: 'competency',
      name: 'Cloud productivity',
      level: 'Silver',
      since: '2024-05-01',
      until: null,
    } as const
    const firm = await givenMembershipProfile(app.database, '4810102', {
      legalName: 'Tyneside Computing Ltd',
      country: 'GB',
      memberSince: '2017-03-01',
      entries: [skill, { ...skill, kind: 'benefit', name: 'Support hours', level: null }],
    })
    const location = await givenMembershipProfile(app.database, '4810107', {
      legalName: 'A location comes after its firm',
      locationOf: '4810102',
    })
    accountId = await givenMembershipAccount(app.database, 'k.barrow@members.example', [location, firm])
    await givenMembershipAccount(app.database, 'no.password@members.example', [firm], false)
  })
  afterAll(() => app.stop())
  const code = async (mail: string, password: string, address = '192.0.2.1') => {
    const answer = await directory.signIn(from(address), mail, password)
    return answer.ok ? 'ok' : answer.refusal.code
  }

  it('signs in by mail and password, whatever the case of the mail', async () => {
    expect(await directory.signIn(from('192.0.2.1'), ' K.Barrow@members.example', testUserPassword)).toEqual({
      ok: true,
      value: { accountId, mail: 'k.barrow@members.example' },
    })
  })

  it('answers an unknown mail, one without a password and a wrong password alike, at the cost of one hash each', async () => {
    for (const [mail, password] of [
      ['k.barrow@members.example', 'wrong'],
      ['nobody@members.example', testUserPassword],
      ['no.password@members.example', testUserPassword],
    ] as const) {
      const before = hashesMade()
      expect(await code(mail, password, '192.0.2.2')).toBe('membership_credentials_wrong')
      expect(hashesMade() - before).toBe(1)
    }
  })

  it('looks at ten wrong attempts on an account from one place, known or unknown, and not at the eleventh', async () => {
    for (const mail of ['k.barrow@members.example', 'unknown@members.example']) {
      for (let attempt = 0; attempt < 10; attempt++) await code(mail, 'wrong', '192.0.2.3')
      const before = hashesMade()
      expect(await code(mail, testUserPassword, '192.0.2.3')).toBe('too_many_attempts')
      expect(hashesMade()).toBe(before)
    }
    expect(await code('k.barrow@members.example', testUserPassword, '198.51.100.4')).toBe('ok')
  })

  it('tells the profiles of an account, firms before their locations, with what they give', async () => {
    const profiles = await directory.profilesOf(from('192.0.2.1'), accountId)
    expect(profiles.map(({ partnerId }) => partnerId)).toEqual(['4810102', '4810107'])
    expect(profiles[0]).toMatchObject({
      legalName: 'Tyneside Computing Ltd',
      memberSince: '2017-03-01',
      entries: [
        { kind: 'benefit', name: 'Support hours', level: null },
        { kind: 'competency', name: 'Cloud productivity', level: 'Silver', since: '2024-05-01', until: null },
      ],
    })
    expect(profiles[1]).toMatchObject({ locationOf: '4810102', entries: [] })
  })

  it('tells the profile of a partner ID, and null of one that nobody has', async () => {
    expect(await directory.profile(from('192.0.2.1'), '4810107')).toMatchObject({ country: 'FR' })
    expect(await directory.profile(from('192.0.2.1'), '9999999')).toBeNull()
  })

  it('knows which partner ID another reseller has, and says nothing of one’s own', async () => {
    const reseller = await givenOrganization(app.database, 'reseller', 'Atelier Moreau')
    await app.database.query(
      `update reseller_account set partner_id = '4810102' where organization_id = $1`,
      [reseller.id],
    )
    const ask = async (partnerId: string) =>
      app.nest
        .get(ChangeTools)
        .unitOfWork.readAnonymously(from('192.0.2.1'), ({ tx }) => isPartnerIdBound(tx, partnerId))
    expect([await ask('4810102'), await ask('4810107')]).toEqual([true, false])
  })
})
