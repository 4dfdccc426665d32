import {
  type AddLicensesPlan,
  type AddLicensesRefusal,
  canOrder,
  type Money,
  ok,
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
import { MoneyInput } from '../../../platform/graphql/money.graphql.ts'
import { ObjectId, Quantity } from '../../../platform/graphql/scalar/index.ts'
import {
  insertSubscriptionChanges,
  saveQuantity,
} from '../customer-subscription/customer-subscription.repository.ts'
import { type Addition, lookAtAddition } from './addition.ts'
import { newOrder } from './new-order.ts'
import { OrderSuccess } from './order.graphql.ts'
import { tellLicensesAdded } from './order.messages.ts'
import { findChangedOrder, type OrderOutcome, presentedOrder } from './order.presenter.ts'
import { addLicensesRefusals } from './order.refusals.ts'
import { insertOrder, licensesOf, recountLicenses } from './order.repository.ts'

type AddLicensesActionRefusal = NotPermitted | NotFound | AddLicensesRefusal

@InputType({ description: 'How many more licenses, at which prices.' })
class AddLicensesInput {
  @Field(() => ObjectId, { description: 'The subscription.' })
  readonly subscriptionId!: string
  @Field(() => Quantity, { description: 'Licenses to add.' })
  readonly quantity!: number
  @Field(() => MoneyInput, { description: 'List price of a license for a whole term, as it was seen.' })
  readonly seenUnitListPrice!: Money
  @Field(() => MoneyInput, { description: 'Cost of a license for a whole term, as it was seen.' })
  readonly seenUnitCost!: Money
}

@ObjectType({ description: 'The licenses are there, by an order of their own.' })
class AddLicensesSuccess extends OrderSuccess {}

/** Orders more licenses of a running subscription, prorated to the rest of its term. */
export const addLicenses = change({
  name: 'addLicenses',
  description: 'Orders more licenses of a running subscription.',
  input: AddLicensesInput,
  success: AddLicensesSuccess,
  refusals: { not_permitted: NotPermittedError, not_found: NotFoundError, ...addLicensesRefusals },
  keepForever: true,
  async decide(work, input): Promise<Result<OrderOutcome, AddLicensesActionRefusal>> {
    if (!canOrder(work.actor)) return refuse({ code: 'not_permitted' })
    const { subscriptionId, quantity, seenUnitListPrice, seenUnitCost } = input
    const seen = { unitListPrice: seenUnitListPrice, unitCost: seenUnitCost }
    const addition = await lookAtAddition(work, subscriptionId, { quantity, seen }, true)
    if (!addition) return refuse({ code: 'not_found' })
    if (!addition.decided.ok) return addition.decided
    return ok({ orderId: await write(work, addition, quantity, addition.decided.value) })
  },
  present: presentedOrder,
  mayRepeat: ({ actor }) => permitted(canOrder(actor)),
})

async function write(
  work: Work,
  addition: Addition,
  quantity: number,
  plan: AddLicensesPlan,
): Promise<string> {
  const { tx, actor, now } = work
  const { subscription, skuTitle, licenseSkuId } = addition
  const {
    id: subscriptionId,
    providerId,
    resellerId,
    customerId,
    offerSkuId,
    term,
    billingPlan,
  } = subscription
  const parties = { providerId, resellerId, customerId }
  const order = newOrder(work, { ...parties, cartId: null, currency: plan.listPrice.currency })
  const line = {
    id: newId(work),
    kind: 'add_licenses',
    offerSkuId,
    skuTitle,
    term,
    billingPlan,
    quantity,
    subscriptionId,
    cancellableUntil: plan.cancellableUntil,
  }
  const { listPriceId, costPriceId, unitListPrice, unitCost } = plan.price
  const written = insertOrder(tx, {
    order,
    lines: [
      {
        line,
        listPriceId,
        costPriceId,
        unitListAmount: unitListPrice.amount,
        unitCostAmount: unitCost.amount,
        listAmount: plan.listPrice.amount,
        costAmount: plan.cost.amount,
      },
    ],
  })
  const changed = insertSubscriptionChanges(tx, [
    {
      id: newId(work),
      subscriptionId,
      ...parties,
      kind: 'licenses_added',
      quantityBefore: subscription.quantity,
      quantityAfter: plan.quantityAfter,
      orderId: order.id,
      byUserId: actor.userId,
      at: now,
    },
  ])
  await writeTogether(tx, [...written, saveQuantity(tx, subscriptionId, plan.quantityAfter), changed])
  await recountLicenses(tx, customerId, licensesOf([{ licenseSkuId, quantity }]))
  await tellAndNote(work, order.id, addition, quantity, plan)
  return order.id
}

async function tellAndNote(
  work: Work,
  orderId: string,
  { subscription }: Addition,
  added: number,
  plan: AddLicensesPlan,
): Promise<void> {
  const row = await findChangedOrder(work, orderId)
  audit(work, {
    action: 'customer_subscription.add_licenses',
    objectType: 'customer_subscription',
    objectId: subscription.id,
    before: { quantity: subscription.quantity },
    after: { quantity: plan.quantityAfter, orderId, orderNumber: row.number },
    onBehalfOfId: row.customer.id,
    relationshipId: plan.relationshipId,
    readerIds: [row.reseller.id],
  })
  const productName = subscription.displayName
  const { listPrice, quantityAfter: total } = plan
  tellLicensesAdded(work, row, { productName, added, total, listPrice })
}
