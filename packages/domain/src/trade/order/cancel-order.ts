import type { CustomerSubscriptionState } from '../customer-subscription/customer-subscription.ts'
import { ok, type Refusal, refuse, type Result } from '../../kernel/result.ts'
import { move } from '../../kernel/state-machine.ts'
import type { NoRelationship } from './order-refusal.ts'

/** Statuses of an order that are stored, and where each leads. */
export const orderTransitions = { completed: ['canceled'], canceled: [] } as const
/** What an order is. */
export type OrderStatus = keyof typeof orderTransitions
/** All of them. */
export const orderStatuses = ['completed', 'canceled'] as const satisfies readonly OrderStatus[]

/** What an order line did: a new subscription, or more licenses of one. */
export const orderLineKinds = ['new', 'add_licenses'] as const
/** What an order line did. */
export type OrderLineKind = (typeof orderLineKinds)[number]

/** Most characters of a reason for canceling. */
export const cancellationReasonLimit = 500

/** It was canceled before. */
export type AlreadyCanceled = Refusal<'already_canceled'>
/** The seven days are over. */
export type CancellationWindowOver = Refusal<'cancellation_window_over'> & { readonly endedAt: Date }
/** More licenses are assigned than would remain. */
export type LicensesAssigned = Refusal<'licenses_assigned'> & {
  readonly skuTitle: string
  /** How many people must lose the license first. */
  readonly toRemove: number
}
/** Licenses were added to a subscription of this order by later orders. */
export type LicensesAddedSince = Refusal<'licenses_added_since'> & {
  readonly orderNumbers: readonly string[]
}
/** The reason is empty or too long. */
export type ReasonUnacceptable = Refusal<'invalid_input'> & {
  readonly field: 'reason'
  readonly reason: 'missing' | 'too_long'
  readonly maximum?: number | undefined
}

/** Why an order cannot be canceled. */
export type CancelOrderRefusal =
  | NoRelationship
  | AlreadyCanceled
  | CancellationWindowOver
  | LicensesAddedSince
  | LicensesAssigned

/** An order as far as its window is concerned. */
export interface OrderWindow {
  readonly status: OrderStatus
  /** Exclusive. */
  readonly cancellableUntil: Date
}

/** A line of the order with the subscription it made or extended. */
export interface CancellableLine {
  readonly kind: OrderLineKind
  readonly skuTitle: string
  readonly quantity: number
  readonly subscription: Pick<CustomerSubscriptionState, 'status'> & {
    readonly id: string
    readonly quantity: number
  }
  /** Numbers of orders, not canceled, that added licenses to the subscription this line made. */
  readonly addedSince: readonly string[]
  /** Assigned licenses that stand in the way of giving this line's back; see `app.licenses_to_free`. */
  readonly licensesToFree: number
}

/** What becomes of a subscription. */
export interface SubscriptionReduction {
  readonly subscriptionId: string
  readonly change: 'canceled' | 'licenses_removed'
  readonly quantityBefore: number
  readonly quantityAfter: number
}

/** Whether the window is open (domain reference, 2.7 and 2.8). */
export function openWindow(
  order: OrderWindow,
  now: Date,
): Result<null, AlreadyCanceled | CancellationWindowOver> {
  if (move(orderTransitions, order.status, 'canceled') === null) return refuse({ code: 'already_canceled' })
  if (order.cancellableUntil <= now)
    return refuse({ code: 'cancellation_window_over', endedAt: order.cancellableUntil })
  return ok(null)
}

/** What keeps an order from being canceled that somebody can cure. */
export type CancelOrderObstacle = NoRelationship | LicensesAddedSince | LicensesAssigned

/** Whether canceling an order is offered: it would be canceled now; if not, what can be cured. Null: its time is over. */
export function cancelOrderOffer(...decidedBy: Parameters<typeof decideCancelOrder>): {
  readonly cancel: boolean
  readonly obstacle: CancelOrderObstacle | null
} {
  const decided = decideCancelOrder(...decidedBy)
  if (decided.ok) return { cancel: true, obstacle: null }
  const { refusal } = decided
  const isOver = refusal.code === 'already_canceled' || refusal.code === 'cancellation_window_over'
  return { cancel: false, obstacle: isOver ? null : refusal }
}

/** A reason as it is kept: trimmed, 1 to 500 characters. */
export function acceptCancellationReason(text: string): Result<string, ReasonUnacceptable> {
  const reason = text.trim()
  if (reason === '') return refuse({ code: 'invalid_input', field: 'reason', reason: 'missing' })
  if (reason.length > cancellationReasonLimit)
    return refuse({
      code: 'invalid_input',
      field: 'reason',
      reason: 'too_long',
      maximum: cancellationReasonLimit,
    })
  return ok(reason)
}

/** Whether an order is canceled, whole, and what becomes of its subscriptions. `relationshipId` null: none runs. */
export function decideCancelOrder(
  order: OrderWindow & { readonly lines: readonly CancellableLine[] },
  relationshipId: string | null,
  now: Date,
): Result<readonly SubscriptionReduction[], CancelOrderRefusal> {
  const open = openWindow(order, now)
  if (!open.ok) return open
  if (relationshipId === null) return refuse({ code: 'no_relationship' })
  const orderNumbers = [...new Set(order.lines.flatMap((line) => line.addedSince))]
  if (orderNumbers.length > 0) return refuse({ code: 'licenses_added_since', orderNumbers })
  const occupied = order.lines.find((line) => line.licensesToFree > 0)
  if (occupied)
    return refuse({
      code: 'licenses_assigned',
      skuTitle: occupied.skuTitle,
      toRemove: occupied.licensesToFree,
    })
  return ok(
    order.lines.map(({ kind, quantity, subscription }) => ({
      subscriptionId: subscription.id,
      change: kind === 'new' ? 'canceled' : 'licenses_removed',
      quantityBefore: subscription.quantity,
      quantityAfter: kind === 'new' ? 0 : subscription.quantity - quantity,
    })),
  )
}
