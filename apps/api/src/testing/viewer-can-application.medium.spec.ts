import { roles } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  changeApplication,
  firmProfile,
  givenApplicant,
  givenEnrolled,
  signInToEnroll,
} from '../features/enrollment/application/application.fixture.ts'
import { createTestApp, type TestApp } from './app.ts'
import { givenOrganization, signIn, testUserPassword } from './world.ts'

interface Seen {
  readonly viewerCan: Readonly<Record<'choose' | 'enroll' | 'resend' | 'appeal' | 'beginAgain', boolean>>
}

describe('what an application offers', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())

  const seenBy = (session: string) =>
    app.run<Seen | null>(
      'reseller',
      '{ ownApplication { viewerCan { choose enroll resend appeal beginAgain } } }',
      {},
      session,
    )
  /** Whether the act is done, when it is tried. */
  const does = async (session: string, name: string, input: object | null) =>
    (await changeApplication(app, name, input, session, true)).code === undefined

  it.each([
    ['that is a draft', null],
    ['whose contact was asked long ago', `contact_mailed_at = contact_mailed_at - interval '2 days'`],
    ['whose contact was asked now', 'note = null'],
    ['under review', `state = 'business'`],
    ['that was rejected', `state = 'rejected', rejected_stage = 'business', reasons = '{address_differs}'`],
    [
      'that was denied',
      `state = 'rejected', rejected_stage = 'email_ownership', reasons = '{contact_did_not_sign_up}'`,
    ],
    ['that was authorized', `state = 'authorized'`],
  ])('%s is what the server does', async (_, change) => {
    const applicant = change === null ? await givenApplicant(app) : await givenEnrolled(app)
    const { session, mail, partnerId, firm } = applicant
    const login = { mail, password: testUserPassword }
    if (change === null) {
      await changeApplication(app, 'signInToMembership', login, session)
      await changeApplication(app, 'choosePartnerId', { partnerId }, session)
    } else await app.database.query(`update application set ${change} where organization_id = $1`, [firm.id])
    const seen = await seenBy(session)
    const signsIn = await does(session, 'signInToMembership', login)
    const done = {
      choose: await does(session, 'choosePartnerId', { partnerId }),
      enroll: await does(session, 'enrollOrganization', firmProfile),
      resend: await does(session, 'resendVerification', null),
      appeal: await does(session, 'appealRejection', { text: 'We moved.' }),
    }
    expect(seen?.viewerCan).toMatchObject(done)
    expect(signsIn).toBe(seen?.viewerCan.choose === true || seen?.viewerCan.beginAgain === true)
  })

  it('and enrolling at all, is the global administrator’s alone, of a reseller and of who enrolls', async () => {
    const firm = await givenOrganization(app.database, 'reseller', 'Alpes Informatique')
    for (const role of roles) {
      const session = await signIn(app, 'reseller', await firm.person(role))
      const viewer = await app.run<{ viewerCan: { enroll: boolean } }>(
        'reseller',
        '{ viewer { viewerCan { enroll } } }',
        {},
        session,
      )
      const refused = await changeApplication(app, 'appealRejection', { text: 'x' }, session, true)
      expect([role, viewer.viewerCan.enroll]).toEqual([role, refused.code !== 'not_permitted'])
    }
  })

  it('a profile whose obstacle is none is the one that can be chosen', async () => {
    const { firm, session, mail, partnerId, profileId } = await givenApplicant(app)
    await changeApplication(app, 'signInToMembership', { mail, password: testUserPassword }, session)
    for (const change of [`country = 'GB'`, `country = 'IE'`, `country = 'GB', ended_on = '2026-01-01'`]) {
      await app.database.query(`update membership_profile set ${change} where id = $1`, [profileId])
      const [profile] = await app.run<readonly { obstacle: string | null }[]>(
        'reseller',
        '{ partnerProfiles { obstacle } }',
        {},
        await signInToEnroll(app, await firm.person('global_administrator')),
      )
      const chosen = await changeApplication(app, 'choosePartnerId', { partnerId }, session, true)
      expect(chosen.code ?? null).toBe(profile?.obstacle)
    }
  })
})
