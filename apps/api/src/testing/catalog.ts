import { randomUUID } from 'node:crypto'
import { type TestApp, testStart } from './app.ts'

/** A product on sale in tests. */
export interface TestOffer {
  readonly id: string
  readonly skuTitle: string
  /** Null: nothing can be assigned. */
  readonly licenseSkuId: string | null
}

/** One tier of a price in tests; what is left out is that of a yearly subscription in France. */
export interface TestPrice {
  readonly market?: string
  readonly currency?: string
  readonly term?: string
  readonly billingPlan?: string
  readonly minimumQuantity?: number
  readonly maximumQuantity?: number
  /** Minor units per license for the term. */
  readonly list: number
  readonly cost: number
}

/** Puts a product on sale at these prices, past all policies. */
export async function givenOffer(
  app: TestApp,
  skuTitle: string,
  prices: readonly TestPrice[],
  assignable = true,
): Promise<TestOffer> {
  const id = randomUUID()
  const licenseSkuId = assignable ? randomUUID() : null
  if (licenseSkuId) {
    await app.database.query('insert into license_sku (id, string_id, display_name) values ($1, $2, $3)', [
      licenseSkuId,
      `TEST_${licenseSkuId.slice(0, 8)}`,
      skuTitle,
    ])
  }
  await app.database.query(
    `insert into offer_sku (id, product_id, sku_id, product_title, sku_title, publisher, description, unit_of_measure, license_sku_id)
     values ($1, $2, '0001', $3, $3, 'Test Vendor', '', 'Licenses', $4)`,
    [id, id.slice(0, 12).toUpperCase(), skuTitle, licenseSkuId],
  )
  for (const price of prices) await givenPrice(app, id, price)
  return { id, skuTitle, licenseSkuId }
}

/** A price of an offer, in force from the start of the test. */
export async function givenPrice(app: TestApp, offerSkuId: string, price: TestPrice): Promise<void> {
  const importId = randomUUID()
  await app.database.query(
    `insert into price_sheet_import (id, imported_at, imported_by, report) values ($1, $2, 'test', '{}')`,
    [importId, testStart],
  )
  for (const [table, amount] of [
    ['list_price', price.list],
    ['cost_price', price.cost],
  ] as const) {
    await app.database.query(
      `insert into ${table} (id, offer_sku_id, market, currency, segment, term, billing_plan, minimum_quantity, maximum_quantity, amount, effective_from, import_id)
       values (gen_random_uuid(), $1, $2, $3, 'commercial', $4, $5, $6, $7, $8, $9::timestamptz - interval '1 year', $10)`,
      [
        offerSkuId,
        price.market ?? 'FR',
        price.currency ?? 'EUR',
        price.term ?? 'P1Y',
        price.billingPlan ?? 'annual',
        price.minimumQuantity ?? 1,
        price.maximumQuantity ?? 10_000,
        amount,
        testStart,
        importId,
      ],
    )
  }
}

/** Closes every price of an offer at `at` and opens new ones there. */
export async function changePrices(
  app: TestApp,
  offerSkuId: string,
  at: Date,
  change: { list: number; cost: number },
) {
  for (const [table, amount] of [
    ['list_price', change.list],
    ['cost_price', change.cost],
  ] as const) {
    await app.database.query(
      `update ${table} set effective_until = $2 where offer_sku_id = $1 and effective_until is null`,
      [offerSkuId, at],
    )
    await app.database.query(
      `insert into ${table} (id, offer_sku_id, market, currency, segment, term, billing_plan, minimum_quantity, maximum_quantity, amount, effective_from, import_id)
       select gen_random_uuid(), offer_sku_id, market, currency, segment, term, billing_plan, minimum_quantity, maximum_quantity, $3, $2, import_id
       from ${table} where offer_sku_id = $1 and effective_until = $2`,
      [offerSkuId, at, amount],
    )
  }
}
