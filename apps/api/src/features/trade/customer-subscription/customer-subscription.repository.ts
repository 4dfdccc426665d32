import { schema, type Tx } from '@relais/db'
import { eq, inArray, sql } from 'drizzle-orm'
import type { SubscriptionReduction } from '@relais/domain'
import type { Write } from '../../../platform/database/write-together.ts'

/** Subscriptions that begin. */
export function insertSubscriptions(
  tx: Tx,
  values: (typeof schema.customerSubscription.$inferInsert)[],
): Write {
  return tx.insert(schema.customerSubscription).values(values)
}

/** What happened to subscriptions. */
export function insertSubscriptionChanges(
  tx: Tx,
  values: (typeof schema.subscriptionChange.$inferInsert)[],
): Write {
  return tx.insert(schema.subscriptionChange).values(values)
}

/** A subscription as it is stored. */
export type SubscriptionRow = typeof schema.customerSubscription.$inferSelect

/** The same as hand-written SQL answers it. */
export type RawSubscriptionRow = Omit<SubscriptionRow, Instants> & {
  readonly [name in Instants]: string | (null extends SubscriptionRow[name] ? null : never)
}
type Instants = 'startsAt' | 'endsAt' | 'createdAt' | 'canceledAt'

/** Its columns, of `customer_subscription s`. */
export const subscriptionColumns = sql`s.id, s.provider_id as "providerId", s.reseller_id as "resellerId", s.customer_id as "customerId",
  s.offer_sku_id as "offerSkuId", s.display_name as "displayName", s.status, s.quantity, s.term, s.billing_plan as "billingPlan", s.currency,
  s.starts_at as "startsAt", s.ends_at as "endsAt", s.created_at as "createdAt", s.canceled_at as "canceledAt"`

/** {@link subscriptionColumns} as a row. */
export function toSubscriptionRow(raw: RawSubscriptionRow): SubscriptionRow {
  return {
    ...raw,
    startsAt: new Date(raw.startsAt),
    endsAt: new Date(raw.endsAt),
    createdAt: new Date(raw.createdAt),
    canceledAt: raw.canceledAt === null ? null : new Date(raw.canceledAt),
  }
}

/** Holds several subscriptions, always in the same order. */
export async function lockSubscriptions(tx: Tx, ids: readonly string[]) {
  const { customerSubscription } = schema
  return tx
    .select()
    .from(customerSubscription)
    .where(inArray(customerSubscription.id, [...ids]))
    .orderBy(customerSubscription.id)
    .for('update')
}

/** Sets how many licenses a subscription holds. */
export function saveQuantity(tx: Tx, id: string, quantity: number): Write {
  const { customerSubscription } = schema
  return tx.update(customerSubscription).set({ quantity }).where(eq(customerSubscription.id, id))
}

/** Cancels a subscription or takes licenses off it. */
export async function saveReduction(tx: Tx, reduction: SubscriptionReduction, now: Date): Promise<void> {
  const { customerSubscription } = schema
  const canceled = reduction.change === 'canceled' ? { status: 'canceled', canceledAt: now } : {}
  await tx
    .update(customerSubscription)
    .set({ quantity: reduction.quantityAfter, ...canceled })
    .where(eq(customerSubscription.id, reduction.subscriptionId))
}
