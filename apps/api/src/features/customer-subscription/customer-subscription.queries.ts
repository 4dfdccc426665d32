import type { Tx } from '@relais/db'
import type { BillingPlan, CustomerSubscriptionState, Portal } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import type { PartyRow } from '../cart/index.ts'
import type { AfterTime } from '../../platform/graphql/page.graphql.ts'

/** A subscription as lists show it. */
export interface CustomerSubscriptionRow extends CustomerSubscriptionState {
  readonly id: string
  readonly displayName: string
  readonly productTitle: string
  readonly licenseSkuId: string | null
  readonly quantity: number
  readonly term: string
  readonly billingPlan: BillingPlan
  readonly startsAt: Date
  readonly createdAt: Date
  readonly cancelledAt: Date | null
  readonly provider: PartyRow
  readonly reseller: PartyRow
  readonly customer: PartyRow
}

/** What a page of subscriptions is asked for. */
export interface SubscriptionsAsked {
  readonly portal: Portal
  readonly organizationId: string
  /** Null: of every customer. */
  readonly customerId: string | null
  readonly after: AfterTime | null
  readonly limit: number
}

/** The column by which an organization is a party of a record of trade, per portal. */
export const partyColumns: Readonly<Record<Portal, SQL>> = {
  provider: sql`provider_id`,
  reseller: sql`reseller_id`,
  customer: sql`customer_id`,
}

const party = (alias: string) =>
  sql`jsonb_build_object('id', ${sql.raw(alias)}.id, 'legalName', ${sql.raw(alias)}.legal_name)`

/** The three parties of the rows `t` as JSON: columns provider, reseller, customer. */
export const partiesOf: SQL = sql`${party('p')} as provider, ${party('r')} as reseller, ${party('c')} as customer`
/** The joins that `partiesOf` needs. */
export const joinParties: SQL = sql`join organization p on p.id = t.provider_id
  join organization r on r.id = t.reseller_id join organization c on c.id = t.customer_id`

/** Subscriptions that an organization is a party of, newest first; one row more than the limit where more follow. */
export async function listSubscriptions(
  tx: Tx,
  asked: SubscriptionsAsked,
): Promise<CustomerSubscriptionRow[]> {
  const { portal, organizationId, customerId, after, limit } = asked
  const ofCustomer = customerId === null ? sql`` : sql`and s.customer_id = ${customerId}::uuid`
  const next = after
    ? sql`and (s.created_at, s.id) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
    : sql``
  const { rows } = await tx.execute<RawSubscription & Record<string, unknown>>(sql`
    with t as materialized (
      select * from customer_subscription s
      where s.${partyColumns[portal]} = ${organizationId}::uuid ${ofCustomer} ${next}
      order by s.created_at desc, s.id desc limit ${limit + 1}
    )
    select t.id, t.display_name as "displayName", o.product_title as "productTitle",
      o.license_sku_id as "licenseSkuId", t.status, t.quantity, t.term, t.billing_plan as "billingPlan",
      t.starts_at as "startsAt", t.ends_at as "endsAt", t.created_at as "createdAt", t.cancelled_at as "cancelledAt",
      ${partiesOf}
    from t join offer_sku o on o.id = t.offer_sku_id ${joinParties}
    order by t.created_at desc, t.id desc`)
  return rows.map(toSubscription)
}

type Instants = 'startsAt' | 'endsAt' | 'createdAt' | 'cancelledAt'
type RawSubscription = Omit<CustomerSubscriptionRow, Instants> & {
  readonly startsAt: string
  readonly endsAt: string
  readonly createdAt: string
  readonly cancelledAt: string | null
}

function toSubscription(row: RawSubscription): CustomerSubscriptionRow {
  return {
    ...row,
    startsAt: new Date(row.startsAt),
    endsAt: new Date(row.endsAt),
    createdAt: new Date(row.createdAt),
    cancelledAt: row.cancelledAt === null ? null : new Date(row.cancelledAt),
  }
}
