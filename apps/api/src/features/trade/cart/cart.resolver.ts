import { canOrder } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { Cart } from './cart.graphql.ts'
import { reviewCart } from './cart.presenter.ts'

@Resolver()
export class CartResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => Cart, {
    nullable: true,
    description: 'A cart for review; null: there is none, or it is not yours to see.',
  })
  cart(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the cart.' }) id: string,
  ): Promise<Cart | null> {
    return this.unitOfWork.read(caller, async (work) => (canOrder(work.actor) ? reviewCart(work, id) : null))
  }
}
