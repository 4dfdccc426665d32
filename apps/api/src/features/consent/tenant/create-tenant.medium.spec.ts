import { tenantBudget } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { beforeItsEntries, holdRows, meetAt } from '../../../testing/barrier.ts'
import { givenOpenInvitation, type OpenInvitation } from '../../../testing/invitation.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

const createDocument = `mutation ($input: CreateTenantInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  createTenant(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on CreateTenantSuccess { organizationId domain userPrincipalName signedIn preview { changes { action } } }
    ... on UserError { code message }
    ... on InvalidInputError { field reason }
    ... on InvitationNotOpenError { state }
    ... on TenantMadeError { domain }
    ... on TenantsSpentError { limit retryAt }
    ... on PasswordUnacceptableError { reason }
  }
}`

describe('a tenant made by the link of an invitation', () => {
  let app: TestApp
  let reseller: TestOrganization
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
  })
  afterAll(() => app.stop())

  const inputOf = ({ id, token }: OpenInvitation, change: object = {}) => ({
    invitationId: id,
    token,
    legalName: 'Boulangerie Martin',
    country: 'FR',
    language: 'fr',
    timeZone: 'Europe/Paris',
    domainLabel: `boulangerie-${++number}`,
    displayName: 'Chloé Martin',
    userPrincipalNameLabel: 'chloe',
    contactMail: 'chloe@martin.example',
    password: 'farine levain croissant four',
    ...change,
  })
  const create = async (
    input: object,
    options: { key?: string; dryRun?: boolean; portal?: 'customer' | 'reseller' } = {},
  ) => {
    const { key = newKey(), dryRun = false, portal = 'customer' } = options
    const answer = await app.graphql(portal, createDocument, { input, key, dryRun })
    if (answer.errors) throw new Error(JSON.stringify(answer.errors))
    const made = answer.data?.['createTenant'] as { __typename: string; code?: string }
    return { ...made, session: answer.session }
  }
  const tenants = async () => (await app.database.query('select id from organization')).length

  it('has a domain, a global administrator who is signed in, and leaves the invitation open', async () => {
    const invitation = await givenOpenInvitation(app, reseller)
    const input = inputOf(invitation)
    const made = await create(input)
    const domain = `${input.domainLabel}.relais.example`
    expect(made).toMatchObject({
      __typename: 'CreateTenantSuccess',
      domain,
      userPrincipalName: `chloe@${domain}`,
      signedIn: true,
    })
    const viewer = await app.run(
      'customer',
      '{ viewer { roles user { displayName language } organization { legalName country timeZone } } }',
      {},
      made.session,
    )
    expect(viewer).toEqual({
      roles: ['global_administrator'],
      user: { displayName: 'Chloé Martin', language: 'fr' },
      organization: { legalName: 'Boulangerie Martin', country: 'FR', timeZone: 'Europe/Paris' },
    })
    expect(await app.database.query('select status from invitation where id = $1', [invitation.id])).toEqual([
      { status: 'issued' },
    ])
    await signIn(
      app,
      'customer',
      { id: '', organizationId: '', userPrincipalName: `chloe@${domain}` },
      input.password,
    )
  })

  it('is made once by the same request, and repeating it signs nobody in', async () => {
    const input = inputOf(await givenOpenInvitation(app, reseller))
    const key = newKey()
    const { session: _, ...first } = await create(input, { key })
    const before = await tenants()
    const again = await create(input, { key })
    expect(again).toEqual({ ...first, signedIn: false, session: undefined })
    expect(await tenants()).toBe(before)
  })

  it('cannot take the domain of another, even of one made at the same moment', async () => {
    const invitation = await givenOpenInvitation(app, reseller)
    const domainLabel = 'contested'
    const answers = await Promise.all([
      create(inputOf(invitation, { domainLabel })),
      create(inputOf(await givenOpenInvitation(app, reseller), { domainLabel: 'Contested' })),
    ])
    expect(answers.filter(({ __typename }) => __typename === 'CreateTenantSuccess')).toHaveLength(1)
    expect(answers.find(({ code }) => code)).toMatchObject({
      code: 'invalid_input',
      field: 'domainLabel',
      reason: 'taken',
      session: undefined,
    })
    const made = await app.database.query(
      `select 1 from organization_domain where name = 'contested.relais.example'`,
    )
    expect(made).toHaveLength(1)
  })

  it('is refused without an open invitation to customers, and nothing is made', async () => {
    const invitation = await givenOpenInvitation(app, reseller)
    const before = await tenants()
    expect(await create(inputOf({ ...invitation, token: 'guessed' }))).toMatchObject({ code: 'not_found' })
    expect(await create(inputOf(invitation), { portal: 'reseller' })).toMatchObject({ code: 'not_found' })
    await app.database.query(
      `update invitation set status = 'revoked', decided_at = created_at where id = $1`,
      [invitation.id],
    )
    expect(await create(inputOf(invitation))).toMatchObject({ code: 'invitation_not_open', state: 'revoked' })
    const late = await givenOpenInvitation(app, reseller)
    const start = app.clock.now()
    app.clock.advance(31 * 86_400_000)
    expect(await create(inputOf(late))).toMatchObject({ code: 'invitation_not_open', state: 'expired' })
    app.clock.set(start)
    expect(await tenants()).toBe(before)
  })

  it('is refused with a field that is wrong or a password that is easy to guess', async () => {
    const invitation = await givenOpenInvitation(app, reseller)
    const before = await tenants()
    expect(await create(inputOf(invitation, { country: 'ZZ' }))).toMatchObject({
      field: 'country',
      reason: 'unknown_country',
    })
    expect(await create(inputOf(invitation, { country: 'UK' }))).toMatchObject({
      field: 'country',
      reason: 'country_uk_is_gb',
      message: expect.stringContaining('GB'),
    })
    expect(await create(inputOf(invitation, { timeZone: 'Mars/Olympus' }))).toMatchObject({
      field: 'timeZone',
      reason: 'unknown_time_zone',
    })
    expect(await create(inputOf(invitation, { password: 'boulangerie martin' }))).toMatchObject({
      code: 'password_unacceptable',
      reason: 'too_common',
    })
    expect(await tenants()).toBe(before)
  })

  it('can be tried: no tenant, no session', async () => {
    const before = await tenants()
    const answer = await create(inputOf(await givenOpenInvitation(app, reseller)), { dryRun: true })
    expect(answer).toMatchObject({
      signedIn: false,
      session: undefined,
      // Nobody is signed in: nothing is told of what would be.
      preview: null,
    })
    expect(await tenants()).toBe(before)
  })

  it('is the only one that the link makes, even by two requests at the same moment, and the second is told its domain', async () => {
    const invitation = await givenOpenInvitation(app, reseller)
    const before = await tenants()
    const inputs = [inputOf(invitation), inputOf(invitation)]
    const barrier = await holdRows(app, beforeItsEntries)
    const answers = await meetAt(
      barrier,
      inputs.map((input) => () => create(input)),
    )
    expect(answers).toMatchObject([
      { __typename: 'CreateTenantSuccess' },
      { code: 'tenant_made', domain: `${inputs[0]?.domainLabel}.relais.example`, session: undefined },
    ])
    expect(await create(inputOf(invitation))).toMatchObject({ code: 'tenant_made' })
    expect(await tenants()).toBe(before + 1)
  })

  it('is one of so many that are made from one network in a day: beyond them none is, and it says when one is again', async () => {
    const { place, hours } = tenantBudget
    const from = async (remoteAddress: string, invitation: OpenInvitation, change: object = {}) => {
      const { host, origin } = new URL(app.config.portalUrls.customer)
      const response = await app.nest.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress,
        headers: { host, origin, 'content-type': 'application/json' },
        payload: JSON.stringify({
          query: createDocument,
          variables: { input: inputOf(invitation, change), key: newKey() },
        }),
      })
      return response.json<{ data: { createTenant: { __typename: string; retryAt?: string } } }>().data
        .createTenant
    }
    const counted = () =>
      app.database.query<{ points: number; ends: boolean }>(
        `select points, expire between $1 and $1 + $2 as ends from rate_limit where key like 'tenant:%' and points > 0`,
        [Date.now(), hours * 3_600_000],
      )
    const made = { __typename: 'CreateTenantSuccess' }
    await app.database.query('delete from rate_limit')
    const first = { domainLabel: 'premier' }
    expect(await from('2001:db8:1:2::1', await givenOpenInvitation(app, reseller), first)).toMatchObject(made)
    // What makes no tenant takes no part of the day.
    const second = await givenOpenInvitation(app, reseller)
    expect(await from('2001:db8:1:2::1', second, first)).toMatchObject({ reason: 'taken' })
    const unacceptable = { password: 'boulangerie martin' }
    expect(await from('2001:db8:1:2::1', second, unacceptable)).toMatchObject({ reason: 'too_common' })
    // The counter has an end: the worker removes it then.
    expect(await counted()).toEqual([{ points: 1, ends: true }])

    await app.database.query(`update rate_limit set points = $1 where key like 'tenant:%'`, [place - 1])
    const before = await tenants()
    // The last one of the network, from two of its addresses at the same moment.
    const answers = await Promise.all([
      from('2001:db8:1:2::7', await givenOpenInvitation(app, reseller)),
      from('2001:db8:1:2:ffff::8', await givenOpenInvitation(app, reseller)),
    ])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'CreateTenantSuccess',
      'TenantsSpentError',
    ])
    const late = await givenOpenInvitation(app, reseller)
    const refused = await from('2001:db8:1:2::9', late)
    expect(refused).toMatchObject({ code: 'tenants_spent', limit: place })
    const retryAt = new Date(refused.retryAt ?? '').getTime() - app.clock.now().getTime()
    expect(retryAt).toBeGreaterThan(0)
    expect(retryAt).toBeLessThanOrEqual(hours * 3_600_000)
    expect(await tenants()).toBe(before + 1)
    expect(await counted()).toEqual([{ points: place, ends: true }])
    // Another network has a day of its own, and the link is as good as it was.
    expect(await from('2001:db8:1:3::9', late)).toMatchObject(made)
  })
})
