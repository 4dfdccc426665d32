import { roles } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from './app.ts'
import { givenMembershipProfile } from './membership.ts'
import { givenOrganization, signIn } from './world.ts'

describe('what the own membership offers', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())

  it.each([
    ['with a partner ID', '4810801', false],
    ['that was refreshed a moment ago', '4810802', true],
    ['without a partner ID', null, false],
  ])('%s is what the server does, for every role', async (name, partnerId, isFresh) => {
    const reseller = await givenOrganization(app.database, 'reseller', name)
    if (partnerId !== null) {
      await givenMembershipProfile(app.database, partnerId)
      await app.database.query('update reseller_account set partner_id = $2 where organization_id = $1', [
        reseller.id,
        partnerId,
      ])
    }
    if (isFresh)
      await app.database.query(
        `insert into own_membership (organization_id, partner_id, legal_name, entries, source, written_at, refreshed_at)
         values ($1, $2, 'x', '[]', 'entry', $3, $3)`,
        [reseller.id, partnerId, app.clock.now()],
      )
    for (const role of roles) {
      const session = await signIn(app, 'reseller', await reseller.person(role))
      const seen = await app.run<{ readonly viewerCan: { readonly refresh: boolean } }>(
        'reseller',
        '{ ownMembership { viewerCan { refresh } } }',
        {},
        session,
      )
      const tried = await app.run<{ readonly __typename: string }>(
        'reseller',
        'mutation ($key: IdempotencyKey!) { refreshMembership(idempotencyKey: $key, dryRun: true) { __typename } }',
        { key: newKey() },
        session,
      )
      expect([role, seen.viewerCan.refresh]).toEqual([role, tried.__typename === 'RefreshMembershipSuccess'])
    }
  })
})
