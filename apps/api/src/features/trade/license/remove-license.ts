import { type NotAssigned, ok, removeLicense as decideRemoval, type Result } from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { customerRefusals } from '../customer/customer.refusals.ts'
import { type CustomerRefusal, openCustomerTo } from '../customer/open-customer.ts'
import { AssignLicenseInput, CustomerLicense } from './license.graphql.ts'
import { NotAssignedError } from './license.refusals.ts'
import { deleteAssignment } from './license.repository.ts'
import { type LicenseOutcome, lockAssignment, outcomeOf } from './locked-assignment.ts'

@InputType({ description: 'A license to take back from a person of a customer.' })
class RemoveLicenseInput extends AssignLicenseInput {}

@ObjectType({ description: 'The person no longer has the license.' })
class RemoveLicenseSuccess extends Success {
  @Field(() => ID, { description: 'Id of the person.' })
  readonly userId!: string
  @Field(() => CustomerLicense, { description: 'The count now.' })
  readonly license!: CustomerLicense
}

/** Takes a license back from a person of a customer, on the customer's behalf. */
export const removeLicense = change({
  name: 'removeLicense',
  description: "Takes a license back from a person of a customer, on the customer's behalf.",
  input: RemoveLicenseInput,
  success: RemoveLicenseSuccess,
  refusals: { ...customerRefusals, not_assigned: NotAssignedError },
  async decide(work, input): Promise<Result<LicenseOutcome, CustomerRefusal | NotAssigned>> {
    const locked = await lockAssignment(work, input)
    if (!locked.ok) return locked
    const { customer, key, licenseName, facts } = locked.value
    const decided = decideRemoval(facts)
    if (!decided.ok) return decided
    await deleteAssignment(work.tx, key, decided.value)
    const { total, assigned } = decided.value
    audit(work, {
      action: 'license.remove',
      objectType: 'user',
      objectId: key.userId,
      before: {
        licenseSkuId: key.licenseSkuId,
        name: licenseName,
        total,
        assigned: facts.count.assigned,
      },
      after: { total, assigned },
      onBehalfOfId: customer.id,
      relationshipId: customer.relationshipId,
      readerIds: [customer.id],
    })
    return ok(outcomeOf(locked.value, decided.value))
  },
  present: async (_, outcome) => outcome,
  mayRepeat: (work, _, { customerId }) => openCustomerTo(work, customerId, 'manageLicenses', 'look'),
})
