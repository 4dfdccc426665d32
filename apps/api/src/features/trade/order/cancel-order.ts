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
import { Injectable } from '@nestjs/common'
import type { Caller } from '../../../platform/auth/caller.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, newId, type Work } from '../../../platform/database/work.ts'
import type { NotFound, NotPermitted } from '../../../platform/graphql/common-refusals.ts'
import { openCustomer } from '../customer/open-customer.ts'
import {
  insertSubscriptionChanges,
  lockSubscriptions,
  saveReduction,
} from '../customer-subscription/customer-subscription.repository.ts'
import type { CancelOrderInput } from './order.graphql.ts'
import { tellOrderCanceled } from './order.messages.ts'
import { findChangedOrder, presentedOrder } from './order.presenter.ts'
import {
  findAdditions,
  findLicensesToFree,
  licensesOf,
  type LockedOrder,
  lockOrder,
  recountLicenses,
  saveCancellation,
} from './order.repository.ts'

export type CancelOrderActionRefusal = NotPermitted | NotFound | ReasonUnacceptable | CancelOrderRefusal

/** Undoes an order, whole, within its seven days: subscriptions end, added licenses go. */
@Injectable()
export class CancelOrder {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: Caller, input: CancelOrderInput, change: Change) {
    return this.unitOfWork.change(
      caller,
      { ...change, keepForever: true },
      (work) => this.act(work, input),
      presentedOrder,
      ({ actor }) => permitted(canOrder(actor)),
    )
  }

  private async act(
    work: Work,
    input: CancelOrderInput,
  ): Promise<Result<{ orderId: string }, CancelOrderActionRefusal>> {
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
    await this.write(work, order, decided.value, reason.value)
    await this.tellAndNote(work, order, decided.value, relationshipId, reason.value)
    return ok({ orderId: order.id })
  }

  private async write(
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
    await recountLicenses(tx, customerId, licensesOf(order.lines), now)
  }

  private async tellAndNote(
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
