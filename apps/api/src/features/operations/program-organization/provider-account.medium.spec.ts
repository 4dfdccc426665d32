import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { givenOffer } from '../../../testing/catalog.ts'
import { givenListing } from '../../../testing/listing.ts'
import { givenCart, givenOrder, givenTrade, providerChange } from '../../../testing/trade.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

interface Answer {
  readonly code?: string
  readonly organization: {
    readonly accounts: readonly { readonly kind: string; readonly status: string }[]
    readonly suspensionReason: string | null
    readonly listings: number
  }
}

describe('the operator and the account of a provider', () => {
  let app: TestApp
  let operator: TestOrganization
  let session: string
  beforeAll(async () => {
    app = await createTestApp()
    operator = await givenOrganization(app.database, 'customer', 'Plateforme du Relais')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', $2)`,
      [operator.id, testStart],
    )
    session = await signIn(app, 'provider', await operator.person('global_administrator'))
  })
  afterAll(() => app.stop())

  const act = (verb: 'Appoint' | 'Suspend' | 'Reinstate', input: object, as = session) =>
    app.run<Answer>(
      'provider',
      `mutation ($input: ${verb}ProviderInput!, $key: IdempotencyKey!) {
        ${verb.toLowerCase()}Provider(input: $input, idempotencyKey: $key) { ... on UserError { code }
          ... on ${verb}ProviderSuccess { organization { accounts { kind status } suspensionReason listings } } } }`,
      { input, key: newKey() },
      as,
    )

  it('suspends it: the session that is open orders and publishes no more, reads everything, and goes on once it is reinstated', async () => {
    const trade = await givenTrade(app, 'Norvia')
    const offer = await givenOffer(app, 'Relais Courrier', [{ list: 1000, cost: 800 }])
    const theirs = trade.sessions.provider
    await givenListing(app, trade.provider.id)
    const order = await givenOrder(app, trade, offer, 1)
    const cartId = await givenCart(app, trade, offer, 1)
    const organizationId = trade.provider.id
    const checkOut = () =>
      providerChange<{ code?: string }>(app, trade, 'checkOutCart', { cartId }, 'order { id }')
    const listed = async () => {
      // The directory is read anew after a quarter of a minute (ADR 43).
      app.clock.advance(16_000)
      const page = await app.nest.inject({
        method: 'GET',
        url: '/find-a-provider',
        headers: { host: new URL(app.config.portalUrls.reseller).host },
      })
      return page.body.includes(trade.provider.legalName)
    }
    expect(await listed()).toBe(true)

    const suspended = await act('Suspend', { organizationId, reason: ' The fee is unpaid. ' })
    expect(suspended.organization).toMatchObject({ suspensionReason: 'The fee is unpaid.', listings: 1 })
    expect(suspended.organization.accounts).toContainEqual({ kind: 'provider', status: 'suspended' })
    expect(await act('Suspend', { organizationId, reason: 'again' })).toEqual({
      code: 'provider_account_moved',
    })

    expect(await checkOut()).toMatchObject({ code: 'provider_suspended' })
    expect(await listed()).toBe(false)
    const read = await app.run<{ number: string } | null>(
      'provider',
      'query ($id: ObjectId!) { order(id: $id) { number } }',
      { id: order.id },
      theirs,
    )
    expect(read?.number).toBe(order.number)
    const entries = await app.run<{ nodes: readonly { action: string }[] }>(
      'provider',
      '{ auditEntries(first: 50) { nodes { action } } }',
      {},
      theirs,
    )
    expect(entries.nodes.map(({ action }) => action)).toContain('provider_account.suspend')

    await act('Reinstate', { organizationId })
    expect(await act('Reinstate', { organizationId })).toEqual({ code: 'provider_account_moved' })
    expect(await checkOut()).not.toHaveProperty('code')
    expect(await listed()).toBe(true)
    const mails = await app.database.query<{ template: string; recipient_mail: string }>(
      `select template, recipient_mail from mail_message where template like 'provider-%'`,
    )
    // Each of its global administrators is told.
    expect(new Set(mails.map(({ template }) => template))).toEqual(
      new Set(['provider-reinstated', 'provider-suspended']),
    )
    expect(mails.every(({ recipient_mail: mail }) => mail.endsWith(trade.provider.domain))).toBe(true)
  })

  it('makes a reseller a provider as well, once: its people find the provider portal open', async () => {
    const reseller = await givenOrganization(app.database, 'reseller', 'Élan Conseil')
    const person = await reseller.person('global_administrator')
    await expect(signIn(app, 'provider', person)).rejects.toThrow('wrong_portal')
    const appointed = await act('Appoint', { organizationId: reseller.id })
    expect(appointed.organization.accounts).toEqual([
      { kind: 'provider', status: 'active' },
      { kind: 'reseller', status: 'active' },
    ])
    expect(await act('Appoint', { organizationId: reseller.id })).toEqual({ code: 'provider_account_moved' })
    expect(await signIn(app, 'provider', person)).toBeTruthy()
  })

  it('is asked by its global administrator alone', async () => {
    const provider = await givenOrganization(app.database, 'provider', 'Norvia Distribution')
    const input = { organizationId: provider.id, reason: 'x' }
    for (const person of [
      await operator.person('admin_agent'),
      await provider.person('global_administrator'),
    ])
      expect(await act('Suspend', input, await signIn(app, 'provider', person))).toEqual({
        code: 'not_permitted',
      })
  })
})
