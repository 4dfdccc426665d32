import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { ChangeArgs, changeOf } from '../../../platform/graphql/change.graphql.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { CurrentRequest } from '../../../platform/http/portal-request.ts'
import { customerRefusals } from '../customer/customer.refusals.ts'
import { openCustomerTo } from '../customer/open-customer.ts'
import { AssignLicense, type AssignLicenseRefusal } from './assign-license.ts'
import {
  AssignLicenseInput,
  AssignLicenseSuccess,
  CustomerLicense,
  RemoveLicenseInput,
  RemoveLicenseSuccess,
} from './license.graphql.ts'
import {
  AlreadyAssignedError,
  NoFreeLicenseError,
  NotAssignedError,
  UsageLocationMissingError,
} from './license.refusals.ts'
import { listCustomerLicenses } from './license.queries.ts'
import { RemoveLicense, type RemoveLicenseRefusal } from './remove-license.ts'

const assignLicenseResult = mutationResult<AssignLicenseRefusal>(
  'AssignLicenseResult',
  AssignLicenseSuccess,
  {
    ...customerRefusals,
    no_free_license: NoFreeLicenseError,
    already_assigned: AlreadyAssignedError,
    usage_location_missing: UsageLocationMissingError,
  },
)
const removeLicenseResult = mutationResult<RemoveLicenseRefusal>(
  'RemoveLicenseResult',
  RemoveLicenseSuccess,
  {
    ...customerRefusals,
    not_assigned: NotAssignedError,
  },
)

@Resolver()
export class LicenseResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignLicenseAction: AssignLicense,
    private readonly removeLicenseAction: RemoveLicense,
  ) {}

  @Query(() => [CustomerLicense], {
    nullable: true,
    description:
      'Licenses of a customer by name, for whoever administers its tenant. Null: no such customer, or its licenses may not be seen: `customer.viewerCan.viewLicenses` says why.',
  })
  customerLicenses(
    @CurrentRequest() request: PortalRequest,
    @Args('customerId', { type: () => ObjectId, description: 'Id of the customer.' }) customerId: string,
  ): Promise<CustomerLicense[] | null> {
    return this.unitOfWork.read(request, async (work) => {
      const opened = await openCustomerTo(work, customerId, 'viewLicenses', 'look')
      return opened.ok ? listCustomerLicenses(work.tx, opened.value.id, work.now) : null
    })
  }

  @Mutation(() => assignLicenseResult.union, {
    description: "Gives a license to a person of a customer, on the customer's behalf.",
  })
  async assignLicense(
    @CurrentRequest() request: PortalRequest,
    @Args('input') input: AssignLicenseInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('assignLicense', input, args)
    return assignLicenseResult.present(await this.assignLicenseAction.execute(request, input, change))
  }

  @Mutation(() => removeLicenseResult.union, {
    description: "Takes a license back from a person of a customer, on the customer's behalf.",
  })
  async removeLicense(
    @CurrentRequest() request: PortalRequest,
    @Args('input') input: RemoveLicenseInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('removeLicense', input, args)
    return removeLicenseResult.present(await this.removeLicenseAction.execute(request, input, change))
  }
}
