import { schema, type Tx } from '@relais/db'
import { and, eq, inArray } from 'drizzle-orm'
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

/** A subscription of the provider; undefined: there is none. */
export async function findSubscription(tx: Tx, providerId: string, id: string) {
  const [row] = await selectSubscription(tx, providerId, id)
  return row
}

/** The same, held until the end of the transaction. */
export async function lockSubscription(tx: Tx, providerId: string, id: string) {
  const [row] = await selectSubscription(tx, providerId, id).for('update')
  return row
}

function selectSubscription(tx: Tx, providerId: string, id: string) {
  const { customerSubscription } = schema
  return tx
    .select()
    .from(customerSubscription)
    .where(and(eq(customerSubscription.id, id), eq(customerSubscription.providerId, providerId)))
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
