import {
  cancelOrderOffer,
  canOrder,
  canViewActivity,
  type Money,
  type PolicyActor,
  priceSight,
  proratedDays,
  sumMoney,
} from '@relais/domain'
import type { Work, WorkLog } from '../../../platform/database/work.ts'
import type { UserError } from '../../../platform/graphql/refusal.ts'
import { NoRelationshipError } from '../cart/ordering.refusals.ts'
import { presentTradeCustomer } from '../customer-subscription/trade-customer.presenter.ts'
import type { Order, OrderAbilities, OrderDetail } from './order.graphql.ts'
import {
  findOrderToTell,
  type OrderDetailRow,
  type OrderRecipients,
  type OrderRow,
  type OrderViewer,
} from './order.queries.ts'
import { LicensesAddedSinceError, LicensesAssignedError } from './order.refusals.ts'

/** Whose eyes an order is looked at with. */
export function viewerOf(actor: Work['actor']): OrderViewer {
  const { portal, organizationId } = actor
  return {
    portal,
    organizationId,
    sight: priceSight(actor),
    readsActivity: canViewActivity(actor),
    orders: canOrder(actor),
  }
}

/** An order with its totals. */
export function presentOrder(row: OrderRow, actor: PolicyActor): Order {
  return withTotals(row, actor)
}

function withTotals(row: OrderRow, actor: PolicyActor) {
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
  }
}

const obstacles = {
  no_relationship: NoRelationshipError,
  licenses_added_since: LicensesAddedSinceError,
  licenses_assigned: LicensesAssignedError,
}

/** The same with what the viewer may do. */
export function presentOrderDetail(row: OrderDetailRow, actor: PolicyActor, now: Date): OrderDetail {
  return { ...withTotals(row, actor), viewerCan: abilities(row, now) }
}

function abilities({ cancellation, status, cancellableUntil }: OrderDetailRow, now: Date): OrderAbilities {
  if (cancellation === null) return { cancel: false, cancelObstacle: null }
  const { relationshipId, lines } = cancellation
  const { cancel, obstacle } = cancelOrderOffer({ status, cancellableUntil, lines }, relationshipId, now)
  return {
    cancel,
    cancelObstacle: obstacle && (obstacles[obstacle.code].present(obstacle) as UserError),
  }
}

/** What a change of an order leaves. */
export interface OrderOutcome {
  readonly orderId: string
}

/** The success of a change of an order: the order. */
export async function presentedOrder(work: Work, { orderId }: OrderOutcome): Promise<{ order: OrderDetail }> {
  const { recipients: _, ...row } = await findChangedOrder(work, orderId)
  return { order: presentOrderDetail(row, work.actor, work.now) }
}

/** An order that was changed, with who is told of it. */
export type ChangedOrder = OrderDetailRow & { readonly recipients: OrderRecipients }

/** What a transaction looked at already: the mails tell what is answered, and nothing is written between. */
const lookedAt = new WeakMap<WorkLog, ChangedOrder>()

/**
 * An order after its change, as the acting organization sees it, looked at once a transaction: call it when all is written.
 * Throws when it is not there: a bug.
 */
export async function findChangedOrder(work: Work, orderId: string): Promise<ChangedOrder> {
  const known = lookedAt.get(work.log)
  if (known?.id === orderId) return known
  const row = await findOrderToTell(work.tx, viewerOf(work.actor), orderId, work.now)
  if (!row) throw new Error('the order that was just changed is gone')
  lookedAt.set(work.log, row)
  return row
}

function total(amounts: readonly (Money | null)[], currency: string): Money | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length < amounts.length ? null : sumMoney(known, currency)
}
