import { ok, type PartyRefusal, refuse, resellerObstacle, type Result } from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { audit } from '../../../platform/database/work.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { CartSuccess } from './cart.graphql.ts'
import { findOrderFacts } from './cart.queries.ts'
import { noteChange, saveReseller } from './cart.repository.ts'
import {
  type CartOutcome,
  lockOpenCart,
  mayRepeatCart,
  type OpenCartRefusal,
  openCartRefusals,
  presentedCart,
} from './open-cart.ts'
import { partyRefusals } from './ordering.refusals.ts'

@InputType({ description: 'Who is put on record.' })
class SetResellerOnRecordInput {
  @Field(() => ObjectId, { description: 'The cart.' })
  readonly cartId!: string
  @Field(() => ObjectId, { description: 'The reseller.' })
  readonly resellerId!: string
}

@ObjectType({ description: 'The reseller on record is set.' })
class SetResellerOnRecordSuccess extends CartSuccess {}

/** Puts a reseller on record of an open cart, one that could order for the customer now. */
export const setResellerOnRecord = change({
  name: 'setResellerOnRecord',
  description: 'Sets the reseller on record of a cart.',
  input: SetResellerOnRecordInput,
  success: SetResellerOnRecordSuccess,
  refusals: { ...openCartRefusals, ...partyRefusals },
  async decide(work, input): Promise<Result<CartOutcome, OpenCartRefusal | PartyRefusal>> {
    const cart = await lockOpenCart(work, input.cartId)
    if (!cart.ok) return cart
    const { id, customerId, resellerId: before } = cart.value
    const { resellerId } = input
    const facts = await findOrderFacts(work.tx, customerId, resellerId, true)
    if (facts.relationshipId === null) return refuse({ code: 'no_relationship' })
    const obstacle = resellerObstacle(facts, resellerId)
    if (obstacle) return refuse(obstacle)
    await saveReseller(work.tx, id, resellerId)
    await noteChange(work.tx, cart.value, work.actor.userId, work.now)
    audit(work, {
      action: 'cart.set_reseller',
      objectType: 'cart',
      objectId: id,
      before: { resellerId: before },
      after: { resellerId },
    })
    return ok({ cartId: id })
  },
  present: presentedCart,
  mayRepeat: mayRepeatCart,
})
