import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { testUserPassword } from '../../../testing/world.ts'
import {
  changeApplication,
  colleagueOf,
  firmProfile,
  givenApplicant,
  mailsOf,
} from './application.fixture.ts'

const password = testUserPassword
const contact = firmProfile.contactMail

describe('enrolling', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())

  const profilesOf = (session: string) =>
    app.run<readonly { partnerId: string; obstacle: string | null }[]>(
      'reseller',
      '{ partnerProfiles { partnerId obstacle } }',
      {},
      session,
    )

  it('goes from the membership account over the partner ID to the two questions, which a mail asks', async () => {
    const { session, mail, partnerId } = await givenApplicant(app)
    expect(await changeApplication(app, 'signInToMembership', { mail, password: 'wrong' }, session)).toEqual({
      code: 'membership_credentials_wrong',
    })
    const begun = await changeApplication(app, 'signInToMembership', { mail, password }, session)
    expect(begun.application).toMatchObject({
      status: 'draft',
      partnerId: null,
      viewerCan: { choose: true, enroll: false },
    })
    expect(await profilesOf(session)).toEqual([{ partnerId, obstacle: null }])
    expect(await changeApplication(app, 'enrollOrganization', firmProfile, session)).toEqual({
      code: 'partner_id_missing',
    })
    const chosen = await changeApplication(app, 'choosePartnerId', { partnerId }, session)
    expect(chosen.application).toMatchObject({ partnerId, viewerCan: { enroll: true } })
    const tried = await changeApplication(app, 'enrollOrganization', firmProfile, session, true)
    expect(tried.application).toMatchObject({ status: 'pending' })
    const before = await mailsOf(app, 'verification-request', contact)
    const enrolled = await changeApplication(app, 'enrollOrganization', firmProfile, session)
    expect(enrolled.application).toMatchObject({
      status: 'pending',
      stage: 'email_ownership',
      profile: { postalCode: 'NE1 3DX', supportPhone: '+441914980000' },
      stages: [
        { stage: 'email_ownership', progress: 'in_review' },
        { stage: 'employment', progress: 'waiting' },
        { stage: 'business', progress: 'waiting' },
        { stage: 'decision', progress: 'waiting' },
      ],
    })
    expect(await mailsOf(app, 'verification-request', contact)).toHaveLength(before.length + 1)
    expect(await changeApplication(app, 'enrollOrganization', firmProfile, session)).toEqual({
      code: 'application_moved',
    })
  })

  it.each([
    [{ contactMail: 'keith@gmail.com' }, 'contactMail', 'webmail'],
    [{ country: 'UK' }, 'country', 'country_uk_is_gb'],
    [{ postalCode: 'SW1A 1A' }, 'postalCode', 'not_a_postal_code'],
    [{ supportPhone: '12' }, 'supportPhone', 'not_a_phone_number'],
  ])('refuses %j with the field and the reason', async (change, field, reason) => {
    const { session, mail, partnerId } = await givenApplicant(app)
    await changeApplication(app, 'signInToMembership', { mail, password }, session)
    await changeApplication(app, 'choosePartnerId', { partnerId }, session)
    expect(
      await changeApplication(app, 'enrollOrganization', { ...firmProfile, ...change }, session),
    ).toEqual({
      code: 'invalid_input',
      field,
      reason,
    })
  })

  it('with a profile that turned inactive since it was chosen is refused, and nothing is sent', async () => {
    const { session, mail, partnerId, profileId } = await givenApplicant(app)
    await changeApplication(app, 'signInToMembership', { mail, password }, session)
    await changeApplication(app, 'choosePartnerId', { partnerId }, session)
    await app.database.query(`update membership_profile set ended_on = '2026-01-01' where id = $1`, [
      profileId,
    ])
    const before = await mailsOf(app, 'verification-request', contact)
    expect(await changeApplication(app, 'enrollOrganization', firmProfile, session)).toEqual({
      code: 'membership_ended',
    })
    expect(await profilesOf(session)).toEqual([{ partnerId, obstacle: 'membership_ended' }])
    expect(await mailsOf(app, 'verification-request', contact)).toHaveLength(before.length)
  })

  it('binds a partner ID to one firm: the other is told, when it looks, chooses or enrolls', async () => {
    const one = await givenApplicant(app)
    const other = await givenApplicant(app)
    const login = { mail: one.mail, password }
    for (const { session } of [one, other]) {
      await changeApplication(app, 'signInToMembership', login, session)
      await changeApplication(app, 'choosePartnerId', { partnerId: one.partnerId }, session)
    }
    const answers = await Promise.all(
      [one, other].map(({ session }) => changeApplication(app, 'enrollOrganization', firmProfile, session)),
    )
    expect(answers.filter(({ application }) => application?.status === 'pending')).toHaveLength(1)
    expect(answers.filter(({ code }) => code === 'partner_id_bound')).toHaveLength(1)
    const third = await givenApplicant(app)
    await changeApplication(app, 'signInToMembership', login, third.session)
    expect(await profilesOf(third.session)).toEqual([
      { partnerId: one.partnerId, obstacle: 'partner_id_bound' },
    ])
    expect(
      await changeApplication(app, 'choosePartnerId', { partnerId: one.partnerId }, third.session),
    ).toEqual({
      code: 'partner_id_bound',
    })
  })

  it('is one application of a firm, even begun by two of its people at the same moment', async () => {
    const { firm, session, mail } = await givenApplicant(app)
    const colleague = await colleagueOf(app, firm)
    const begin = (of: string) => changeApplication(app, 'signInToMembership', { mail, password }, of)
    const answers = await Promise.all([begin(session), begin(colleague)])
    for (const answer of answers) expect([undefined, 'application_open']).toContain(answer.code)
    const [row] = await app.database.query<{ count: string }>(
      'select count(*) from application where organization_id = $1',
      [firm.id],
    )
    expect(row?.count).toBe('1')
    // Whoever comes second goes on with the same.
    const again = await begin(colleague)
    const first = await begin(session)
    expect(again.application?.id).toBe(first.application?.id)
  })

  it('with a domain that is taken makes no tenant, and with a free one signs in who enrolls', async () => {
    const create = (domainLabel: string) =>
      app.graphql(
        'reseller',
        `mutation ($input: CreateApplicantTenantInput!, $key: IdempotencyKey!) {
          createApplicantTenant(input: $input, idempotencyKey: $key) {
            ... on CreateApplicantTenantSuccess { domain signedIn } ... on UserError { code } ... on InvalidInputError { field reason } } }`,
        {
          key: newKey(),
          input: {
            legalName: 'Tyneside Computing',
            country: 'GB',
            language: 'en',
            timeZone: 'Europe/London',
            domainLabel,
            displayName: 'Keith Barrow',
            userPrincipalNameLabel: 'keith',
            contactMail: 'keith@tyneside.example',
            password: 'four quiet herons at dusk',
          },
        },
      )
    const made = await create('tyneside')
    expect(made.data).toEqual({
      createApplicantTenant: { domain: 'tyneside.relais.example', signedIn: true },
    })
    expect(
      await app.run(
        'reseller',
        '{ viewer { isEnrolling viewerCan { enroll viewCustomers } } }',
        {},
        made.session,
      ),
    ).toEqual({
      isEnrolling: true,
      viewerCan: { enroll: true, viewCustomers: false },
    })
    const second = await create('Tyneside')
    expect(second.data).toEqual({
      createApplicantTenant: { code: 'invalid_input', field: 'domainLabel', reason: 'taken' },
    })
    expect(second.session).toBeUndefined()
  })
})
