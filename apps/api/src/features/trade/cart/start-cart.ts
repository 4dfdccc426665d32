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
import { Injectable } from '@nestjs/common'
import type { Caller } from '../../../platform/auth/caller.ts'
import { type Change, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, newId, type Work } from '../../../platform/database/work.ts'
import type { NotFound, NotPermitted } from '../../../platform/graphql/common-refusals.ts'
import type { StartCartInput } from './cart.graphql.ts'
import { findOrderFacts, listResellersOnRecord, seesOrganization } from './cart.queries.ts'
import { holdOpenCarts } from './cart-budget.repository.ts'
import { beginCart, findActiveCart } from './cart.repository.ts'
import { mayRepeatCart, presentedCart } from './open-cart.ts'

export type StartCartRefusal =
  | NotPermitted
  | NotFound
  | NoRelationship
  | NoReseller
  | ProviderSuspended
  | CartsFull

/** Opens the cart of a provider for a customer: the active one, or a new one with the only possible reseller on record. */
@Injectable()
export class StartCart {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: Caller, input: StartCartInput, change: Change) {
    return this.unitOfWork.change(
      caller,
      change,
      (work) => this.act(work, input.customerId),
      presentedCart,
      mayRepeatCart,
    )
  }

  private async act(work: Work, customerId: string): Promise<Result<{ cartId: string }, StartCartRefusal>> {
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
  }
}
