import { roles } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from './app.ts'
import { givenMembershipProfile, membershipInput } from './membership.ts'
import { tryOut } from './offer.ts'
import { givenOrganization, signIn, type TestOrganization } from './world.ts'

interface Seen {
  readonly viewerCan: { readonly edit: boolean; readonly end: boolean; readonly renew: boolean }
}

describe('what a profile of the membership registry offers', () => {
  let app: TestApp
  let operator: TestOrganization
  let provider: TestOrganization
  beforeAll(async () => {
    app = await createTestApp()
    provider = await givenOrganization(app.database, 'provider', 'Norvia Distribution')
    operator = await givenOrganization(app.database, 'customer', 'Plateforme du Relais')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', $2)`,
      [operator.id, testStart],
    )
  })
  afterAll(() => app.stop())

  it.each([
    ['that is active', '4810201', null],
    ['that ends later', '4810202', '2030-01-01'],
    ['that is over', '4810203', '2020-01-01'],
  ])(
    '%s is what the server does, for every role of the operator and of a provider',
    async (_, partnerId, endedOn) => {
      const profileId = await givenMembershipProfile(app.database, partnerId, { endedOn })
      for (const organization of [operator, provider])
        for (const role of roles) {
          const session = await signIn(app, 'provider', await organization.person(role))
          const seen = await app.run<Seen | null>(
            'provider',
            `query ($id: ObjectId!) { membershipProfile(id: $id) { viewerCan { edit end renew } } }`,
            { id: profileId },
            session,
          )
          const can = async (field: string, input: Record<string, unknown>) =>
            (await tryOut(app, 'provider', session, field, { profileId, ...input })).done
          const done = {
            edit:
              (await can('updateMembershipProfile', membershipInput)) &&
              (await can('linkMembershipAccount', { mail: 'm@members.example' })),
            end: await can('endMembership', {}),
            renew: await can('renewMembership', {}),
          }
          expect([role, seen?.viewerCan ?? { edit: false, end: false, renew: false }]).toEqual([role, done])
        }
    },
  )
})
