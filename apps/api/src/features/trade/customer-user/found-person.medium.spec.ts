import { type DelegatedRole, type Portal, type Role } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import {
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'

const document = `query ($search: SearchText!) {
  people(search: $search) { displayName userPrincipalName customer { id legalName } } }`

interface Found {
  readonly displayName: string
  readonly customer: { readonly id: string; readonly legalName: string } | null
}

describe('people that a partner finds by name', () => {
  let app: TestApp
  let reseller: TestOrganization
  let provider: TestOrganization
  let bakery: TestOrganization

  /** Somebody of an organization, called so. */
  async function named(organization: TestOrganization, displayName: string): Promise<void> {
    const { id } = await organization.person('helpdesk_agent')
    await app.database.query('update "user" set display_name = $2 where id = $1', [id, displayName])
  }
  /** A customer with one person, and what it granted its reseller. */
  async function givenCustomer(
    legalName: string,
    person: string,
    partner: TestOrganization | null,
    granted: readonly DelegatedRole[],
  ): Promise<TestOrganization> {
    const customer = await givenOrganization(app.database, 'customer', legalName)
    await named(customer, person)
    if (partner) await givenRelationship(app, partner, 'reseller', customer, granted)
    return customer
  }
  const asked = async (search: string, organization = reseller, role: Role = 'admin_agent') => {
    const portal: Portal = organization === provider ? 'provider' : 'reseller'
    const session = await signIn(app, portal, await organization.person(role))
    return app.run<readonly Found[]>(portal, document, { search }, session)
  }
  const namesOf = (found: readonly Found[]) => found.map(({ displayName }) => displayName)

  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    provider = await givenOrganization(app.database, 'provider', 'Norvia')
    const other = await givenOrganization(app.database, 'reseller', 'Harbour IT')
    bakery = await givenCustomer('Bakery', 'Zoé Canary Marchand', reseller, ['user_administrator'])
    await givenRelationship(app, provider, 'provider', bakery)
    await givenCustomer('Garage', 'Ana Canary Reis', reseller, ['directory_reader'])
    await givenCustomer('Without administration', 'Canary of no administration', reseller, [])
    await givenCustomer('Of another reseller', 'Canary of another reseller', other, ['global_administrator'])
    await givenCustomer('Of nobody', 'Canary of nobody', null, [])
    await named(reseller, 'Colleague Canary')
    await named(other, 'Canary of a stranger')
  })
  afterAll(() => app.stop())

  it('are those of customers whose users it may see, and nobody else', async () => {
    const found = await asked('canary')
    expect(namesOf(found)).toEqual(['Ana Canary Reis', 'Zoé Canary Marchand'])
    expect(found.map(({ customer }) => customer?.legalName)).toEqual(['Garage', 'Bakery'])
    expect(namesOf(await asked('ZOE'))).toEqual(['Zoé Canary Marchand'])
    expect(namesOf(await asked('an'))).toEqual(['Ana Canary Reis'])
    expect(namesOf(await asked(bakery.domain))).toContain('Zoé Canary Marchand')
  })

  it('are colleagues for who manages the users of the organization, and customers’ people for who administers them', async () => {
    expect(namesOf(await asked('canary', reseller, 'user_administrator'))).toEqual(['Colleague Canary'])
    expect(namesOf(await asked('canary', reseller, 'global_administrator'))).toEqual([
      'Ana Canary Reis',
      'Colleague Canary',
      'Zoé Canary Marchand',
    ])
    for (const role of ['sales_agent', 'billing_administrator'] as const)
      expect(await asked('canary', reseller, role)).toEqual([])
  })

  it('are none for a provider whom the customer granted no administration', async () => {
    expect(await asked('canary', provider, 'global_administrator')).toEqual([])
  })

  it('are no longer those of a customer whose administration is over, or who were deleted', async () => {
    app.clock.set(new Date(testStart.getTime() + 3 * 365 * 86_400_000))
    expect(await asked('canary')).toEqual([])
    app.clock.set(testStart)
    await app.database.query(`update "user" set deleted_at = $1 where display_name like 'Ana%'`, [testStart])
    expect(namesOf(await asked('canary'))).toEqual(['Zoé Canary Marchand'])
    await app.database.query(`update "user" set deleted_at = null where display_name like 'Ana%'`)
  })

  it('are found however many customers the reseller has, and never a stranger of the same name', async () => {
    await app.database.query(
      `begin;
       set local session_replication_role = replica;
       create temporary table made on commit drop as select gen_random_uuid() as customer, gen_random_uuid() as person, i from generate_series(1, 260) i;
       insert into organization select customer, 'Atelier ' || i, 'FR', 'en', 'Europe/Paris', '${testStart.toISOString()}' from made;
       insert into organization_view select '${reseller.id}'::uuid, customer, true, false, true, 'Atelier ' || i, 'atelier.example', 'FR', 'Europe/Paris', 'atelier' from made;
       insert into "user" (id, organization_id, user_principal_name, display_name, language, created_at)
         select person, customer, 'p' || i || '@atelier.example', 'Person ' || i, 'en', '${testStart.toISOString()}' from made;
       insert into relationship (id, partner_id, customer_id, partner_kind, invitation_id, granted_by_user_id, since)
         select gen_random_uuid(), r.partner_id, customer, r.partner_kind, r.invitation_id, person, r.since from made, relationship r
         where r.customer_id = '${bakery.id}' and r.partner_kind = 'reseller';
       insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
         select gen_random_uuid(), d.partner_id, customer, 'customer', 'Many ' || i, d.roles, d.duration, 'active', d.invitation_id, person, d.activated_at,
           d.activated_at + interval '1 day' from made, delegated_admin_relationship d where d.subject_id = '${bakery.id}';
       commit`,
    )
    expect(namesOf(await asked('canary'))).toEqual(['Ana Canary Reis', 'Zoé Canary Marchand'])
    expect(namesOf(await asked('zo'))).toEqual(['Zoé Canary Marchand'])
    expect(await asked('person')).toHaveLength(5)
  })

  it('are none at the customers’ portal, where everybody finds the own list', async () => {
    const session = await signIn(app, 'customer', await bakery.person('global_administrator'))
    expect(await app.run('customer', document, { search: 'canary' }, session)).toEqual([])
  })
})
