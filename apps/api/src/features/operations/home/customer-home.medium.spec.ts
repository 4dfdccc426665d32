import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { givenOffer, type TestOffer } from '../../../testing/catalog.ts'
import { givenOpenInvitation } from '../../../testing/invitation.ts'
import { givenCart, givenOrder, givenTrade, type TestTrade } from '../../../testing/trade.ts'
import { signIn, type TestPerson } from '../../../testing/world.ts'

interface CustomerHome {
  readonly tasks: readonly { readonly kind: string; readonly name: string; readonly mayAct: boolean }[]
  readonly licenses: readonly { readonly running: number; readonly assigned: number }[]
  readonly subscriptionCount: number | null
  readonly orderCount: number | null
  readonly userCount: number | null
}

const document = `query ($id: ObjectId!) { customerHome(id: $id) {
  tasks { kind name mayAct } licenses { running assigned } subscriptionCount orderCount userCount } }`
const day = 86_400_000

describe('the page of a customer', () => {
  let app: TestApp
  let mail: TestOffer
  let trade: TestTrade
  let other: TestTrade
  beforeAll(async () => {
    app = await createTestApp()
    mail = await givenOffer(app, 'Relais Mail', [{ list: 4320, cost: 3542 }])
    trade = await givenTrade(app, 'Norvia')
    other = await givenTrade(app, 'Autre')
    await givenOrder(app, trade, mail, 5)
    await givenOrder(app, other, mail, 9)
    await givenCart(app, other, mail, 2)
  })
  afterAll(() => app.stop())

  const homeOf = async (as: 'provider' | 'reseller', person: TestPerson, of: TestTrade = trade) =>
    app.run<CustomerHome | null>(as, document, { id: of.customer.id }, await signIn(app, as, person))
  const kinds = (home: CustomerHome | null) => home?.tasks.map(({ kind }) => kind)
  const at = async <T>(days: number, look: () => Promise<T>): Promise<T> => {
    app.clock.set(new Date(testStart.getTime() + days * day))
    try {
      return await look()
    } finally {
      app.clock.set(testStart)
    }
  }
  const administers = async (endsInDays: number) => {
    const id = randomUUID()
    await app.database.query(
      `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
       select $2::uuid, partner_id, customer_id, 'customer', $2::text, '{global_administrator}', 'P1Y', 'active', invitation_id, granted_by_user_id, since, $3 from relationship where id = $1`,
      [trade.resellerRelationshipId, id, new Date(testStart.getTime() + endsInDays * day)],
    )
    return () =>
      app.database.query(
        `update delegated_admin_relationship set status = 'terminated', terminated_at = $2, terminated_by_organization_id = partner_id where id = $1`,
        [id, testStart],
      )
  }

  it('is of nobody who is not related to it, and tells nothing of another customer', async () => {
    expect(await homeOf('reseller', other.resellerAgent)).toBeNull()
    expect(await homeOf('provider', other.salesAgent)).toBeNull()
    expect(kinds(await homeOf('provider', trade.salesAgent))).toEqual([])
    expect(kinds(await homeOf('provider', other.salesAgent, other))).toEqual(['cart_left'])
  })

  it('says how much there is of what one sees, and nothing of the rest', async () => {
    expect(await homeOf('reseller', trade.resellerAgent)).toMatchObject({
      subscriptionCount: 1,
      orderCount: 1,
      userCount: null,
      licenses: [],
    })
    const withdraw = await administers(300)
    const agent = await trade.reseller.person('admin_agent')
    const people = await app.database.query('select 1 from "user" where organization_id = $1', [
      trade.customer.id,
    ])
    expect(await homeOf('reseller', agent)).toMatchObject({
      userCount: people.length,
      licenses: [{ running: 5, assigned: 0 }],
    })
    await withdraw()
    expect(await homeOf('reseller', agent)).toMatchObject({ userCount: null, licenses: [] })
  })

  it('tells of terms, access and licenses that need somebody, under the name of the product', async () => {
    const withdraw = await administers(60)
    const agent = await trade.reseller.person('admin_agent')
    expect(await homeOf('reseller', agent)).toMatchObject({
      tasks: [
        { kind: 'administration_ending', name: trade.customer.legalName },
        { kind: 'licenses_unused', name: expect.stringContaining('Relais Mail') },
      ],
    })
    await app.database.query('update license_counter set assigned = total where customer_id = $1', [
      trade.customer.id,
    ])
    expect(kinds(await homeOf('reseller', agent))).toEqual(['licenses_used_up', 'administration_ending'])
    await withdraw()
    await at(340, async () => {
      expect((await homeOf('provider', trade.salesAgent))?.tasks).toMatchObject([
        { kind: 'subscription_ending', name: expect.stringContaining('Relais Mail'), mayAct: true },
      ])
    })
  })

  it('tells of an invitation to the customer’s own domain that it has not answered, and of no other', async () => {
    const { id } = await givenOpenInvitation(app, trade.reseller, trade.provider)
    const after = () => at(4, async () => kinds(await homeOf('reseller', trade.resellerAgent)))
    expect(await after()).toEqual([])
    await app.database.query(
      `update invitation set recipient_domain = (select name from organization_domain where organization_id = $2 limit 1) where id = $1`,
      [id, trade.customer.id],
    )
    expect(await after()).toEqual(['invitation_unopened'])
    expect(await at(4, async () => kinds(await homeOf('provider', trade.salesAgent)))).toEqual([])
  })
})
