import { roles } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from './app.ts'
import { givenListing } from './listing.ts'
import { tryOut } from './offer.ts'
import { givenOrganization, signIn, type TestOrganization } from './world.ts'

interface Seen {
  readonly id: string
  readonly viewerCan: { readonly hide: boolean; readonly block: boolean; readonly restore: boolean }
}
const fields = 'id viewerCan { hide block restore }'

describe('what a listing offers', () => {
  let app: TestApp
  let provider: TestOrganization
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
    ['that is published', null],
    ['that its provider took back', 'hidden_at = now()'],
    ['that the operator hid', `blocked_at = now(), block_reason = 'x'`],
  ])('%s is what the server does, for every role of both sides', async (_, change) => {
    provider = await givenOrganization(app.database, 'provider', 'Norvia Distribution')
    const listingId = await givenListing(app, provider.id)
    if (change) await app.database.query(`update listing set ${change} where id = $1`, [listingId])
    for (const organization of [provider, operator])
      for (const role of roles) {
        const session = await signIn(app, 'provider', await organization.person(role))
        const own = await app.run<readonly Seen[] | null>(
          'provider',
          `{ ownListings { ${fields} } }`,
          {},
          session,
        )
        const all = await app.run<{ nodes: readonly Seen[] } | null>(
          'provider',
          `{ listings(first: 100) { nodes { ${fields} } } }`,
          {},
          session,
        )
        const seen = [...(own ?? []), ...(all?.nodes ?? [])].find(({ id }) => id === listingId)
        const can = async (field: string, input: Record<string, unknown>) =>
          (await tryOut(app, 'provider', session, field, input)).done
        const done = {
          hide: await can('hideListing', { country: 'FR' }),
          block: await can('blockListing', { listingId, reason: 'x' }),
          restore: await can('restoreListing', { listingId }),
        }
        expect([role, seen?.viewerCan ?? { hide: false, block: false, restore: false }]).toEqual([role, done])
      }
  })
})
