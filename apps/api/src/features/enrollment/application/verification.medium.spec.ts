import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { testUserPassword } from '../../../testing/world.ts'
import {
  changeApplication,
  firmProfile,
  givenEnrolled,
  linkOf,
  mailsOf,
  signInToEnroll,
} from './application.fixture.ts'

const day = 86_400_000
const password = testUserPassword
const contact = firmProfile.contactMail

describe('the primary contact of a firm that enrolled', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())

  const pageOf = ({ applicationId: id, token }: { applicationId: string; token: string }) =>
    app.run<{ state: string } | null>(
      'reseller',
      'query ($id: ObjectId!, $token: Secret!) { verificationByLink(id: $id, token: $token) { organizationName state } }',
      { id, token },
    )

  it('answers yes twice without an account, once; opening the link changes nothing', async () => {
    const { link, session, person } = await givenEnrolled(app)
    expect(await pageOf(link)).toMatchObject({ organizationName: 'Tyneside Computing Ltd', state: 'open' })
    expect(await pageOf({ ...link, token: 'guessed' })).toBeNull()
    app.clock.advance(1_000)
    const answer = { ...link, signedUp: true, ownsAddress: true }
    expect(await changeApplication(app, 'answerVerification', { ...answer, token: 'guessed' }, null)).toEqual(
      {
        code: 'not_found',
      },
    )
    expect(await changeApplication(app, 'answerVerification', answer, null)).toEqual({ goesOn: true })
    expect(await pageOf(link)).toMatchObject({ state: 'answered' })
    expect(await changeApplication(app, 'answerVerification', { ...answer, signedUp: false }, null)).toEqual({
      code: 'application_moved',
    })
    const seen = await app.run<object>(
      'reseller',
      '{ ownApplication { stage awaits events { command actorName } } }',
      {},
      session,
    )
    expect(seen).toMatchObject({
      stage: 'employment',
      awaits: 'operator',
      events: [{ command: 'confirm', actorName: null }, { command: 'enroll' }],
    })
    const told = await mailsOf(app, 'application-news', person.userPrincipalName)
    expect(told.map(({ data }) => data.values.news)).toEqual(['confirmed'])
  })

  it('says the firm did not sign up: it ends, the applicant is told and may begin again, not appeal', async () => {
    const { link, session, person, mail } = await givenEnrolled(app)
    const answer = { ...link, signedUp: false, ownsAddress: false }
    expect(await changeApplication(app, 'answerVerification', answer, null)).toEqual({ goesOn: false })
    const seen = await app.run<object>(
      'reseller',
      '{ ownApplication { status reasons appealableUntil viewerCan { appeal beginAgain } } }',
      {},
      session,
    )
    expect(seen).toEqual({
      status: 'rejected',
      reasons: ['contact_did_not_sign_up'],
      appealableUntil: null,
      viewerCan: { appeal: false, beginAgain: true },
    })
    const told = await mailsOf(app, 'application-news', person.userPrincipalName)
    expect(told.map(({ data }) => data.values.news)).toEqual(['denied'])
    expect(await changeApplication(app, 'appealRejection', { text: 'It did.' }, session)).toEqual({
      code: 'appeal_over',
    })
    const again = await changeApplication(app, 'signInToMembership', { mail, password }, session)
    expect(again.application).toMatchObject({ status: 'draft' })
  })

  it('is mailed again after a day and not before; the older link says that a newer one was sent', async () => {
    const { id, link, session, person } = await givenEnrolled(app)
    const start = app.clock.now()
    expect(await changeApplication(app, 'resendVerification', null, session)).toEqual({
      code: 'resend_too_early',
    })
    app.clock.set(new Date(start.getTime() + day))
    const later = await signInToEnroll(app, person)
    expect((await changeApplication(app, 'resendVerification', null, later)).application).toMatchObject({
      id,
    })
    expect(await pageOf(link)).toBeNull()
    const replaced = await app.run(
      'reseller',
      'query ($id: ObjectId!, $token: Secret!) { verificationLinkReplaced(id: $id, token: $token) }',
      { id, token: link.token },
    )
    expect(replaced).toBe(true)
    expect(await pageOf(linkOf(app, id, 2))).toMatchObject({ state: 'open' })
    app.clock.set(start)
  })

  it('opens a link after seven days: it has expired, and one press sends a new one to the same address', async () => {
    const { id, link } = await givenEnrolled(app)
    const start = app.clock.now()
    expect(await changeApplication(app, 'renewVerificationLink', link, null)).toEqual({ code: 'not_found' })
    app.clock.set(new Date(start.getTime() + 7 * day))
    expect(await pageOf(link)).toMatchObject({ state: 'expired' })
    const answer = { signedUp: true, ownsAddress: true }
    expect(await changeApplication(app, 'answerVerification', { ...link, ...answer }, null)).toEqual({
      code: 'verification_link_expired',
    })
    const before = await mailsOf(app, 'verification-request', contact)
    expect(await changeApplication(app, 'renewVerificationLink', link, null)).toEqual({
      __typename: 'RenewVerificationLinkSuccess',
    })
    expect(await mailsOf(app, 'verification-request', contact)).toHaveLength(before.length + 1)
    const next = linkOf(app, id, 2)
    expect(await changeApplication(app, 'answerVerification', { ...next, ...answer }, null)).toEqual({
      goesOn: true,
    })
    app.clock.set(start)
  })

  it('does not answer after thirty days: nothing happens to it any more, however the clock jumped', async () => {
    const { link } = await givenEnrolled(app)
    const start = app.clock.now()
    app.clock.set(new Date(start.getTime() + 31 * day))
    const answer = { ...link, signedUp: true, ownsAddress: true }
    expect(await changeApplication(app, 'answerVerification', answer, null)).toEqual({
      code: 'application_moved',
    })
    expect(await changeApplication(app, 'renewVerificationLink', link, null)).toEqual({ code: 'not_found' })
    app.clock.set(start)
    expect(await changeApplication(app, 'answerVerification', answer, null)).toEqual({ goesOn: true })
  })
})
