import { schema, type Tx } from '@relais/db'
import type { OpenCarts } from '@relais/domain'
import { and, eq, gt, inArray, sql } from 'drizzle-orm'

/**
 * The carts that a person has begun and that can still be ordered, held until the end of the transaction: of two requests that
 * would each begin the last cart the second waits and counts the first.
 */
export async function holdOpenCarts(
  tx: Tx,
  { userId, organizationId }: { readonly userId: string; readonly organizationId: string },
  now: Date,
): Promise<OpenCarts> {
  const { cart, organizationView } = schema
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`carts of ${userId}`}, 0))`)
  const oldest = await tx
    .select({
      open: sql<number>`(count(*) over ())::integer`,
      expiresAt: cart.expiresAt,
      customerId: cart.customerId,
    })
    .from(cart)
    .where(and(eq(cart.createdByUserId, userId), eq(cart.status, 'active'), gt(cart.expiresAt, now)))
    .orderBy(cart.expiresAt, cart.id)
    .limit(3)
  // Apart, so that the names of these three alone are looked up.
  const customers = await tx
    .select({ id: organizationView.subjectId, name: organizationView.subjectName })
    .from(organizationView)
    .where(
      and(
        eq(organizationView.viewerId, organizationId),
        inArray(
          organizationView.subjectId,
          oldest.map(({ customerId }) => customerId),
        ),
      ),
    )
  return {
    open: oldest[0]?.open ?? 0,
    oldestExpiresAt: oldest[0]?.expiresAt ?? null,
    oldestCustomers: oldest.flatMap(
      ({ customerId }) => customers.find(({ id }) => id === customerId)?.name ?? [],
    ),
  }
}
