import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { givenOffer } from '../../../testing/catalog.ts'
import { givenOpenInvitation } from '../../../testing/invitation.ts'
import { givenCart, givenOrder, givenTrade, providerChange } from '../../../testing/trade.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../../testing/world.ts'

const document = '{ navigation { unreadNotifications openInvitations openCarts waitingInvitations } }'

describe('what waits for a person, in numbers', () => {
  let app: TestApp
  let reseller: TestOrganization
  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Alpes Informatique')
    const other = await givenOrganization(app.database, 'reseller', 'Harbour IT')
    for (const inviter of [reseller, reseller, other]) await givenOpenInvitation(app, inviter)
  })
  afterAll(() => app.stop())

  const seenBy = async (role: 'sales_agent' | 'helpdesk_agent') =>
    app.run<object>('reseller', document, {}, await signIn(app, 'reseller', await reseller.person(role)))

  it('counts the invitations of the own organization that wait for an answer, for those who may see them', async () => {
    expect(await seenBy('sales_agent')).toMatchObject({ unreadNotifications: 0, openInvitations: 2 })
    expect(await seenBy('helpdesk_agent')).toEqual({
      unreadNotifications: 0,
      openInvitations: null,
      openCarts: null,
      waitingInvitations: null,
    })
  })

  it('counts none that has expired', async () => {
    app.clock.set(new Date(testStart.getTime() + 31 * 86_400_000))
    expect(await seenBy('sales_agent')).toMatchObject({ openInvitations: 0 })
    app.clock.set(testStart)
  })

  it('counts to a hundred and no further', async () => {
    await app.database.query(
      `insert into invitation (id, kind, inviter_id, inviter_user_id, recipient_mail, language, subject, body, requested_roles, link_version, token_hash,
         status, created_at, issued_at, expires_at)
       select gen_random_uuid(), kind, inviter_id, inviter_user_id, recipient_mail, language, subject, body, requested_roles, 1,
         sha256(convert_to(n::text, 'UTF8')), status, created_at, issued_at, expires_at
       from (select * from invitation where inviter_id = $1 limit 1) i, generate_series(1, 130) n`,
      [reseller.id],
    )
    expect(await seenBy('sales_agent')).toMatchObject({ openInvitations: 100 })
  })

  it('counts the carts that a person began and put something into, until they are ordered or expire', async () => {
    const trade = await givenTrade(app, 'Norvia')
    const offer = await givenOffer(app, 'Poste', [{ list: 12_000, cost: 10_000 }])
    const carts = async (session = trade.sessions.provider, portal: 'provider' | 'reseller' = 'provider') =>
      (await app.run<{ openCarts: number | null }>(portal, document, {}, session)).openCarts
    await providerChange(app, trade, 'startCart', { customerId: trade.customer.id }, 'cart { id }')
    expect(await carts()).toBe(0)
    await givenCart(app, trade, offer, 2)
    expect(await carts()).toBe(1)
    const colleague = await signIn(app, 'provider', await trade.provider.person('sales_agent'))
    const support = await signIn(app, 'provider', await trade.provider.person('helpdesk_agent'))
    expect([await carts(colleague), await carts(support)]).toEqual([0, null])
    expect(await carts(trade.sessions.reseller, 'reseller')).toBeNull()
    app.clock.set(new Date(testStart.getTime() + 60 * 86_400_000))
    expect(await carts(await signIn(app, 'provider', trade.salesAgent))).toBe(0)
    app.clock.set(testStart)
    await givenOrder(app, trade, offer, 1)
    expect(await carts()).toBe(0)
  })

  it('counts the invitations made out to a domain of a customer, for those who may answer', async () => {
    const customer = await givenOrganization(app.database, 'customer', 'Bakery')
    const waiting = async (role: 'global_administrator' | 'billing_administrator') => {
      const session = await signIn(app, 'customer', await customer.person(role))
      return app.run<object>('customer', document, {}, session)
    }
    expect(await waiting('global_administrator')).toMatchObject({ waitingInvitations: 0, openCarts: null })
    await app.database.query(
      `update invitation set kind = 'relationship', recipient_domain = $1 where id in (select id from invitation where inviter_id = $2 limit 2)`,
      [customer.domain, reseller.id],
    )
    expect(await waiting('global_administrator')).toMatchObject({ waitingInvitations: 2 })
    expect(await waiting('billing_administrator')).toMatchObject({ waitingInvitations: null })
  })
})
