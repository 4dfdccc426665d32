import {
  type AlreadyAssigned,
  assignLicense as decideAssignment,
  type NoFreeLicense,
  ok,
  type Result,
  type UsageLocationMissing,
} from '@relais/domain'
import { Field, ID, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { customerRefusals } from '../customer/customer.refusals.ts'
import { type CustomerRefusal, openCustomerTo } from '../customer/open-customer.ts'
import { AssignLicenseInput, CustomerLicense } from './license.graphql.ts'
import { AlreadyAssignedError, NoFreeLicenseError, UsageLocationMissingError } from './license.refusals.ts'
import { insertAssignment } from './license.repository.ts'
import { type LicenseOutcome, lockAssignment, outcomeOf } from './locked-assignment.ts'

@ObjectType({ description: 'The person has the license.' })
class AssignLicenseSuccess extends Success {
  @Field(() => ID, { description: 'Id of the person.' })
  readonly userId!: string
  @Field(() => CustomerLicense, { description: 'The count now.' })
  readonly license!: CustomerLicense
}

/** Gives a license of a customer to one of its people, on the customer's behalf. */
export const assignLicense = change({
  name: 'assignLicense',
  description: "Gives a license to a person of a customer, on the customer's behalf.",
  input: AssignLicenseInput,
  success: AssignLicenseSuccess,
  refusals: {
    ...customerRefusals,
    no_free_license: NoFreeLicenseError,
    already_assigned: AlreadyAssignedError,
    usage_location_missing: UsageLocationMissingError,
  },
  constraints: { license_assignment_user: { code: 'already_assigned' } },
  async decide(
    work,
    input,
  ): Promise<
    Result<LicenseOutcome, CustomerRefusal | NoFreeLicense | AlreadyAssigned | UsageLocationMissing>
  > {
    const locked = await lockAssignment(work, input)
    if (!locked.ok) return locked
    const { customer, key, licenseName, facts } = locked.value
    const decided = decideAssignment(facts)
    if (!decided.ok) return decided
    const id = newId(work)
    const { userId } = work.actor
    const { total, assigned } = decided.value
    await insertAssignment(
      work.tx,
      { id, ...key, assignedByUserId: userId, assignedAt: work.now },
      decided.value,
    )
    audit(work, {
      action: 'license.assign',
      objectType: 'license_assignment',
      objectId: id,
      after: { userId: key.userId, licenseSkuId: key.licenseSkuId, name: licenseName, total, assigned },
      onBehalfOfId: customer.id,
      relationshipId: customer.relationshipId,
      readerIds: [customer.id],
    })
    return ok(outcomeOf(locked.value, decided.value))
  },
  present: async (_, outcome) => outcome,
  mayRepeat: (work, _, { customerId }) => openCustomerTo(work, customerId, 'manageLicenses', 'look'),
})
