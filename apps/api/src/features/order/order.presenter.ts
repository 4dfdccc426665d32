import {
  canOrder,
  canViewActivity,
  type Money,
  openWindow,
  type PolicyActor,
  priceSight,
  proratedDays,
  sumMoney,
} from '@relais/domain'
import type { Work } from '../../platform/database/work.ts'
import { presentTradeCustomer } from '../customer-subscription/index.ts'
import type { Order } from './order.graphql.ts'
import { findOrder, type OrderRow, type OrderViewer } from './order.queries.ts'

/** Whose eyes an order is looked at with. */
export function viewerOf(actor: Work['actor']): OrderViewer {
  const { portal, organizationId } = actor
  return { portal, organizationId, sight: priceSight(actor), readsActivity: canViewActivity(actor) }
}

/** An order with its totals and what the viewer may do. */
export function presentOrder(row: OrderRow, actor: PolicyActor, now: Date): Order {
  return {
    ...row,
    customer: presentTradeCustomer(row.customer, actor),
    lines: row.lines.map((line) => ({
      ...line,
      ...(line.kind === 'add_licenses'
        ? proratedDays(line, row.placedAt)
        : { remainingDays: null, termDays: null }),
    })),
    listPrice: total(
      row.lines.map((line) => line.listPrice),
      row.currency,
    ),
    cost: total(
      row.lines.map((line) => line.cost),
      row.currency,
    ),
    viewerCan: {
      cancel: canOrder(actor) && openWindow(row, now).ok && row.customer.isRelated && !row.addedSince,
    },
  }
}

/** The success of a change of an order: the order. */
export async function presentedOrder(
  work: Work,
  { orderId }: { orderId: string },
): Promise<{ order: Order }> {
  return { order: presentOrder(await findChangedOrder(work, orderId), work.actor, work.now) }
}

/** An order after its change, as the acting organization sees it. Throws when it is not there: a bug. */
export async function findChangedOrder(work: Work, orderId: string): Promise<OrderRow> {
  const row = await findOrder(work.tx, viewerOf(work.actor), orderId)
  if (!row) throw new Error('the order that was just changed is gone')
  return row
}

function total(amounts: readonly (Money | null)[], currency: string): Money | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length < amounts.length ? null : sumMoney(known, currency)
}
