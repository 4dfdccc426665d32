import { acceptUsageLocation, ok, refuse } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { type Change, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import type { InvalidInput } from '../../../platform/graphql/common-refusals.ts'
import { type CustomerRefusal, openCustomerTo } from '../customer/open-customer.ts'
import { lockUser, saveUsageLocation } from '../../identity/index.ts'
import type { SetUsageLocationInput } from './customer-user.graphql.ts'

/** Why the usage location was not set. */
export type SetUsageLocationRefusal = CustomerRefusal | InvalidInput
interface Located {
  readonly userId: string
  readonly usageLocation: string
}

/** Sets where a person of a customer uses its licenses: what assigning one asks for. */
@Injectable()
export class SetUsageLocation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(request: PortalRequest, input: SetUsageLocationInput, change: Change) {
    return this.unitOfWork.change<Located, Located, SetUsageLocationRefusal>(
      request,
      change,
      async (work) => {
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
      async (_, outcome) => outcome,
      (work) => openCustomerTo(work, input.customerId, 'manageUsers', 'look'),
    )
  }
}
