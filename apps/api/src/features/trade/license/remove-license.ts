import { type NotAssigned, ok, removeLicense } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { type Change, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { type CustomerRefusal, openCustomerTo } from '../customer/open-customer.ts'
import type { RemoveLicenseInput } from './license.graphql.ts'
import { deleteAssignment } from './license.repository.ts'
import { type LicenseOutcome, lockAssignment, outcomeOf } from './locked-assignment.ts'

/** Why a license was not taken back. */
export type RemoveLicenseRefusal = CustomerRefusal | NotAssigned

/** Takes a license back from a person of a customer, on the customer's behalf. */
@Injectable()
export class RemoveLicense {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(request: PortalRequest, input: RemoveLicenseInput, change: Change) {
    return this.unitOfWork.change<LicenseOutcome, LicenseOutcome, RemoveLicenseRefusal>(
      request,
      change,
      async (work) => {
        const locked = await lockAssignment(work, input)
        if (!locked.ok) return locked
        const { customer, key, licenseName, facts } = locked.value
        const decided = removeLicense(facts)
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
      async (_, outcome) => outcome,
      (work) => openCustomerTo(work, input.customerId, 'manageLicenses', 'look'),
    )
  }
}
