import { schema, type Tx } from '@relais/db'
import type { OrderLineKind, OrderStatus } from '@relais/domain'
import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Write } from '../../../platform/database/write-together.ts'

/** An order with everything that hangs on it, to be written. */
export interface NewOrder {
  readonly order: typeof schema.order.$inferInsert
  readonly lines: readonly {
    readonly line: Omit<
      typeof schema.orderLine.$inferInsert,
      'providerId' | 'resellerId' | 'customerId' | 'orderId'
    >
    readonly listPriceId: string
    readonly costPriceId: string
    readonly unitListAmount: number
    readonly unitCostAmount: number
    readonly listAmount: number
    readonly costAmount: number
  }[]
}

/** An order, its lines and, in tables of their own, list prices and costs. The subscriptions are there, or written with it. */
export function insertOrder(tx: Tx, { order, lines }: NewOrder): readonly Write[] {
  const { providerId, resellerId, customerId } = order
  const parties = { providerId, resellerId, customerId }
  return [
    tx.insert(schema.order).values(order),
    tx.insert(schema.orderLine).values(lines.map(({ line }) => ({ ...line, ...parties, orderId: order.id }))),
    tx.insert(schema.orderLineListPrice).values(
      lines.map(({ line, listPriceId, unitListAmount, listAmount }) => ({
        orderLineId: line.id,
        ...parties,
        listPriceId,
        unitAmount: unitListAmount,
        totalAmount: listAmount,
      })),
    ),
    tx.insert(schema.orderLineCost).values(
      lines.map(({ line, costPriceId, unitCostAmount, costAmount }) => ({
        orderLineId: line.id,
        providerId,
        costPriceId,
        unitAmount: unitCostAmount,
        totalAmount: costAmount,
      })),
    ),
  ]
}

/** An order as it is locked, with its lines. */
export interface LockedOrder {
  readonly id: string
  readonly number: string
  readonly status: OrderStatus
  readonly resellerId: string
  readonly customerId: string
  readonly cancellableUntil: Date
  readonly lines: readonly {
    readonly kind: OrderLineKind
    readonly skuTitle: string
    readonly quantity: number
    readonly subscriptionId: string
    /** Null: nothing can be assigned. */
    readonly licenseSkuId: string | null
  }[]
}

/** Holds an order of the provider until the end of the transaction; undefined: there is none. */
export async function lockOrder(tx: Tx, providerId: string, id: string): Promise<LockedOrder | undefined> {
  const { order, orderLine, offerSku } = schema
  const [row] = await tx
    .select({
      id: order.id,
      number: order.number,
      status: order.status,
      resellerId: order.resellerId,
      customerId: order.customerId,
    })
    .from(order)
    .where(and(eq(order.id, id), eq(order.providerId, providerId)))
    .for('update')
  if (!row) return undefined
  const lines = await tx
    .select({
      kind: orderLine.kind,
      skuTitle: orderLine.skuTitle,
      quantity: orderLine.quantity,
      subscriptionId: orderLine.subscriptionId,
      cancellableUntil: orderLine.cancellableUntil,
      licenseSkuId: offerSku.licenseSkuId,
    })
    .from(orderLine)
    .innerJoin(offerSku, eq(offerSku.id, orderLine.offerSkuId))
    .where(eq(orderLine.orderId, id))
    .orderBy(orderLine.id)
  const ends = lines.map((line) => line.cancellableUntil.getTime())
  return {
    ...row,
    status: row.status === 'canceled' ? 'canceled' : 'completed',
    cancellableUntil: new Date(Math.min(...ends)),
    lines: lines.map(({ kind, ...line }) => ({ ...line, kind: kind === 'new' ? 'new' : 'add_licenses' })),
  }
}

/** Numbers of orders, not canceled, that added licenses to subscriptions: by subscription. */
export async function findAdditions(tx: Tx, subscriptionIds: readonly string[], except: string) {
  const { order, orderLine } = schema
  return tx
    .select({ subscriptionId: orderLine.subscriptionId, number: order.number })
    .from(orderLine)
    .innerJoin(order, eq(order.id, orderLine.orderId))
    .where(
      and(
        inArray(orderLine.subscriptionId, [...subscriptionIds]),
        eq(orderLine.kind, 'add_licenses'),
        eq(order.status, 'completed'),
        ne(order.id, except),
      ),
    )
    .orderBy(order.placedAt, order.id)
}

/** Marks an order as canceled. */
export async function saveCancellation(
  tx: Tx,
  id: string,
  values: { canceledAt: Date; canceledByUserId: string; cancellationReason: string },
): Promise<void> {
  await tx
    .update(schema.order)
    .set({ ...values, status: 'canceled' })
    .where(eq(schema.order.id, id))
}

/** Counts anew how many licenses of these kinds the customer has. After the writes that it counts. */
export async function recountLicenses(
  tx: Tx,
  customerId: string,
  kinds: ReadonlyMap<string, unknown>,
): Promise<void> {
  if (kinds.size > 0)
    await tx.execute(
      sql`select app.recount_licenses(${customerId}::uuid, ${sql.param([...kinds.keys()])}::uuid[])`,
    )
}

/** Licenses per kind that are given back: all, and those of them whose subscription runs. */
export interface LicensesGivenBack {
  readonly all: ReadonlyMap<string, number>
  readonly running: ReadonlyMap<string, number>
}

/** Assigned licenses in the way of giving some back, per kind; the counters are held until the end of the transaction. */
export async function findLicensesToFree(
  tx: Tx,
  givingBack: LicensesGivenBack,
  now: Date,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  const kinds = [...givingBack.all].sort(([one], [other]) => one.localeCompare(other))
  for (const [licenseSkuId, quantity] of kinds) {
    const running = givingBack.running.get(licenseSkuId) ?? 0
    const { rows } = await tx.execute<{ count: number }>(
      sql`select app.licenses_to_free(${licenseSkuId}::uuid, ${quantity}::integer, ${running}::integer, ${now.toISOString()}::timestamptz) as count`,
    )
    found.set(licenseSkuId, rows[0]?.count ?? 0)
  }
  return found
}

/** Licenses per kind over lines; lines without a kind have nothing to assign. */
export function licensesOf(
  lines: readonly { readonly licenseSkuId: string | null; readonly quantity: number }[],
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>()
  for (const { licenseSkuId, quantity } of lines) {
    if (licenseSkuId !== null) totals.set(licenseSkuId, (totals.get(licenseSkuId) ?? 0) + quantity)
  }
  return totals
}
