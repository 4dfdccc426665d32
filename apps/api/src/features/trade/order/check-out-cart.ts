import {
  canOrder,
  cartAsSeen,
  type CartChanged,
  decideOrder,
  limitedOffers,
  ok,
  openCart,
  type OrderPlan,
  type OrderRefusal,
  type PlannedLine,
  refuse,
  type Result,
} from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { Caller } from '../../../platform/auth/caller.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { writeTogether } from '../../../platform/database/write-together.ts'
import { audit, newId, type Work } from '../../../platform/database/work.ts'
import type { NotFound, NotPermitted } from '../../../platform/graphql/common-refusals.ts'
import { lookAtHeldCart } from '../cart/cart.queries.ts'
import { holdCart, type LockedCart, markOrdered } from '../cart/cart.repository.ts'
import {
  insertSubscriptionChanges,
  insertSubscriptions,
} from '../customer-subscription/customer-subscription.repository.ts'
import { findLicensesLeft } from '../../catalog/index.ts'
import { newOrder } from './new-order.ts'
import type { CheckOutCartInput } from './order.graphql.ts'
import { tellOrderPlaced } from './order.messages.ts'
import { findChangedOrder, presentedOrder } from './order.presenter.ts'
import { insertOrder, licensesOf, recountLicenses } from './order.repository.ts'

export type CheckOutCartRefusal = NotPermitted | NotFound | CartChanged | OrderRefusal

/** Makes a cart an order: once, while every power it rests on is held, at the prices that were seen. */
@Injectable()
export class CheckOutCart {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: Caller, input: CheckOutCartInput, change: Change) {
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
    { cartId, revision }: CheckOutCartInput,
  ): Promise<Result<{ orderId: string }, CheckOutCartRefusal>> {
    const { tx, actor, now } = work
    if (!canOrder(actor)) return refuse({ code: 'not_permitted' })
    const held = await holdCart(tx, actor.organizationId, cartId)
    if (!held) return refuse({ code: 'not_found' })
    const { locked, facts, lines } = await lookAtHeldCart(tx, actor.organizationId, held, now)
    const open = openCart(locked, now)
    if (!open.ok) return open
    const seen = cartAsSeen(locked, revision ?? null)
    if (!seen.ok) return seen
    // Held until the end, so that two orders for the customer, of whatever providers, count each other.
    const asked = { customerId: locked.customerId, now, lock: true }
    const licensesLeft = await findLicensesLeft(tx, asked, limitedOffers(lines))
    const decided = decideOrder({ ...locked, lines, licensesLeft }, facts, now)
    if (!decided.ok) return decided
    const orderId = await this.write(work, locked, decided.value)
    return ok({ orderId })
  }

  private async write(work: Work, cart: LockedCart, plan: OrderPlan): Promise<string> {
    const { tx, actor, now } = work
    const parties = {
      providerId: actor.organizationId,
      resellerId: plan.resellerId,
      customerId: cart.customerId,
    }
    const order = newOrder(work, { ...parties, cartId: cart.id, currency: plan.currency })
    const lines = plan.lines.map((line) => ({ ...line, id: newId(work), subscriptionId: newId(work) }))
    const begun = insertSubscriptions(
      tx,
      lines.map((line) => ({
        id: line.subscriptionId,
        ...parties,
        offerSkuId: line.offerSkuId,
        displayName: line.skuTitle,
        status: 'active',
        quantity: line.quantity,
        term: line.term,
        billingPlan: line.billingPlan,
        currency: plan.currency,
        startsAt: line.startsAt,
        endsAt: line.endsAt,
        createdAt: now,
      })),
    )
    const written = insertOrder(tx, { order, lines: lines.map((line) => lineOf(line, plan)) })
    const changed = insertSubscriptionChanges(
      tx,
      lines.map(({ subscriptionId, quantity }) => ({
        id: newId(work),
        subscriptionId,
        ...parties,
        kind: 'purchased',
        quantityBefore: 0,
        quantityAfter: quantity,
        orderId: order.id,
        byUserId: actor.userId,
        at: now,
      })),
    )
    await writeTogether(tx, [begun, ...written, changed, markOrdered(tx, cart.id)])
    await recountLicenses(tx, cart.customerId, licensesOf(lines), now)
    await this.tellAndNote(work, order.id, plan)
    return order.id
  }

  private async tellAndNote(work: Work, orderId: string, plan: OrderPlan): Promise<void> {
    const row = await findChangedOrder(work, orderId)
    // No price: the customer reads this entry too.
    audit(work, {
      action: 'order.place',
      objectType: 'order',
      objectId: orderId,
      before: null,
      after: {
        number: row.number,
        resellerId: row.reseller.id,
        lines: row.lines.map(({ skuTitle, quantity, term, billingPlan, subscriptionId }) => ({
          skuTitle,
          quantity,
          term,
          billingPlan,
          subscriptionId,
        })),
      },
      onBehalfOfId: row.customer.id,
      relationshipId: plan.relationshipId,
      readerIds: [row.reseller.id],
    })
    tellOrderPlaced(work, row, plan.listPrice)
  }
}

function lineOf(
  line: PlannedLine & { readonly id: string; readonly subscriptionId: string },
  plan: OrderPlan,
) {
  const { id, offerSkuId, skuTitle, term, billingPlan, quantity, subscriptionId, price } = line
  return {
    line: {
      id,
      kind: 'new',
      offerSkuId,
      skuTitle,
      term,
      billingPlan,
      quantity,
      subscriptionId,
      cancellableUntil: plan.cancellableUntil,
    },
    listPriceId: price.listPriceId,
    wholesalePriceId: price.wholesalePriceId,
    unitListAmount: price.unitListPrice.amount,
    unitCostAmount: price.unitCost.amount,
    listAmount: line.listPrice.amount,
    costAmount: line.cost.amount,
  }
}
