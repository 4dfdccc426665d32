import { canViewOwnServices } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { openCustomerTo } from '../customer/open-customer.ts'
import { CustomerLicense } from './license.graphql.ts'
import { listCustomerLicenses } from './license.queries.ts'

@Resolver()
export class LicenseResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => [CustomerLicense], {
    description:
      "Licenses of your organization as a customer by name. Empty for people who are none of its administrators, and at the partners' portals.",
  })
  ownLicenses(@CurrentCaller() caller: Caller): Promise<CustomerLicense[]> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) =>
      canViewOwnServices(actor) ? listCustomerLicenses(tx, actor.organizationId, now) : [],
    )
  }

  @Query(() => [CustomerLicense], {
    nullable: true,
    description:
      'Licenses of a customer by name, for whoever administers its tenant. Null: no such customer, or its licenses may not be seen: `customer.viewerCan.viewLicenses` says why.',
  })
  customerLicenses(
    @CurrentCaller() caller: Caller,
    @Args('customerId', { type: () => ObjectId, description: 'Id of the customer.' }) customerId: string,
  ): Promise<CustomerLicense[] | null> {
    return this.unitOfWork.read(caller, async (work) => {
      const opened = await openCustomerTo(work, customerId, 'viewLicenses', 'look')
      return opened.ok ? listCustomerLicenses(work.tx, opened.value.id, work.now) : null
    })
  }
}
