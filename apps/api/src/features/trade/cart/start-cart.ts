import {
  canOrder,
  cartEnd,
  type CartsFull,
  decideCart,
  decideNewCart,
  type NoRelationship,
  type NoReseller,
  ok,
  type ProviderSuspended,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { CartsFullError } from '../../../platform/graphql/budget-refusals.ts'
import {
  type NotFound,
  NotFoundError,
  type NotPermitted,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { CartSuccess } from './cart.graphql.ts'
import { findOrderFacts, listResellersOnRecord, seesOrganization } from './cart.queries.ts'
import { holdOpenCarts } from './cart-budget.repository.ts'
import { beginCart, findActiveCart } from './cart.repository.ts'
import { type CartOutcome, mayRepeatCart, presentedCart } from './open-cart.ts'
import { NoRelationshipError, NoResellerError, ProviderSuspendedError } from './ordering.refusals.ts'

type StartCartRefusal = NotPermitted | NotFound | NoRelationship | NoReseller | ProviderSuspended | CartsFull

@InputType({ description: 'For whom to order.' })
class StartCartInput {
  @Field(() => ObjectId, { description: 'The customer.' })
  readonly customerId!: string
}

@ObjectType({ description: 'The active cart for the customer, new or found.' })
class StartCartSuccess extends CartSuccess {}

/** Opens the cart of a provider for a customer: the active one, or a new one with the only possible reseller on record. */
export const startCart = change({
  name: 'startCart',
  description: 'Opens the cart for a customer: the active one, or a new one.',
  input: StartCartInput,
  success: StartCartSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    carts_full: CartsFullError,
    no_relationship: NoRelationshipError,
    no_reseller: NoResellerError,
    provider_suspended: ProviderSuspendedError,
  },
  async decide(work, { customerId }): Promise<Result<CartOutcome, StartCartRefusal>> {
    const { tx, actor, now } = work
    if (!canOrder(actor)) return refuse({ code: 'not_permitted' })
    if (!(await seesOrganization(tx, customerId))) return refuse({ code: 'not_found' })
    const decided = decideCart(await findOrderFacts(tx, customerId, null, true))
    if (!decided.ok) return decided
    const active = await findActiveCart(tx, { providerId: actor.organizationId, customerId, now })
    if (active !== undefined) return ok({ cartId: active })
    const room = decideNewCart(await holdOpenCarts(tx, actor, now))
    if (!room.ok) return room
    const [only, ...others] = await listResellersOnRecord(tx, customerId)
    const resellerId = only && others.length === 0 ? only.id : null
    const cart = await beginCart(tx, {
      id: newId(work),
      providerId: actor.organizationId,
      customerId,
      resellerId,
      createdByUserId: actor.userId,
      status: 'active',
      createdAt: now,
      expiresAt: cartEnd(now),
    })
    if (cart.begun) {
      audit(work, {
        action: 'cart.start',
        objectType: 'cart',
        objectId: cart.id,
        after: { customerId, resellerId },
        relationshipId: decided.value,
      })
    }
    return ok({ cartId: cart.id })
  },
  present: presentedCart,
  mayRepeat: mayRepeatCart,
})
