import { roles } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from './app.ts'
import { tryOut } from './offer.ts'
import { givenOrganization, signIn, type TestOrganization } from './world.ts'

const none = { appointProvider: false, suspendProvider: false, reinstateProvider: false }

describe('what an organization offers the operator', () => {
  let app: TestApp
  let operator: TestOrganization
  beforeAll(async () => {
    app = await createTestApp()
    operator = await givenOrganization(app.database, 'customer', 'Plateforme du Relais')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', $2)`,
      [operator.id, testStart],
    )
  })
  afterAll(() => app.stop())

  it.each([
    ['that is a reseller', 'reseller', false],
    ['that is a provider', 'provider', false],
    ['that is a suspended provider', 'provider', true],
  ] as const)('%s is what the server does, for every role', async (name, account, isSuspended) => {
    const organization = await givenOrganization(app.database, account, name)
    if (isSuspended)
      await app.database.query(
        `update provider_account set status = 'suspended', suspended_at = created_at, suspension_reason = 'x' where organization_id = $1`,
        [organization.id],
      )
    for (const role of roles) {
      const session = await signIn(app, 'provider', await operator.person(role))
      const seen = await app.run<{ readonly viewerCan: typeof none } | null>(
        'provider',
        `query ($id: ObjectId!) {
          programOrganization(id: $id) { viewerCan { appointProvider suspendProvider reinstateProvider } } }`,
        { id: organization.id },
        session,
      )
      const can = async (field: string, more: Record<string, unknown> = {}) =>
        (await tryOut(app, 'provider', session, field, { organizationId: organization.id, ...more })).done
      const done = {
        appointProvider: await can('appointProvider'),
        suspendProvider: await can('suspendProvider', { reason: 'x' }),
        reinstateProvider: await can('reinstateProvider'),
      }
      expect([role, seen?.viewerCan ?? none]).toEqual([role, done])
    }
  })
})
