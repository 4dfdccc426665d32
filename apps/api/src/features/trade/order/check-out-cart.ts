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
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { writeTogether } from '../../../platform/database/write-together.ts'
import { audit, newId, type Work } from '../../../platform/database/work.ts'
import {
  type NotFound,
  NotFoundError,
  type NotPermitted,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ObjectId, Revision } from '../../../platform/graphql/scalar/index.ts'
import { lookAtHeldCart } from '../cart/cart.queries.ts'
import { holdCart, type LockedCart, markOrdered } from '../cart/cart.repository.ts'
import {
  insertSubscriptionChanges,
  insertSubscriptions,
} from '../customer-subscription/customer-subscription.repository.ts'
import { findLicensesLeft } from '../../catalog/index.ts'
import { newOrder } from './new-order.ts'
import { CartChangedError, orderRefusals } from '../cart/ordering.refusals.ts'
import { OrderSuccess } from './order.graphql.ts'
import { tellOrderPlaced } from './order.messages.ts'
import { findChangedOrder, type OrderOutcome, presentedOrder } from './order.presenter.ts'
import { insertOrder, licensesOf, recountLicenses } from './order.repository.ts'

type CheckOutCartRefusal = NotPermitted | NotFound | CartChanged | OrderRefusal

@InputType({ description: 'What to order.' })
class CheckOutCartInput {
  @Field(() => ObjectId, {
    description: 'The cart, as it was reviewed: its seen prices must be those in force.',
  })
  readonly cartId!: string
  @Field(() => Revision, {
    nullable: true,
    description:
      'Revision of the cart that was reviewed: one changed since is not ordered. Null: as it is now.',
  })
  readonly revision?: number | null
}

@ObjectType({ description: 'The order is placed; its subscriptions run.' })
class CheckOutCartSuccess extends OrderSuccess {}

/** Makes a cart an order: once, while every power it rests on is held, at the prices that were seen. */
export const checkOutCart = change({
  name: 'checkOutCart',
  description: 'Orders a cart, whole, at the prices that were seen.',
  input: CheckOutCartInput,
  success: CheckOutCartSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    ...orderRefusals,
    cart_changed: CartChangedError,
  },
  keepForever: true,
  async decide(work, { cartId, revision }): Promise<Result<OrderOutcome, CheckOutCartRefusal>> {
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
    const orderId = await write(work, locked, decided.value)
    return ok({ orderId })
  },
  present: presentedOrder,
  mayRepeat: ({ actor }) => permitted(canOrder(actor)),
})

async function write(work: Work, cart: LockedCart, plan: OrderPlan): Promise<string> {
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
  await recountLicenses(tx, cart.customerId, licensesOf(lines))
  await tellAndNote(work, order.id, plan)
  return order.id
}

async function tellAndNote(work: Work, orderId: string, plan: OrderPlan): Promise<void> {
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
    costPriceId: price.costPriceId,
    unitListAmount: price.unitListPrice.amount,
    unitCostAmount: price.unitCost.amount,
    listAmount: line.listPrice.amount,
    costAmount: line.cost.amount,
  }
}
