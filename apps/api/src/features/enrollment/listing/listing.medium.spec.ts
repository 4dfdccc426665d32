import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'
import { changeListing, listingInput, type SaidListing } from './listing.fixture.ts'

describe('the listing of a provider', () => {
  let app: TestApp
  let provider: TestOrganization
  let operator: TestOrganization
  let session: string
  let operatorSession: string
  beforeAll(async () => {
    app = await createTestApp()
    provider = await givenOrganization(app.database, 'provider', 'Norvia Distribution')
    session = await signIn(app, 'provider', await provider.person('admin_agent'))
    operator = await givenOrganization(app.database, 'customer', 'Plateforme du Relais')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', $2)`,
      [operator.id, testStart],
    )
    operatorSession = await signIn(app, 'provider', await operator.person('global_administrator'))
  })
  afterAll(() => app.stop())

  const own = (as = session) =>
    app.run<readonly SaidListing[] | null>(
      'provider',
      '{ ownListings { id country state viewerCan { hide block restore } } }',
      {},
      as,
    )
  const published = async (country: string) => {
    const { listing } = await changeListing(app, session, 'publish', { ...listingInput, country })
    if (!listing) throw new Error('it was not published')
    return listing
  }
  const act = (verb: string, input: object, as = session) => changeListing(app, as, verb, input)

  it('is published as it was meant, and once for a country: what it said before is gone', async () => {
    const first = await published('FR')
    expect(first).toMatchObject({
      country: 'FR',
      state: 'published',
      webSite: 'https://www.norvia.example/',
      texts: [
        { language: 'en', details: [{ service: 'customer_support', text: 'Day and night' }] },
        { language: 'fr', supportHours: '8 h à 19 h' },
      ],
      viewerCan: { hide: true, block: false, restore: false },
    })
    const again = await act('publish', { ...listingInput, mail: 'info@norvia.example' })
    expect(again.listing).toMatchObject({ id: first.id, mail: 'info@norvia.example' })
    expect((await own())?.map(({ country }) => country)).toEqual(['FR'])
  })

  it('is refused at its field, and nothing of it is kept', async () => {
    const wrong = { ...listingInput, country: 'BE', webSite: 'javascript:alert(1)' }
    expect(await act('publish', wrong)).toEqual({
      code: 'invalid_input',
      field: 'webSite',
      reason: 'not_a_web_site',
    })
    expect((await own())?.some(({ country }) => country === 'BE')).toBe(false)
  })

  it('is only tried by a dry run', async () => {
    const tried = await changeListing(app, session, 'publish', { ...listingInput, country: 'LU' }, true)
    expect(tried.listing?.state).toBe('published')
    expect((await own())?.some(({ country }) => country === 'LU')).toBe(false)
  })

  it('is taken back by its provider, once, and shown again by publishing it', async () => {
    await published('CH')
    expect((await act('hide', { country: 'CH' })).listing).toMatchObject({
      state: 'hidden',
      viewerCan: { hide: false },
    })
    expect(await act('hide', { country: 'CH' })).toEqual({ code: 'listing_moved' })
    expect(await act('hide', { country: 'DE' })).toEqual({ code: 'not_found' })
    expect((await published('CH')).state).toBe('published')
  })

  it('that the operator hid stays away whatever its provider does, with the reason, until it is shown again', async () => {
    const { id } = await published('MC')
    const reason = 'Le numéro de téléphone est faux.'
    const blocked = await act('block', { listingId: id, reason }, operatorSession)
    expect(blocked.listing).toMatchObject({
      state: 'blocked',
      blockReason: reason,
      viewerCan: { hide: false, block: false, restore: true },
    })
    expect(await published('MC')).toMatchObject({ state: 'blocked', blockReason: reason })
    expect(await act('block', { listingId: id, reason }, operatorSession)).toEqual({ code: 'listing_moved' })
    expect((await act('restore', { listingId: id }, operatorSession)).listing?.state).toBe('published')
    expect(await act('restore', { listingId: id }, operatorSession)).toEqual({ code: 'listing_moved' })
    const mails = await app.database.query<{ template: string; recipient_mail: string }>(
      `select template, recipient_mail from mail_message where template like 'listing-%'`,
    )
    expect(mails.map(({ template }) => template).toSorted()).toEqual(['listing-blocked', 'listing-restored'])
    expect(mails.every(({ recipient_mail: mail }) => mail.endsWith(provider.domain))).toBe(true)
    const told = await app.database.query<{ kind: string }>('select kind from notification')
    expect(told.map(({ kind }) => kind).toSorted()).toEqual(['listing_blocked', 'listing_restored'])
    const entries = await app.run<{ nodes: readonly { action: string }[] }>(
      'provider',
      '{ auditEntries(first: 50) { nodes { action } } }',
      {},
      await signIn(app, 'provider', await provider.person('global_administrator')),
    )
    expect(entries.nodes.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['listing.block', 'listing.restore', 'listing.publish', 'listing.hide']),
    )
  })

  it('is not hidden by the operator without a reason', async () => {
    const { id } = await published('AD')
    expect(await act('block', { listingId: id, reason: ' ' }, operatorSession)).toEqual({
      code: 'invalid_input',
      field: 'reason',
      reason: 'missing',
    })
    expect(await act('block', { listingId: randomUUID(), reason: 'x' }, operatorSession)).toEqual({
      code: 'not_found',
    })
  })

  it('is nobody else’s: neither another provider’s, nor a sales agent’s, nor a provider’s that is suspended', async () => {
    const { id } = await published('IT')
    const other = await givenOrganization(app.database, 'provider', 'Castlegate Cloud')
    const theirs = await signIn(app, 'provider', await other.person('global_administrator'))
    expect(await own(theirs)).toEqual([])
    expect(await act('hide', { country: 'IT' }, theirs)).toEqual({ code: 'not_found' })
    expect(await act('block', { listingId: id, reason: 'x' }, theirs)).toEqual({ code: 'not_permitted' })
    const sales = await signIn(app, 'provider', await provider.person('sales_agent'))
    expect(await own(sales)).toBeNull()
    for (const verb of ['publish', 'hide'])
      expect(await act(verb, verb === 'hide' ? { country: 'IT' } : listingInput, sales)).toEqual({
        code: 'not_permitted',
      })
    await app.database.query(`update provider_account set status = 'suspended' where organization_id = $1`, [
      other.id,
    ])
    expect(await act('publish', listingInput, theirs)).toEqual({ code: 'account_suspended' })
  })

  it('stands in the list of the operator’s people, the newest first, and in nobody else’s', async () => {
    const list = (as: string) =>
      app.run<{ nodes: readonly { country: string; providerName: string }[] } | null>(
        'provider',
        '{ listings(first: 2) { nodes { country providerName } pageInfo { hasNextPage } } }',
        {},
        as,
      )
    app.clock.advance(60_000)
    await published('ES')
    const helpdesk = await signIn(app, 'provider', await operator.person('helpdesk_agent'))
    expect(await list(helpdesk)).toMatchObject({
      nodes: [{ country: 'ES', providerName: provider.legalName }, {}],
      pageInfo: { hasNextPage: true },
    })
    expect(await list(session)).toBeNull()
  })
})
