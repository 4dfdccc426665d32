import { afterAll, beforeAll } from 'vitest'
import { createTestApp, type TestApp, testStart } from './app.ts'
import { givenOrganization, givenPartnership, givenRelationship, type TestOrganization } from './world.ts'

/** A provider and a reseller who are partners, and their customer. */
export interface Partners {
  readonly provider: TestOrganization
  readonly reseller: TestOrganization
  readonly customer: TestOrganization
  readonly partnershipId: string
}

/** Partners in one installation, and what becomes of them. */
export function usePartners() {
  let app: TestApp
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  const update = (statement: string, ...values: unknown[]) => app.database.query(statement, values)
  const suspend = (kind: 'provider' | 'reseller', { id }: TestOrganization) =>
    update(`update ${kind}_account set status = 'suspended' where organization_id = $1`, id)
  const endPartnership = ({ partnershipId, provider }: Partners) =>
    update(
      'update partnership set ended_at = $2, ended_by_organization_id = $3 where id = $1',
      partnershipId,
      testStart,
      provider.id,
    )

  /** A provider that administers its reseller's tenant, and a customer of both. */
  async function givenPartners(): Promise<Partners> {
    const name = `Partenaire ${++number}`
    const provider = await givenOrganization(app.database, 'provider', `${name} Distribution`)
    const reseller = await givenOrganization(app.database, 'reseller', `${name} Conseil`)
    const customer = await givenOrganization(app.database, 'customer', `${name} Atelier`)
    const { id } = await givenPartnership(app, provider, reseller)
    await givenRelationship(app, provider, 'provider', customer)
    await givenRelationship(app, reseller, 'reseller', customer)
    await update(
      `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
       select gen_random_uuid(), p.provider_id, p.reseller_id, 'reseller', $2, '{user_administrator}', 'P2Y', 'active', p.invitation_id, p.granted_by_user_id, p.since, p.since + interval '2 years'
       from partnership p where p.id = $1`,
      id,
      name,
    )
    return { provider, reseller, customer, partnershipId: id }
  }

  return {
    get app() {
      return app
    },
    /** Of the partners that were made last: for names that differ. */
    get number() {
      return number
    },
    update,
    suspend,
    endPartnership,
    givenPartners,
  }
}
