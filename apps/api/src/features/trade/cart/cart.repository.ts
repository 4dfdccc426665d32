import { schema, type Tx } from '@relais/db'
import { and, eq, gt, lte, type SQL, sql } from 'drizzle-orm'
import type { Write } from '../../../platform/database/write-together.ts'

/** A cart as it is locked. */
export interface LockedCart {
  readonly id: string
  readonly customerId: string
  /** Null: not chosen. */
  readonly resellerId: string | null
  readonly expiresAt: Date
  readonly revision: number
  /** The last change: that it was begun, where there was none since. */
  readonly changedByName: string
  readonly changedAt: Date
  /** Null: not ordered. */
  readonly orderId: string | null
}

/** The same, before it was looked who changed it and whether it was ordered. */
export type HeldCart = Omit<LockedCart, 'changedByName' | 'orderId'> & { readonly changedByUserId: string }

/** Holds a cart of the provider until the end of the transaction; undefined: there is none. */
export async function lockCart(tx: Tx, providerId: string, id: string): Promise<LockedCart | undefined> {
  const held = await holdCart(tx, providerId, id)
  if (!held) return undefined
  const { rows } = await tx.execute<CartState & Record<string, unknown>>(sql`select ${cartState(held)}`)
  return lockedCart(held, rows[0])
}

/** What is looked at after the lock, so that the order of whoever held it before is seen. */
export interface CartState {
  readonly changedByName: string | null
  readonly orderId: string | null
}

/** The columns of `CartState`. */
export const cartState = ({ id, changedByUserId }: HeldCart): SQL => sql`
  (select o.id from "order" o where o.cart_id = ${id}::uuid) as "orderId",
  (select u.display_name from "user" u where u.id = ${changedByUserId}::uuid) as "changedByName"`

/** A cart that is held, with its state. */
export function lockedCart(held: HeldCart, state: CartState | undefined): LockedCart {
  const { changedByUserId: _, ...cart } = held
  return { ...cart, changedByName: state?.changedByName ?? '', orderId: state?.orderId ?? null }
}

/** Holds a cart, and looks at nothing else yet. */
export async function holdCart(tx: Tx, providerId: string, id: string): Promise<HeldCart | undefined> {
  const { cart } = schema
  const [row] = await tx
    .select({
      id: cart.id,
      customerId: cart.customerId,
      resellerId: cart.resellerId,
      expiresAt: cart.expiresAt,
      revision: cart.revision,
      changedByUserId: sql<string>`coalesce(${cart.changedByUserId}, ${cart.createdByUserId})`,
      changedAt: sql<Date>`coalesce(${cart.changedAt}, ${cart.createdAt})`.mapWith(cart.createdAt),
    })
    .from(cart)
    .where(and(eq(cart.id, id), eq(cart.providerId, providerId)))
    .for('update')
  return row
}

/** Notes who changed a locked cart: pages that show an older revision order nothing. */
export async function noteChange(
  tx: Tx,
  cart: Pick<LockedCart, 'id' | 'revision'>,
  changedByUserId: string,
  changedAt: Date,
): Promise<void> {
  const revision = cart.revision + 1
  await tx
    .update(schema.cart)
    .set({ revision, changedByUserId, changedAt })
    .where(eq(schema.cart.id, cart.id))
}

/** The cart of a provider for a customer that can still be changed; undefined: there is none. */
export async function findActiveCart(
  tx: Tx,
  { providerId, customerId, now }: { providerId: string; customerId: string; now: Date },
): Promise<string | undefined> {
  const { cart } = schema
  const [row] = await tx
    .select({ id: cart.id })
    .from(cart)
    .where(
      and(
        eq(cart.providerId, providerId),
        eq(cart.customerId, customerId),
        eq(cart.status, 'active'),
        gt(cart.expiresAt, now),
      ),
    )
  return row?.id
}

/** The active cart of a provider for a customer; expired ones go. `begun`: it was made now. */
export async function beginCart(
  tx: Tx,
  values: typeof schema.cart.$inferInsert,
): Promise<{ readonly id: string; readonly begun: boolean }> {
  const { cart } = schema
  const active = and(
    eq(cart.providerId, values.providerId),
    eq(cart.customerId, values.customerId),
    eq(cart.status, 'active'),
  )
  await tx.delete(cart).where(and(active, lte(cart.expiresAt, values.createdAt)))
  // The cart in the way may be ordered between the two statements: then there is room for a new one.
  for (let attempt = 1; attempt <= 3; attempt++) {
    const [begun] = await tx
      .insert(cart)
      .values(values)
      .onConflictDoNothing({ target: [cart.providerId, cart.customerId], where: sql`status = 'active'` })
      .returning({ id: cart.id })
    if (begun) return { id: begun.id, begun: true }
    const [running] = await tx.select({ id: cart.id }).from(cart).where(active)
    if (running) return { id: running.id, begun: false }
  }
  throw new Error('an active cart is in the way and never there')
}

/**
 * The lines' currency (null: no line), how many there are and their licenses of the same offer, one line left out.
 * @param replacedId a line that goes, left out as well: `replaced`, unless it is the same line or there is none
 */
export async function findOtherLines(tx: Tx, cartId: string, except: CartLineKey, replacedId: string | null) {
  const { cartLine } = schema
  const lines = await tx.select().from(cartLine).where(eq(cartLine.cartId, cartId))
  const same = (line: (typeof lines)[number]) =>
    line.offerSkuId === except.offerSkuId &&
    line.term === except.term &&
    line.billingPlan === except.billingPlan
  const others = lines.filter((line) => !same(line) && line.id !== replacedId)
  return {
    quantity: lines.find(same)?.quantity ?? null,
    replaced: lines.find(({ id }) => id === replacedId) ?? null,
    count: others.length,
    licensesOfOffer: others
      .filter(({ offerSkuId }) => offerSkuId === except.offerSkuId)
      .reduce((sum, line) => sum + line.quantity, 0),
    currency: others[0]?.currency ?? null,
  }
}

/** What makes a line of a cart: the same key is the same line. */
export interface CartLineKey {
  readonly offerSkuId: string
  readonly term: string
  readonly billingPlan: string
}

/** Puts a line, or changes quantity and seen prices of the one there. The id of the line. */
export async function saveCartLine(tx: Tx, values: typeof schema.cartLine.$inferInsert): Promise<string> {
  const { cartLine } = schema
  const { quantity, seenListAmount, seenCostAmount, currency } = values
  const [row] = await tx
    .insert(cartLine)
    .values(values)
    .onConflictDoUpdate({
      target: [cartLine.cartId, cartLine.offerSkuId, cartLine.term, cartLine.billingPlan],
      set: { quantity, seenListAmount, seenCostAmount, currency },
    })
    .returning({ id: cartLine.id })
  return row?.id ?? values.id
}

/** Takes a line out; what it was, or undefined: it was not there. */
export async function deleteCartLine(tx: Tx, cartId: string, lineId: string) {
  const { cartLine } = schema
  const [row] = await tx
    .delete(cartLine)
    .where(and(eq(cartLine.cartId, cartId), eq(cartLine.id, lineId)))
    .returning({ offerSkuId: cartLine.offerSkuId, quantity: cartLine.quantity })
  return row
}

/** Sets the reseller on record of a cart. */
export async function saveReseller(tx: Tx, cartId: string, resellerId: string): Promise<void> {
  await tx.update(schema.cart).set({ resellerId }).where(eq(schema.cart.id, cartId))
}

/** The cart has become an order. */
export function markOrdered(tx: Tx, cartId: string): Write {
  return tx.update(schema.cart).set({ status: 'ordered' }).where(eq(schema.cart.id, cartId))
}
