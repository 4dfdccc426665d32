import { ok, refuse, type Result } from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { audit } from '../../../platform/database/work.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { CartSuccess } from './cart.graphql.ts'
import { deleteCartLine, noteChange } from './cart.repository.ts'
import {
  type CartOutcome,
  lockOpenCart,
  mayRepeatCart,
  type OpenCartRefusal,
  openCartRefusals,
  presentedCart,
} from './open-cart.ts'

@InputType({ description: 'A line to take out.' })
class RemoveCartLineInput {
  @Field(() => ObjectId, { description: 'The cart.' })
  readonly cartId!: string
  @Field(() => ObjectId, { description: 'The line.' })
  readonly lineId!: string
}

@ObjectType({ description: 'The line is out of the cart.' })
class RemoveCartLineSuccess extends CartSuccess {}

/** Takes a line out of an open cart. */
export const removeCartLine = change({
  name: 'removeCartLine',
  description: 'Takes a line out of a cart.',
  input: RemoveCartLineInput,
  success: RemoveCartLineSuccess,
  refusals: openCartRefusals,
  async decide(work, { cartId, lineId }): Promise<Result<CartOutcome, OpenCartRefusal>> {
    const cart = await lockOpenCart(work, cartId)
    if (!cart.ok) return cart
    const before = await deleteCartLine(work.tx, cart.value.id, lineId)
    if (!before) return refuse({ code: 'not_found' })
    await noteChange(work.tx, cart.value, work.actor.userId, work.now)
    audit(work, {
      action: 'cart.remove_line',
      objectType: 'cart_line',
      objectId: lineId,
      before,
      after: null,
    })
    return ok({ cartId: cart.value.id })
  },
  present: presentedCart,
  mayRepeat: mayRepeatCart,
})
