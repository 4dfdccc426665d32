import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../testing/app.ts'
import { givenOpenInvitation } from '../../testing/invitation.ts'
import {
  givenAgreement,
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
  type TestPerson,
} from '../../testing/world.ts'

const document = `mutation ($input: CreateCustomerUserInput!, $key: IdempotencyKey!) {
  createCustomerUser(input: $input, idempotencyKey: $key) { __typename ... on CreateCustomerUserSuccess { user { id displayName } } ... on UserError { code } } }`

describe('a repeat by its key', () => {
  let app: TestApp
  let reseller: TestOrganization
  let customer: TestOrganization
  let relationshipId: string
  let agent: TestPerson
  let session: string
  let key: string
  let input: Record<string, unknown>

  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    customer = await givenOrganization(app.database, 'customer', 'Bakery')
    relationshipId = (await givenRelationship(app, reseller, 'reseller', customer, ['user_administrator'])).id
    agent = await reseller.person('admin_agent')
    session = await signIn(app, 'reseller', agent)
    key = newKey()
    const [domain] = await app.database.query<{ name: string }>(
      'select name from organization_domain where organization_id = $1',
      [customer.id],
    )
    input = {
      customerId: customer.id,
      displayName: 'Ada',
      userPrincipalName: `ada-${randomUUID()}@${domain?.name ?? ''}`,
      language: 'fr',
    }
    expect(await create()).toMatchObject({ __typename: 'CreateCustomerUserSuccess' })
  })

  const create = (by = session) => app.run('reseller', document, { input, key }, by)
  const made = async () =>
    (
      await app.database.query('select 1 from "user" where user_principal_name = $1', [
        input['userPrincipalName'],
      ])
    ).length

  it('answers what came of the change, once made', async () => {
    expect(await create()).toMatchObject({
      __typename: 'CreateCustomerUserSuccess',
      user: { displayName: 'Ada' },
    })
    expect(await made()).toBe(1)
  })

  it('is not told to somebody who lost the role since', async () => {
    await app.database.query(`update user_role set role = 'billing_administrator' where user_id = $1`, [
      agent.id,
    ])
    expect(await create()).toMatchObject({ code: 'not_permitted' })
  })

  it('is not told once the relationship that it rested on has ended', async () => {
    await app.database.query(
      'update relationship set ended_at = since, ended_by_organization_id = customer_id where id = $1',
      [relationshipId],
    )
    expect(await create()).toMatchObject({ code: 'not_found' })
  })

  it('is not told once the administration that it rested on has ended', async () => {
    await app.database.query(
      `update delegated_admin_relationship set status = 'terminated', terminated_at = activated_at where subject_id = $1`,
      [customer.id],
    )
    expect(await create()).toMatchObject({ code: 'no_delegated_admin' })
  })

  it('is the same person’s: a colleague who sends it is answered as if he were the first', async () => {
    const colleague = await signIn(app, 'reseller', await reseller.person('admin_agent'))
    expect(await create(colleague)).toMatchObject({ code: 'invalid_input' })
    expect(await made()).toBe(1)
  })
})

describe('a repeat a while later', () => {
  let app: TestApp

  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())

  /** What the same request is answered now, and a while later. */
  async function twice(document: string, input: object, session: string) {
    const variables = { input, key: newKey() }
    const first = await app.run('customer', document, variables, session)
    app.clock.advance(20 * 60 * 1000)
    return { first, again: await app.run('customer', document, variables, session) }
  }

  it('answers to the letter what the first answer said, dates too', async () => {
    const reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    const customer = await givenOrganization(app.database, 'customer', 'Bakery')
    await givenAgreement(app, customer)
    const session = await signIn(app, 'customer', await customer.person('global_administrator'))
    const { id: invitationId, token } = await givenOpenInvitation(app, reseller, null, ['user_administrator'])
    const accepted = await twice(
      `mutation ($input: AcceptCustomerInvitationInput!, $key: IdempotencyKey!) {
        acceptCustomerInvitation(input: $input, idempotencyKey: $key) {
          __typename ... on AcceptCustomerInvitationSuccess {
            receipt { acceptedAt partners { relationshipId } delegatedAdmin { id roles endsAt } } } } }`,
      { invitationId, token, confirmed: true },
      session,
    )
    const { receipt } = accepted.first as {
      receipt: { partners: { relationshipId: string }[]; delegatedAdmin: { id: string; endsAt: string } }
    }
    expect(receipt).toMatchObject({
      acceptedAt: '2026-03-02T09:00:00.000Z',
      delegatedAdmin: { endsAt: '2027-03-02T09:00:00.000Z' },
    })
    expect(accepted.again).toEqual(accepted.first)

    const ended = await twice(
      `mutation ($input: EndDelegatedAdminRelationshipInput!, $key: IdempotencyKey!) {
        endDelegatedAdminRelationship(input: $input, idempotencyKey: $key) {
          __typename ... on EndDelegatedAdminRelationshipSuccess { id endedAt } } }`,
      { id: receipt.delegatedAdmin.id },
      session,
    )
    expect(ended.first).toMatchObject({ endedAt: '2026-03-02T09:20:00.000Z' })
    expect(ended.again).toEqual(ended.first)

    const left = await twice(
      `mutation ($input: EndRelationshipInput!, $key: IdempotencyKey!) {
        endRelationship(input: $input, idempotencyKey: $key) {
          __typename ... on EndRelationshipSuccess { relationshipId endedAt endedDelegatedAdmins } } }`,
      { relationshipId: receipt.partners[0]?.relationshipId, confirmation: 'Lumière Conseil' },
      session,
    )
    expect(left.first).toMatchObject({ endedAt: '2026-03-02T09:40:00.000Z' })
    expect(left.again).toEqual(left.first)
  })
})
