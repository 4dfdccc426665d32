import { acceptUsageLocation, ok, refuse, type Result } from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { type InvalidInput, InvalidInputError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { lockUser, saveUsageLocation } from '../../identity/index.ts'
import { customerRefusals } from '../customer/customer.refusals.ts'
import { type CustomerRefusal, openCustomerTo } from '../customer/open-customer.ts'

interface Located {
  readonly userId: string
  readonly usageLocation: string
}

@InputType({ description: 'Where a person uses its licenses.' })
class SetUsageLocationInput {
  @Field(() => ObjectId, { description: 'Id of the customer.' })
  readonly customerId!: string
  @Field(() => ObjectId, { description: 'Id of the person.' })
  readonly userId!: string
  @Field(() => ShortText, { description: 'ISO 3166-1 alpha-2.' })
  readonly usageLocation!: string
}

@ObjectType({ description: 'The usage location is set: licenses can be assigned.' })
class SetUsageLocationSuccess extends Success {
  @Field(() => ID, { description: 'Id of the person.' })
  readonly userId!: string
  @Field({ description: 'ISO 3166-1 alpha-2.' })
  readonly usageLocation!: string
}

/** Sets where a person of a customer uses its licenses: what assigning one asks for. */
export const setUsageLocation = change({
  name: 'setUsageLocation',
  description: "Sets where a person of a customer uses its licenses, on the customer's behalf.",
  input: SetUsageLocationInput,
  success: SetUsageLocationSuccess,
  refusals: { ...customerRefusals, invalid_input: InvalidInputError },
  async decide(work, input): Promise<Result<Located, CustomerRefusal | InvalidInput>> {
    const opened = await openCustomerTo(work, input.customerId, 'manageUsers', 'change')
    if (!opened.ok) return opened
    const person = await lockUser(work.tx, opened.value.id, input.userId)
    if (!person) return refuse({ code: 'not_found' })
    const accepted = acceptUsageLocation(input.usageLocation)
    if (!accepted.ok) return accepted
    const usageLocation = accepted.value
    if (usageLocation === null)
      return refuse({ code: 'invalid_input', field: 'usageLocation', reason: 'missing' })
    await saveUsageLocation(work.tx, person.id, usageLocation)
    audit(work, {
      action: 'user.set_usage_location',
      objectType: 'user',
      objectId: person.id,
      before: { usageLocation: person.usageLocation },
      after: { usageLocation },
      onBehalfOfId: opened.value.id,
      relationshipId: opened.value.relationshipId,
      readerIds: [opened.value.id],
    })
    return ok({ userId: person.id, usageLocation })
  },
  present: async (_, outcome) => outcome,
  mayRepeat: (work, _, { customerId }) => openCustomerTo(work, customerId, 'manageUsers', 'look'),
})
