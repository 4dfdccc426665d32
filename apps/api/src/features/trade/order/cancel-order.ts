import {
  acceptCancellationReason,
  type CancelOrderRefusal,
  canOrder,
  customerSubscriptionStatusOf,
  decideCancelOrder,
  ok,
  type ReasonUnacceptable,
  refuse,
  type Result,
  type SubscriptionReduction,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, newId, type Work } from '../../../platform/database/work.ts'
import {
  InvalidInputError,
  type NotFound,
  NotFoundError,
  type NotPermitted,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ObjectId, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { NoRelationshipError } from '../cart/ordering.refusals.ts'
import { openCustomer } from '../customer/open-customer.ts'
import {
  insertSubscriptionChanges,
  lockSubscriptions,
  saveReduction,
} from '../customer-subscription/customer-subscription.repository.ts'
import { OrderSuccess } from './order.graphql.ts'
import { tellOrderCanceled } from './order.messages.ts'
import { findChangedOrder, type OrderOutcome, presentedOrder } from './order.presenter.ts'
import {
  AlreadyCanceledError,
  CancellationWindowOverError,
  LicensesAddedSinceError,
  LicensesAssignedError,
} from './order.refusals.ts'
import {
  findAdditions,
  findLicensesToFree,
  licensesOf,
  type LockedOrder,
  lockOrder,
  recountLicenses,
  saveCancellation,
} from './order.repository.ts'

type CancelOrderActionRefusal = NotPermitted | NotFound | ReasonUnacceptable | CancelOrderRefusal

@InputType({ description: 'What to cancel, and why.' })
class CancelOrderInput {
  @Field(() => ObjectId, { description: 'The order.' })
  readonly orderId!: string
  @Field(() => ShortText, { description: 'Why: 1 to 500 characters. Reseller and customer read it.' })
  readonly reason!: string
}

@ObjectType({ description: 'The order is canceled; what it added has ended.' })
class CancelOrderSuccess extends OrderSuccess {}

/** Undoes an order, whole, within its seven days: subscriptions end, added licenses go. */
export const cancelOrder = change({
  name: 'cancelOrder',
  description: 'Cancels an order, whole, within its seven days.',
  input: CancelOrderInput,
  success: CancelOrderSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    invalid_input: InvalidInputError,
    no_relationship: NoRelationshipError,
    already_canceled: AlreadyCanceledError,
    cancellation_window_over: CancellationWindowOverError,
    licenses_added_since: LicensesAddedSinceError,
    licenses_assigned: LicensesAssignedError,
  },
  keepForever: true,
  async decide(work, input): Promise<Result<OrderOutcome, CancelOrderActionRefusal>> {
    const { tx, actor, now } = work
    if (!canOrder(actor)) return refuse({ code: 'not_permitted' })
    const reason = acceptCancellationReason(input.reason)
    if (!reason.ok) return reason
    const order = await lockOrder(tx, actor.organizationId, input.orderId)
    if (!order) return refuse({ code: 'not_found' })
    const relationshipId = (await openCustomer(work, order.customerId, 'change'))?.relationshipId ?? null
    const decided = decideCancelOrder(
      { ...order, lines: await cancellableLines(work, order) },
      relationshipId,
      now,
    )
    if (!decided.ok) return decided
    await write(work, order, decided.value, reason.value)
    await tellAndNote(work, order, decided.value, relationshipId, reason.value)
    return ok({ orderId: order.id })
  },
  present: presentedOrder,
  mayRepeat: ({ actor }) => permitted(canOrder(actor)),
})

async function write(
  work: Work,
  order: LockedOrder,
  reductions: readonly SubscriptionReduction[],
  cancellationReason: string,
): Promise<void> {
  const { tx, actor, now } = work
  const byUserId = actor.userId
  await saveCancellation(tx, order.id, {
    canceledAt: now,
    canceledByUserId: byUserId,
    cancellationReason,
  })
  for (const reduction of reductions) await saveReduction(tx, reduction, now)
  const { resellerId, customerId } = order
  await insertSubscriptionChanges(
    tx,
    reductions.map(({ subscriptionId, change: kind, quantityBefore, quantityAfter }) => ({
      id: newId(work),
      subscriptionId,
      providerId: actor.organizationId,
      resellerId,
      customerId,
      kind,
      quantityBefore,
      quantityAfter,
      orderId: order.id,
      byUserId,
      at: now,
    })),
  )
  await recountLicenses(tx, customerId, licensesOf(order.lines))
}

async function tellAndNote(
  work: Work,
  order: LockedOrder,
  reductions: readonly SubscriptionReduction[],
  relationshipId: string | null,
  reason: string,
) {
  // Licenses were added to one subscription: the log says to how many it goes back.
  const [reduction] = reductions.filter(({ change }) => change === 'licenses_removed')
  const row = await findChangedOrder(work, order.id)
  audit(work, {
    action: 'order.cancel',
    objectType: 'order',
    objectId: order.id,
    before: {
      status: order.status,
      ...(reduction ? { quantity: reduction.quantityBefore } : {}),
    },
    after: {
      status: row.status,
      reason,
      number: order.number,
      ...(reduction ? { quantity: reduction.quantityAfter } : {}),
    },
    onBehalfOfId: order.customerId,
    ...(relationshipId === null ? {} : { relationshipId }),
    readerIds: [order.resellerId],
  })
  tellOrderCanceled(work, row, reductions, reason)
}

/** The lines with their subscriptions, locked, and what stands in the way of giving their licenses back. */
async function cancellableLines({ tx, now }: Work, order: LockedOrder) {
  const ids = order.lines.map((line) => line.subscriptionId)
  const subscriptions = new Map((await lockSubscriptions(tx, ids)).map((row) => [row.id, row]))
  const additions = await findAdditions(tx, ids, order.id)
  const lines = order.lines.map((line) => {
    const row = subscriptions.get(line.subscriptionId)
    if (!row) throw new Error('a line without its subscription')
    const status = row.status as 'active' | 'suspended' | 'canceled'
    const subscription = { id: row.id, quantity: row.quantity, status, endsAt: row.endsAt }
    return { ...line, subscription }
  })
  const running = lines.filter(
    ({ subscription }) => customerSubscriptionStatusOf(subscription, now) === 'active',
  )
  const givingBack = { all: licensesOf(lines), running: licensesOf(running) }
  const toFree = await findLicensesToFree(tx, givingBack, now)
  return lines.map((line) => {
    const { id } = line.subscription
    const since = additions.filter((addition) => addition.subscriptionId === id).map(({ number }) => number)
    return {
      ...line,
      addedSince: line.kind === 'new' ? since : [],
      licensesToFree: line.licenseSkuId === null ? 0 : (toFree.get(line.licenseSkuId) ?? 0),
    }
  })
}
