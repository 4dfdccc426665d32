import type { Tx } from '@relais/db'
import { type SQL, sql } from 'drizzle-orm'
import type { MissingOffer } from './import/import-report.ts'
import { type PriceTable, sameKey } from '../offer/price.repository.ts'

/** How many of them are told. */
const shownOffers = 100

/** Offers that the sheet no longer holds: the first hundred by name, and how many there are, by offer and market. */
export interface MissingOffers {
  readonly first: readonly MissingOffer[]
  readonly total: number
}

/**
 * What the catalog sells, now or from later on, in a market and segment that the sheet speaks about, in a way that the
 * sheet does not hold. Markets and segments of which it says nothing are another sheet's.
 */
export async function findMissingOffers(tx: Tx, now: Date): Promise<MissingOffers> {
  const { rows } = await tx.execute<MissingOffer & Record<string, unknown> & { total: number }>(sql`
    select o.product_id || '/' || o.sku_id as offer, o.sku_title as title, m.market, m.ways,
      exists (select from sheet_price s where s.offer_sku_id = o.id and s.market = m.market) as "inPart",
      (count(*) over ())::int as total
    from (
      select p.offer_sku_id, p.market,
        (count(distinct (p.currency, p.segment, p.term, p.billing_plan)))::int as ways
      from list_price p where ${isMissing(now)} group by p.offer_sku_id, p.market
    ) m join offer_sku o on o.id = m.offer_sku_id
    order by o.sku_title, offer, m.market limit ${shownOffers}`)
  return {
    first: rows.map(({ offer, title, market, ways, inPart }) => ({ offer, title, market, ways, inPart })),
    total: rows[0]?.total ?? 0,
  }
}

/** Ends their prices now; those that have not begun never will. How many ended, by price list. */
export async function endMissingPrices(tx: Tx, now: Date): Promise<Record<PriceTable, number>> {
  return {
    list_price: await endIn(tx, 'list_price', now),
    cost_price: await endIn(tx, 'cost_price', now),
  }
}

async function endIn(tx: Tx, table: PriceTable, now: Date): Promise<number> {
  const name = sql.identifier(table)
  const at = sql`${now.toISOString()}::timestamptz`
  const closed = await tx.execute(sql`
    update ${name} p set effective_until = ${at} where p.effective_from < ${at} and ${isMissing(now)}`)
  const withdrawn = await tx.execute(
    sql`delete from ${name} p where p.effective_from >= ${at} and ${isMissing(now)}`,
  )
  return (closed.rowCount ?? 0) + (withdrawn.rowCount ?? 0)
}

/** Of a price `p`: it holds now or later, where the sheet speaks, and not in the sheet. */
function isMissing(now: Date): SQL {
  return sql`(p.effective_until is null or p.effective_until > ${now.toISOString()}::timestamptz)
    and (p.market, p.segment) in (select distinct s.market, s.segment from sheet_price s)
    and not exists (select from sheet_price s where ${sameKey(sql`p`, sql`s`)})`
}
