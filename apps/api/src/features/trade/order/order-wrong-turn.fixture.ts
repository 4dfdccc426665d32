import { afterAll, beforeAll } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { givenOffer, type TestOffer } from '../../../testing/catalog.ts'
import { givenTrade, providerChange, type TestTrade } from '../../../testing/trade.ts'
import type { Refused } from '../../../testing/untouched.ts'

/** Euro, in cents. */
export const euro = (amount: number) => ({ amount, currency: 'EUR' })
const prices =
  '... on PriceChangedError { changes { skuTitle seenUnitListPrice { amount } unitListPrice { amount currency } seenUnitCost { amount } unitCost { amount } } }'

interface Cart {
  readonly id: string
  readonly revision: number
  readonly lines: readonly { readonly id: string }[]
}
/** What any act on a cart or an order answers. */
export interface Answer extends Refused {
  readonly cart?: Cart
  readonly order?: { readonly id: string; readonly listPrice: { readonly amount: number } }
  readonly changes?: readonly object[]
  readonly changedByName?: string
}

/** Parties who trade, new for each test, and what is done with a cart until it is ordered. */
export function useOrdering() {
  let app: TestApp
  let mail: TestOffer
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
    mail = await givenOffer(app, 'Relais Mail', [{ list: 4320, cost: 3542, maximumQuantity: 300 }])
  })
  afterAll(() => app.stop())

  const trade = () => givenTrade(app, `Détour ${++number}`)
  const sql = (text: string, ...values: unknown[]) => app.database.query(text, values)
  const endPower = (table: 'relationship' | 'partnership', id: string, by: string) =>
    sql(`update ${table} set ended_at = $2, ended_by_organization_id = $3 where id = $1`, id, testStart, by)
  const cartOf = (world: TestTrade, id: string) =>
    app.run<Cart>(
      'provider',
      `{ cart(id: "${id}") { id revision lines { id } } }`,
      {},
      world.sessions.provider,
    )
  const checkOut = (world: TestTrade, cartId: string, revision: number | null = null) =>
    providerChange<Answer>(
      app,
      world,
      'checkOutCart',
      { cartId, revision },
      'order { id listPrice { amount } }',
      { refusals: `${prices} ... on CartChangedError { changedByName changedAt }` },
    )
  const put = (world: TestTrade, cartId: string, offer: TestOffer, line: object = {}) =>
    providerChange<Answer>(
      app,
      world,
      'putCartLine',
      {
        cartId,
        offerSkuId: offer.id,
        term: 'P1Y',
        billingPlan: 'annual',
        currency: 'EUR',
        quantity: 1,
        ...line,
      },
      'cart { id revision lines { id } }',
      { refusals: prices },
    )

  return {
    get app() {
      return app
    },
    get mail() {
      return mail
    },
    /** Of the trade that was made last: for names of its own. */
    get number() {
      return number
    },
    trade,
    sql,
    endPower,
    cartOf,
    checkOut,
    put,
  }
}
