import type { Tx } from '@relais/db'
import {
  type ExistingPrice,
  type Price,
  type PriceChanges,
  type PriceCounts,
  planPriceChanges,
} from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { cursorRows } from '../price-sheet/cursor.repository.ts'

/** One of the two price lists: they have the same columns and other readers. */
export type PriceTable = 'list_price' | 'cost_price'

/** What an import did to one price list. */
export interface PriceListChange {
  readonly counts: PriceCounts
  /** Whether anything was written. */
  readonly changed: boolean
}

/** What the import is to its prices. */
export interface PriceImport {
  readonly id: string
  readonly now: Date
  readonly makeId: () => string
}

/** Joins the staged prices to the offers of the catalog. Both price lists are then made of it. */
export async function joinStagedPrices(tx: Tx): Promise<void> {
  await tx.execute(sql`
    create temporary table sheet_price on commit drop as
    select o.id as offer_sku_id, s.line, s.market, s.currency, s.segment, s.term, s.billing_plan, s.minimum_quantity,
      s.maximum_quantity, s.effective_from, s.effective_until, s.list_amount, s.cost_amount, s.list_price_id,
      s.cost_price_id
    from staged_price s join offer_sku o using (product_id, sku_id)`)
  await tx.execute(sql`analyze sheet_price`)
}

/**
 * Brings one price list to what the sheet says. Keys that are new to the list are inserted as the sheet says them, keys
 * for which both say the same are left alone, all in the database; the others go through the rule, key by key.
 */
export async function changePrices(tx: Tx, table: PriceTable, by: PriceImport): Promise<PriceListChange> {
  const name = sql.identifier(table)
  const differing = sql.identifier(`differing_${table}`)
  const amount = sql.identifier(`${table.replace('_price', '')}_amount`)
  const same = sql`${sameKey(sql`p`, sql`s`)} and p.minimum_quantity = s.minimum_quantity
    and p.maximum_quantity = s.maximum_quantity and p.effective_from = s.effective_from
    and coalesce(p.effective_until, 'infinity') = coalesce(s.effective_until, 'infinity') and p.amount = s.${amount}`
  await tx.execute(sql`
    create temporary table ${differing} on commit drop as
    select ${keyOf(sql`s`)} from sheet_price s
    where exists (select from ${name} p where ${sameKey(sql`p`, sql`s`)})
      and not exists (select from ${name} p where ${same})
    union
    select ${keyOf(sql`p`)} from ${name} p
    where exists (select from sheet_price s where ${sameKey(sql`p`, sql`s`)})
      and not exists (select from sheet_price s where ${same})`)
  const { rowCount } = await tx.execute(sql`
    insert into ${name} (id, ${keyColumns}, minimum_quantity, maximum_quantity, amount, effective_from,
      effective_until, import_id)
    select s.${sql.identifier(`${table}_id`)}, ${keyOf(sql`s`)}, s.minimum_quantity, s.maximum_quantity, s.${amount},
      s.effective_from, s.effective_until, ${by.id}::uuid
    from sheet_price s where not exists (select from ${name} p where ${sameKey(sql`p`, sql`s`)})
    order by s.line`)
  const added = rowCount ?? 0
  const { counts, changed } = await changeDiffering(tx, table, by)
  const { rows } = await tx.execute<{ count: number }>(sql`select count(*)::int as count from sheet_price`)
  const told = added + counts.added + counts.changed
  return {
    counts: { ...counts, added: added + counts.added, unchanged: (rows[0]?.count ?? 0) - told },
    changed: changed || added > 0,
  }
}

interface RawPrice extends Record<string, unknown> {
  readonly key: string
  /** Null: it is the sheet's. */
  readonly id: string | null
  readonly offerSkuId: string
  readonly market: string
  readonly currency: string
  readonly segment: string
  readonly term: string
  readonly billingPlan: string
  readonly minimumQuantity: number
  readonly maximumQuantity: number
  readonly amount: number
  /** Milliseconds since the epoch. */
  readonly from: number
  /** Milliseconds since the epoch; null: open. */
  readonly until: number | null
}

type KeyedPrice = Omit<RawPrice, 'from' | 'until'> & Price
type Opening = Price & { readonly id: string }

async function changeDiffering(tx: Tx, table: PriceTable, by: PriceImport): Promise<PriceListChange> {
  const counts = { added: 0, changed: 0, unchanged: 0, ended: 0 }
  let changed = false
  for await (const keys of cursorRows<RawPrice, KeyedPrice>(
    tx,
    `of_${table}`,
    differingPrices(table),
    toPrice,
  )) {
    const closings: PriceChanges['closings'][number][] = []
    const withdrawals: string[] = []
    const openings: Opening[] = []
    for (const prices of keys) {
      const plan = planPriceChanges(
        prices.filter(isExisting),
        prices.filter((price) => !isExisting(price)),
        by.now,
      )
      closings.push(...plan.closings)
      withdrawals.push(...plan.withdrawals)
      // The plan hands the listed prices back with other ranges: their key came along.
      openings.push(...plan.openings.map((price) => ({ ...price, id: by.makeId() })))
      counts.added += plan.counts.added
      counts.changed += plan.counts.changed
      counts.ended += plan.counts.ended
    }
    changed ||= closings.length + withdrawals.length + openings.length > 0
    await savePrices(tx, table, { closings, withdrawals, openings }, by.id)
  }
  return { counts, changed }
}

/** Closes, withdraws and opens prices, in this order: ranges of one key never overlap. */
async function savePrices(
  tx: Tx,
  table: PriceTable,
  changes: Pick<PriceChanges, 'closings' | 'withdrawals'> & { readonly openings: readonly Opening[] },
  importId: string,
): Promise<void> {
  const name = sql.identifier(table)
  await tx.execute(sql`
    update ${name} p set effective_until = r."effectiveUntil"
    from ${rows(changes.closings)} as r (id uuid, "effectiveUntil" timestamptz) where p.id = r.id`)
  await tx.execute(sql`
    delete from ${name} p using ${rows(changes.withdrawals.map((id) => ({ id })))} as r (id uuid) where p.id = r.id`)
  await tx.execute(sql`
    insert into ${name} (id, ${keyColumns}, minimum_quantity, maximum_quantity, amount, effective_from,
      effective_until, import_id)
    select r.id, r."offerSkuId", r.market, r.currency, r.segment, r.term, r."billingPlan", r."minimumQuantity",
      r."maximumQuantity", r.amount, r."effectiveFrom", r."effectiveUntil", ${importId}::uuid
    from ${rows(changes.openings)} as r (id uuid, "offerSkuId" uuid, market text, currency text, segment text, term text,
      "billingPlan" text, "minimumQuantity" integer, "maximumQuantity" integer, amount bigint,
      "effectiveFrom" timestamptz, "effectiveUntil" timestamptz)`)
}

const keyNames = ['offer_sku_id', 'market', 'currency', 'segment', 'term', 'billing_plan'] as const
const keyColumns = sql.raw(keyNames.join(', '))

function keyOf(row: SQL): SQL {
  return sql.join(
    keyNames.map((column) => sql`${row}.${sql.identifier(column)}`),
    sql`, `,
  )
}

/** Whether two rows are prices of the same key. */
export function sameKey(one: SQL, other: SQL): SQL {
  return sql.join(
    keyNames.map((column) => sql`${one}.${sql.identifier(column)} = ${other}.${sql.identifier(column)}`),
    sql` and `,
  )
}

function differingPrices(table: PriceTable): SQL {
  const amount = sql.identifier(`${table.replace('_price', '')}_amount`)
  const price = sql.raw(`minimum_quantity, maximum_quantity, effective_from, effective_until`)
  return sql`
    select concat_ws(chr(10), ${keyColumns}) as key, r.id, offer_sku_id as "offerSkuId", market, currency, segment, term,
      billing_plan as "billingPlan", r.minimum_quantity as "minimumQuantity", r.maximum_quantity as "maximumQuantity",
      r.amount::float8 as amount, (extract(epoch from r.effective_from) * 1000)::float8 as "from",
      (extract(epoch from r.effective_until) * 1000)::float8 as "until"
    from ${sql.identifier(`differing_${table}`)} join (
      select id, ${keyColumns}, amount, ${price} from ${sql.identifier(table)}
      union all
      select null, ${keyColumns}, ${amount}, ${price} from sheet_price
    ) r using (${keyColumns})
    order by ${keyColumns}, r.id nulls last, r.effective_from`
}

function toPrice({ from, until, ...price }: RawPrice): KeyedPrice {
  return {
    ...price,
    effectiveFrom: new Date(from),
    effectiveUntil: until === null ? null : new Date(until),
  } as KeyedPrice
}

function isExisting(price: KeyedPrice): price is KeyedPrice & ExistingPrice {
  return price.id !== null
}

/** Any number of rows in one statement: one parameter, whatever their number. */
function rows(values: readonly object[]): SQL {
  return sql`json_to_recordset(${JSON.stringify(values)}::json)`
}
