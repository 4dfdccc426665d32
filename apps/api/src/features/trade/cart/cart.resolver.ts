import { canOrder } from '@relais/domain'
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { CartsFullError } from '../../../platform/graphql/budget-refusals.ts'
import { ChangeArgs, changeOf } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import {
  Cart,
  PutCartLineInput,
  PutCartLineSuccess,
  RemoveCartLineInput,
  RemoveCartLineSuccess,
  SetResellerOnRecordInput,
  SetResellerOnRecordSuccess,
  StartCartInput,
  StartCartSuccess,
} from './cart.graphql.ts'
import { reviewCart } from './cart.presenter.ts'
import { ChangeCart, type PutCartLineRefusal, type SetResellerRefusal } from './change-cart.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import type { OpenCartRefusal } from './open-cart.ts'
import {
  CartAlreadyOrderedError,
  CartExpiredError,
  CartFullError,
  CurrencyMixedError,
  CustomerLimitReachedError,
  NoRelationshipError,
  NoResellerError,
  OfferNotInMarketError,
  partyRefusals,
  PriceChangedError,
  ProviderSuspendedError,
  QuantityOutOfRangeError,
} from './ordering.refusals.ts'
import { StartCart, type StartCartRefusal } from './start-cart.ts'

const open = {
  not_permitted: NotPermittedError,
  not_found: NotFoundError,
  cart_already_ordered: CartAlreadyOrderedError,
  cart_expired: CartExpiredError,
}
const startResult = mutationResult<StartCartRefusal>('StartCartResult', StartCartSuccess, {
  not_permitted: NotPermittedError,
  not_found: NotFoundError,
  carts_full: CartsFullError,
  no_relationship: NoRelationshipError,
  no_reseller: NoResellerError,
  provider_suspended: ProviderSuspendedError,
})
const putResult = mutationResult<PutCartLineRefusal>('PutCartLineResult', PutCartLineSuccess, {
  ...open,
  cart_full: CartFullError,
  currency_mixed: CurrencyMixedError,
  offer_not_in_market: OfferNotInMarketError,
  quantity_out_of_range: QuantityOutOfRangeError,
  customer_limit_reached: CustomerLimitReachedError,
  price_changed: PriceChangedError,
})
const removeResult = mutationResult<OpenCartRefusal>('RemoveCartLineResult', RemoveCartLineSuccess, open)
const resellerResult = mutationResult<SetResellerRefusal>(
  'SetResellerOnRecordResult',
  SetResellerOnRecordSuccess,
  { ...open, ...partyRefusals },
)

@Resolver()
export class CartResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly startAction: StartCart,
    private readonly changeAction: ChangeCart,
  ) {}

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

  @Mutation(() => startResult.union, {
    description: 'Opens the cart for a customer: the active one, or a new one.',
  })
  async startCart(
    @CurrentCaller() caller: Caller,
    @Args('input') input: StartCartInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    return startResult.present(
      await this.startAction.execute(caller, input, changeOf('startCart', input, args)),
    )
  }

  @Mutation(() => putResult.union, {
    description:
      'Puts a line into a cart, or changes its quantity; takes note of the prices in force now, which are those that were seen where these are given.',
  })
  async putCartLine(
    @CurrentCaller() caller: Caller,
    @Args('input') input: PutCartLineInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    return putResult.present(
      await this.changeAction.putLine(caller, input, changeOf('putCartLine', input, args)),
    )
  }

  @Mutation(() => removeResult.union, { description: 'Takes a line out of a cart.' })
  async removeCartLine(
    @CurrentCaller() caller: Caller,
    @Args('input') input: RemoveCartLineInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    return removeResult.present(
      await this.changeAction.removeLine(caller, input, changeOf('removeCartLine', input, args)),
    )
  }

  @Mutation(() => resellerResult.union, { description: 'Sets the reseller on record of a cart.' })
  async setResellerOnRecord(
    @CurrentCaller() caller: Caller,
    @Args('input') input: SetResellerOnRecordInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    return resellerResult.present(
      await this.changeAction.setReseller(caller, input, changeOf('setResellerOnRecord', input, args)),
    )
  }
}
