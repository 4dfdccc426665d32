import type { Tx } from '@relais/db'
import { type BillingPlan, money, type OrderFacts, type OrderLineWish } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { seenCountry, seenName } from '../../../platform/database/seen-organization.queries.ts'
import { type CartState, cartState, type HeldCart, lockedCart } from './cart.repository.ts'
import { pricesInForce, priceTiers, type RawPriceTier, toPriceInForce } from '../../catalog/index.ts'

/** An organization as trade names it. */
export interface PartyRow {
  readonly id: string
  readonly legalName: string
}

/** A line of a cart with what it would cost now. */
export interface CartLineRow extends OrderLineWish {
  readonly productTitle: string
}

/** A cart for its review. */
export interface CartRow {
  readonly id: string
  readonly customer: PartyRow & { readonly country: string }
  readonly resellerId: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly revision: number
  readonly orderId: string | null
  readonly lines: readonly CartLineRow[]
}

/**
 * What stands between the acting provider and an order.
 * @param hold whether its causes are held until the end of the transaction: for changes alone, reading takes no locks
 */
export async function findOrderFacts(
  tx: Tx,
  customerId: string,
  resellerId: string | null,
  hold: boolean,
): Promise<OrderFacts> {
  const { rows } = await tx.execute<{ facts: RawOrderFacts }>(
    sql`select app.order_facts(${customerId}::uuid, ${resellerId}::uuid, ${hold}::boolean) as facts`,
  )
  const facts = rows[0]?.facts
  if (!facts) throw new Error('app.order_facts answered nothing')
  return toOrderFacts(facts)
}

/** The facts with their instants. */
export function toOrderFacts({ endedPartnership: ended, ...others }: RawOrderFacts): OrderFacts {
  return { ...others, endedPartnership: ended ? { ...ended, endedAt: new Date(ended.endedAt) } : null }
}

/** The facts of an order as PostgreSQL answers them. */
export type RawOrderFacts = Omit<OrderFacts, 'endedPartnership'> & {
  readonly endedPartnership?: { readonly resellerName: string; readonly endedAt: string } | null
}

/** Who can be the reseller on record for a customer, by name. */
export async function listResellersOnRecord(tx: Tx, customerId: string): Promise<PartyRow[]> {
  const { rows } = await tx.execute<PartyRow & Record<string, unknown>>(
    sql`select reseller_id as id, legal_name as "legalName" from app.resellers_on_record(${customerId}::uuid)`,
  )
  return rows
}

/** Whether the actor sees the organization at all. */
export async function seesOrganization(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await tx.execute<{ seen: boolean }>(
    sql`select ${seenName(sql`${id}::uuid`)} is not null as seen`,
  )
  return rows[0]?.seen === true
}

/** Market of a customer that the actor sees. */
export async function findCustomerMarket(tx: Tx, customerId: string): Promise<string> {
  const { rows } = await tx.execute<{ country: string | null }>(
    sql`select ${seenCountry(sql`${customerId}::uuid`)} as country`,
  )
  const country = rows[0]?.country ?? null
  if (country === null) throw new Error('the customer of a cart cannot be seen')
  return country
}

/** A cart of the provider with its lines and every tier of their prices in force; undefined: there is none. */
export async function findCart(
  tx: Tx,
  providerId: string,
  id: string,
  now: Date,
): Promise<CartRow | undefined> {
  const { rows } = await tx.execute<RawCart & Record<string, unknown>>(selectCart(providerId, id, now))
  const row = rows[0]
  return row && toCart(row)
}

/** A cart that is held: whether it was ordered, what stands between the provider and its order (held too), and its lines now. */
export async function lookAtHeldCart(tx: Tx, providerId: string, held: HeldCart, now: Date) {
  const { rows } = await tx.execute<
    CartState & { facts: RawOrderFacts; cart: RawCart | null } & Record<string, unknown>
  >(sql`
    select ${cartState(held)}, app.order_facts(${held.customerId}::uuid, ${held.resellerId}::uuid, true) as facts,
      (select to_jsonb(cart) from (${selectCart(providerId, held.id, now)}) cart) as cart`)
  const row = rows[0]
  if (!row) throw new Error('a look without tables answers one row')
  const lines = row.cart === null ? [] : toCart(row.cart).lines
  return { locked: lockedCart(held, row), facts: toOrderFacts(row.facts), lines }
}

// The customer is looked up for the cart: a join may read all that the provider sees, where the plan knows no values.
function selectCart(providerId: string, id: string, now: Date): SQL {
  return sql`
    select c.id, c.reseller_id as "resellerId", c.revision, to_json(c.created_at)#>>'{}' as "createdAt",
      to_json(c.expires_at)#>>'{}' as "expiresAt",
      (select o.id from "order" o where o.cart_id = c.id) as "orderId",
      jsonb_build_object('id', cu.subject_id, 'legalName', cu.subject_name, 'country', cu.subject_country) as customer,
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'lineId', l.id, 'offerSkuId', l.offer_sku_id, 'skuTitle', s.sku_title, 'productTitle', s.product_title,
          'licenseSkuId', s.license_sku_id, 'term', l.term, 'billingPlan', l.billing_plan, 'quantity', l.quantity,
          'currency', l.currency, 'seenListAmount', l.seen_list_amount, 'seenCostAmount', l.seen_cost_amount,
          'tiers', (
            select ${priceTiers} from ${pricesInForce(sql`cu.subject_country`, now)}
            where lp.offer_sku_id = l.offer_sku_id and lp.term = l.term and lp.billing_plan = l.billing_plan
              and lp.currency = l.currency)
        ) order by l.id)
        from cart_line l join offer_sku s on s.id = l.offer_sku_id where l.cart_id = c.id
      ), '[]') as lines
    from cart c cross join lateral (
      select * from organization_view v where v.viewer_id = c.provider_id and v.subject_id = c.customer_id limit 1) cu
    where c.id = ${id}::uuid and c.provider_id = ${providerId}::uuid`
}

interface RawCart extends Omit<CartRow, 'createdAt' | 'expiresAt' | 'lines'> {
  readonly createdAt: string
  readonly expiresAt: string
  readonly lines: readonly (Omit<CartLineRow, 'seen' | 'prices' | 'billingPlan'> & {
    readonly billingPlan: BillingPlan
    readonly currency: string
    readonly seenListAmount: number
    readonly seenCostAmount: number
    readonly tiers: readonly RawPriceTier[] | null
  })[]
}

function toCart(row: RawCart): CartRow {
  return {
    ...row,
    createdAt: new Date(row.createdAt),
    expiresAt: new Date(row.expiresAt),
    lines: row.lines.map(({ tiers, currency, seenListAmount, seenCostAmount, ...line }) => ({
      ...line,
      seen: { unitListPrice: money(seenListAmount, currency), unitCost: money(seenCostAmount, currency) },
      prices: (tiers ?? []).map(toPriceInForce),
    })),
  }
}
