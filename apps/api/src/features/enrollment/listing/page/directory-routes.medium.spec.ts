import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../testing/app.ts'
import { givenListing } from '../../../../testing/listing.ts'
import { givenOrganization, type TestOrganization } from '../../../../testing/world.ts'

describe('the public directory', () => {
  let app: TestApp
  let provider: TestOrganization
  let suspended: TestOrganization
  beforeAll(async () => {
    app = await createTestApp()
    provider = await givenOrganization(app.database, 'provider', 'Norvia & <Filles>')
    suspended = await givenOrganization(app.database, 'provider', 'Ancienne Maison')
    await givenListing(app, provider.id, 'FR')
    await givenListing(app, suspended.id, 'FR')
    await app.database.query(`update provider_account set status = 'suspended' where organization_id = $1`, [
      suspended.id,
    ])
  })
  afterAll(() => app.stop())

  const get = async (url: string, portal: 'reseller' | 'provider' = 'reseller') => {
    app.clock.advance(20_000)
    const { host } = new URL(app.config.portalUrls[portal])
    const answer = await app.nest.inject({ method: 'GET', url, headers: { host } })
    return { status: answer.statusCode, headers: answer.headers, text: answer.body }
  }

  it('is read by anybody, in each language at its own address, which names the other', async () => {
    const english = await get('/find-a-provider')
    expect(english.status).toBe(200)
    expect(english.headers['cache-control']).toBe('public, max-age=15')
    expect(english.headers['set-cookie']).toBeUndefined()
    expect(english.text).toContain('<html lang="en">')
    expect(english.text).toMatch(/hreflang="fr" href="http[^"]*\/trouver-un-fournisseur"/)
    expect(english.text).toContain('1 provider')
    const french = await get('/trouver-un-fournisseur')
    expect(french.text).toContain('<html lang="fr">')
    expect(french.text).toContain('1 fournisseur')
    // Written in French alone: told so to who reads it aloud.
    expect(english.text).toContain('lang="fr" dir="auto">Distributeur')
  })

  it('shows what people wrote as they wrote it, and runs none of it', async () => {
    await app.database.query(
      `update listing set texts = jsonb_set(texts, '{fr,description}', $2) where provider_id = $1`,
      [provider.id, JSON.stringify('<script>alert(1)</script>"\'&')],
    )
    const { text } = await get('/find-a-provider?text=%22%3E%3Cscript%3E&country=%3Cb%3E&service[]=x')
    expect(text).not.toContain('<script')
    expect(text).toContain('value="&quot;&gt;&lt;script&gt;"')
    const all = await get('/find-a-provider')
    expect(all.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;')
    expect(all.text).toContain('Norvia &amp; &lt;Filles&gt;')
  })

  it('is narrowed by its address, and says when nothing fits', async () => {
    expect((await get('/find-a-provider?country=FR&service=customer_support')).text).toContain('1 provider')
    expect((await get('/find-a-provider?country=CA')).text).toContain('No provider fits')
  })

  it('shows nothing of a provider that is suspended, and nothing that is hidden by its provider or the operator', async () => {
    expect((await get('/find-a-provider')).text).not.toContain('Ancienne Maison')
    for (const change of ['hidden_at = now()', `hidden_at = null, blocked_at = now(), block_reason = 'x'`]) {
      await app.database.query(`update listing set ${change} where provider_id = $1`, [provider.id])
      expect((await get('/find-a-provider')).text).toContain('No provider has published a listing yet.')
    }
    await app.database.query(
      'update listing set blocked_at = null, block_reason = null where provider_id = $1',
      [provider.id],
    )
  })

  it('asks the database once for all who come within fifteen seconds', async () => {
    await get('/find-a-provider')
    await app.database.query('update listing set hidden_at = now() where provider_id = $1', [provider.id])
    const { host } = new URL(app.config.portalUrls.reseller)
    const again = await app.nest.inject({ method: 'GET', url: '/find-a-provider', headers: { host } })
    expect(again.body).toContain('1 provider')
    expect((await get('/find-a-provider')).text).not.toContain('1 provider')
  })

  it('is on the host of the resellers alone', async () => {
    expect((await get('/find-a-provider', 'provider')).status).toBe(404)
  })
})
