import { randomUUID } from 'node:crypto'
import type { Portal } from '@relais/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import {
  givenOrganization,
  givenPartnership,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'

const endDocument = `mutation ($input: EndDelegatedAdminRelationshipInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  endDelegatedAdminRelationship(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on EndDelegatedAdminRelationshipSuccess { id endedAt }
    ... on UserError { code }
  }
}`

describe('administration of a tenant', () => {
  let app: TestApp
  let provider: TestOrganization
  let reseller: TestOrganization
  let customer: TestOrganization
  let overCustomer: string
  let overReseller: string
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    number++
    provider = await givenOrganization(app.database, 'provider', `Provider ${number}`)
    reseller = await givenOrganization(app.database, 'reseller', `Reseller ${number}`)
    customer = await givenOrganization(app.database, 'customer', `Customer ${number}`)
    await givenRelationship(app, reseller, 'reseller', customer, ['user_administrator'])
    overCustomer = await idOf(customer)
    const { id } = await givenPartnership(app, provider, reseller)
    overReseller = randomUUID()
    await app.database.query(
      `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
       select $1::uuid, provider_id, reseller_id, 'reseller', $1::text, '{user_administrator}', 'P2Y', 'active', invitation_id, granted_by_user_id, since, since + interval '2 years' from partnership where id = $2`,
      [overReseller, id],
    )
  })

  const idOf = async (subject: TestOrganization) => {
    const [row] = await app.database.query<{ id: string }>(
      'select id from delegated_admin_relationship where subject_id = $1',
      [subject.id],
    )
    return row?.id ?? ''
  }
  const end = async (
    id: string,
    portal: Portal,
    who: TestOrganization,
    role: 'global_administrator' | 'admin_agent' | 'helpdesk_agent' = 'global_administrator',
  ) =>
    app.run(
      portal,
      endDocument,
      { input: { id }, key: newKey() },
      await signIn(app, portal, await who.person(role)),
    )
  const statusOf = async (id: string) =>
    (
      await app.database.query<{ status: string }>(
        'select status from delegated_admin_relationship where id = $1',
        [id],
      )
    )[0]?.status

  it('is removed by the customer, who keeps the reseller', async () => {
    expect(await end(overCustomer, 'customer', customer)).toMatchObject({ id: overCustomer })
    expect(await statusOf(overCustomer)).toBe('terminated')
    const running = await app.database.query(
      'select 1 from relationship where customer_id = $1 and ended_at is null',
      [customer.id],
    )
    expect(running).toHaveLength(1)
    const mails = await app.database.query<{ portal: string; by: string; remains: string }>(
      `select distinct data -> 'link' ->> 'portal' as portal, data -> 'values' ->> 'endedBy' as by, data -> 'values' ->> 'remains' as remains
       from mail_message where organization_id = $1 and template = 'delegated-admin-ended' order by 1`,
      [customer.id],
    )
    expect(mails).toEqual([
      { portal: 'customer', by: 'subject', remains: 'relationship' },
      { portal: 'reseller', by: 'subject', remains: 'relationship' },
    ])
  })

  it('is given back by the partner', async () => {
    expect(await end(overCustomer, 'reseller', reseller, 'admin_agent')).toMatchObject({ id: overCustomer })
    expect(await statusOf(overCustomer)).toBe('terminated')
  })

  it("over a reseller's own tenant is withdrawn by the reseller, who keeps the partnership", async () => {
    expect(await end(overReseller, 'reseller', reseller)).toMatchObject({ id: overReseller })
    expect(await statusOf(overReseller)).toBe('terminated')
    const running = await app.database.query(
      'select 1 from partnership where reseller_id = $1 and ended_at is null',
      [reseller.id],
    )
    expect(running).toHaveLength(1)
  })

  it('is not ended by the wrong people, at the wrong portal, twice, or after its end', async () => {
    expect(await end(overReseller, 'reseller', reseller, 'admin_agent')).toMatchObject({
      code: 'not_permitted',
    })
    expect(await end(overCustomer, 'reseller', reseller, 'helpdesk_agent')).toMatchObject({
      code: 'not_permitted',
    })
    expect(await end(overCustomer, 'provider', provider)).toMatchObject({ code: 'not_found' })
    expect(await end(overReseller, 'customer', reseller)).toMatchObject({ code: 'not_found' })
    expect(await end('no id', 'customer', customer)).toMatchObject({ code: 'not_found' })
    expect(await statusOf(overCustomer)).toBe('active')
    await end(overReseller, 'provider', provider)
    expect(await end(overReseller, 'provider', provider)).toMatchObject({ code: 'already_ended' })
    app.clock.advance(366 * 86_400_000)
    expect(await end(overCustomer, 'customer', customer)).toMatchObject({ code: 'already_ended' })
  })
})
