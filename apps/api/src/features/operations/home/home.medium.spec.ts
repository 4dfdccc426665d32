import { randomUUID } from 'node:crypto'
import type { Portal } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { givenOffer, type TestOffer } from '../../../testing/catalog.ts'
import { givenOpenInvitation } from '../../../testing/invitation.ts'
import { givenCart, givenOrder, givenTrade, type TestTrade } from '../../../testing/trade.ts'
import { givenOrganization, signIn, type TestPerson } from '../../../testing/world.ts'

interface Task {
  readonly kind: string
  readonly id: string
  readonly name: string
  readonly customerId: string | null
  readonly price: unknown
  readonly mayAct: boolean
}
interface Month {
  readonly startsAt: string
  readonly customers: number
  readonly licenses: number
  readonly orders: number
  readonly values: readonly { readonly amount: number; readonly currency: string }[]
}
interface Home {
  readonly tasks: readonly Task[]
  readonly months: readonly Month[]
  readonly endingWeeks: readonly { readonly subscriptions: number; readonly values: readonly unknown[] }[]
  readonly licenses: readonly { readonly name: string; readonly running: number; readonly assigned: number }[]
}

const document = `{ home {
  tasks { kind id name detail customerId quantity price { amount currency } at due mayAct }
  months { startsAt customers licenses orders values { amount currency } }
  endingWeeks { startsAt subscriptions values { amount currency } }
  licenses { id name running assigned }
} }`
const euro = (amount: number) => ({ amount, currency: 'EUR' })
const day = 86_400_000

describe('the home page', () => {
  let app: TestApp
  let mail: TestOffer
  let norvia: TestTrade
  let other: TestTrade
  beforeAll(async () => {
    app = await createTestApp()
    mail = await givenOffer(app, 'Relais Mail', [{ list: 4320, cost: 3542 }])
    norvia = await givenTrade(app, 'Norvia')
    other = await givenTrade(app, 'Autre')
    await givenOrder(app, norvia, mail, 5)
    await givenOrder(app, other, mail, 700)
    await givenCart(app, other, mail, 9)
  })
  afterAll(() => app.stop())

  const homeOf = async (portal: Portal, person: TestPerson) =>
    app.run<Home>(portal, document, {}, await signIn(app, portal, person))
  // What made the world is told as well: that its invitations were accepted.
  const told = ({ tasks }: Home) => tasks.filter(({ kind }) => kind !== 'invitation_accepted')
  const kinds = (home: Home) => told(home).map(({ kind }) => kind)
  const now = ({ months }: Home) => months.at(-1)
  const at = async <T>(days: number, look: () => Promise<T>): Promise<T> => {
    app.clock.set(new Date(testStart.getTime() + days * day))
    try {
      return await look()
    } finally {
      app.clock.set(testStart)
    }
  }

  it('counts for each party what is its own, by currency, over twelve months', async () => {
    const provider = await homeOf('provider', norvia.salesAgent)
    expect(provider.months).toHaveLength(12)
    expect(now(provider)).toMatchObject({ customers: 1, licenses: 5, orders: 1, values: [euro(1800)] })
    expect(provider.months[0]).toMatchObject({ customers: 0, licenses: 0, orders: 0, values: [euro(0)] })
    expect(now(await homeOf('reseller', norvia.resellerAgent))).toEqual(now(provider))
    expect(now(await homeOf('provider', other.salesAgent))).toMatchObject({ licenses: 700 })
  })

  it('tells a customer and whoever sees no prices none', async () => {
    const customer = await homeOf('customer', norvia.customerAdministrator)
    expect(now(customer)).toMatchObject({ licenses: 5, orders: 1, values: [] })
    expect(customer.licenses).toMatchObject([{ name: expect.any(String), running: 5, assigned: 0 }])
    expect(customer.tasks).toMatchObject([{ kind: 'order_placed', price: null }])
    const helpdesk = await homeOf('provider', await norvia.provider.person('helpdesk_agent'))
    expect(now(helpdesk)).toMatchObject({ licenses: 5, values: [] })
    await at(340, async () => {
      for (const [portal, person] of [
        ['customer', norvia.customerAdministrator],
        ['provider', await norvia.provider.person('helpdesk_agent')],
      ] as const) {
        const home = await homeOf(portal, person)
        const ending = home.tasks.filter(({ kind }) => kind === 'subscription_ending')
        const name = expect.stringContaining(portal === 'customer' ? 'Relais' : 'Norvia Atelier')
        expect(ending).toMatchObject([{ name, price: null }])
        expect(home.endingWeeks.flatMap(({ values }) => values)).toEqual([])
      }
    })
  })

  it('shows nothing of it to people whose roles see none', async () => {
    const home = await homeOf('reseller', await norvia.reseller.person('user_administrator'))
    expect(home).toEqual({ tasks: [], months: [], endingWeeks: [], licenses: [] })
  })

  it('tells of a term that ends in thirty days, and takes it off when it is over', async () => {
    expect(kinds(await homeOf('provider', norvia.salesAgent))).not.toContain('subscription_ending')
    await at(340, async () => {
      const home = await homeOf('provider', norvia.salesAgent)
      expect(home.tasks.filter(({ kind }) => kind === 'subscription_ending')).toMatchObject([
        { name: 'Norvia Atelier', quantity: 5, price: euro(21_600), mayAct: true },
      ])
      const weeks = home.endingWeeks.filter(({ subscriptions }) => subscriptions > 0)
      expect(weeks).toMatchObject([{ subscriptions: 1, values: [euro(21_600)] }])
      const reseller = await homeOf('reseller', norvia.resellerAgent)
      expect(told(reseller)).toMatchObject([
        { kind: 'subscription_ending', price: euro(21_600), mayAct: false },
      ])
    })
    await at(366, async () => {
      const home = await homeOf('provider', norvia.salesAgent)
      expect(now(home)).toMatchObject({ customers: 1, licenses: 0, values: [euro(0)] })
      expect(home.months.at(-2)).toMatchObject({ licenses: 5, values: [euro(1800)] })
      expect(kinds(home)).not.toContain('subscription_ending')
    })
  })

  it('tells of an invitation without an answer, after some days', async () => {
    const trade = await givenTrade(app, 'Attente')
    const { id, inviter } = await givenOpenInvitation(app, trade.reseller, trade.provider)
    const kindsAfter = (days: number) => at(days, async () => kinds(await homeOf('reseller', inviter)))
    expect(await kindsAfter(2)).toEqual([])
    expect(await kindsAfter(4)).toEqual(['invitation_unopened'])
    await app.database.query(`update invitation set opened_at = $2 where id = $1`, [id, testStart])
    expect(await kindsAfter(4)).toEqual(['invitation_opened'])
    expect(await kindsAfter(31)).toEqual(['invitation_expired'])
    expect(await kindsAfter(70)).toEqual([])
    expect(await at(4, async () => kinds(await homeOf('reseller', norvia.resellerAgent)))).toEqual([])
  })

  it('tells of an invitation that was accepted for a week', async () => {
    const trade = await givenTrade(app, 'Accord')
    const accepted = async () =>
      (await homeOf('reseller', trade.resellerAgent)).tasks.filter(
        ({ kind }) => kind === 'invitation_accepted',
      )
    expect(await accepted()).toMatchObject([{ name: 'Accord Atelier', customerId: trade.customer.id }])
    expect(await at(8, accepted)).toEqual([])
  })

  it('tells a person of carts that it left, and nobody else', async () => {
    expect(kinds(await homeOf('provider', other.salesAgent))).toContain('cart_left')
    expect(kinds(await homeOf('provider', await other.provider.person('sales_agent')))).not.toContain(
      'cart_left',
    )
  })

  it('tells a customer when all its licenses of a kind are in use, and of administration that ends', async () => {
    const trade = await givenTrade(app, 'Plein')
    await givenOrder(app, trade, mail, 1)
    await app.database.query('update license_counter set assigned = total where customer_id = $1', [
      trade.customer.id,
    ])
    await app.database.query(
      `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
       select $2, partner_id, customer_id, 'customer', 'Plein', '{global_administrator}', 'P1Y', 'active', invitation_id, granted_by_user_id, since, $3 from relationship where id = $1`,
      [trade.resellerRelationshipId, randomUUID(), new Date(testStart.getTime() + 20 * day)],
    )
    expect(kinds(await homeOf('customer', trade.customerAdministrator))).toEqual([
      'licenses_used_up',
      'own_administration_ending',
      'order_placed',
    ])
    expect(kinds(await homeOf('reseller', trade.resellerAgent))).toEqual(['administration_ending'])
  })

  it('of the operator’s people alone tells of the whole program, and of mails that failed', async () => {
    const program =
      '{ programHome { tasks { kind name quantity } months { providers resellers customers } } }'
    expect(await app.run('provider', program, {}, norvia.sessions.provider)).toBeNull()
    const operator = await givenOrganization(app.database, 'provider', 'Programme')
    await app.database.query(
      `insert into operator_account (organization_id, status, created_at) values ($1, 'active', $2)`,
      [operator.id, testStart],
    )
    await app.database.query(
      `insert into mail_message (id, recipient_mail, language, template, data, created_at, attempts, failed_at)
       select gen_random_uuid(), 'lost@recipient.example', 'en', 'order-placed', '{}', $1, 3, $1 from generate_series(1, 2)`,
      [testStart],
    )
    const session = await signIn(app, 'provider', await operator.person('global_administrator'))
    const home = await app.run<{ tasks: unknown[]; months: { providers: number; customers: number }[] }>(
      'provider',
      program,
      {},
      session,
    )
    expect(home.tasks).toContainEqual({ kind: 'mails_failed', name: 'lost@recipient.example', quantity: 2 })
    expect(home.months.at(-1)?.providers).toBeGreaterThan(2)
    expect(home.months.at(-1)?.customers).toBeGreaterThan(1)
  })
})
