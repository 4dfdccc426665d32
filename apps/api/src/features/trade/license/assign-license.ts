import {
  type AlreadyAssigned,
  assignLicense,
  type NoFreeLicense,
  ok,
  type UsageLocationMissing,
} from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { type Change, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { type CustomerRefusal, openCustomerTo } from '../customer/open-customer.ts'
import type { AssignLicenseInput } from './license.graphql.ts'
import { insertAssignment } from './license.repository.ts'
import { type LicenseOutcome, lockAssignment, outcomeOf } from './locked-assignment.ts'

/** Why a license was not assigned. */
export type AssignLicenseRefusal = CustomerRefusal | NoFreeLicense | AlreadyAssigned | UsageLocationMissing

/** Gives a license of a customer to one of its people, on the customer's behalf. */
@Injectable()
export class AssignLicense {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(request: PortalRequest, input: AssignLicenseInput, change: Change) {
    return this.unitOfWork.change<LicenseOutcome, LicenseOutcome, AssignLicenseRefusal>(
      request,
      { ...change, constraints: { license_assignment_user: { code: 'already_assigned' } } },
      async (work) => {
        const locked = await lockAssignment(work, input)
        if (!locked.ok) return locked
        const { customer, key, licenseName, facts } = locked.value
        const decided = assignLicense(facts)
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
      async (_, outcome) => outcome,
      (work) => openCustomerTo(work, input.customerId, 'manageLicenses', 'look'),
    )
  }
}
