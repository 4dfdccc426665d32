import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { ChangeArgs, changeOf } from '../../../platform/graphql/change.graphql.ts'
import { mailBudgetRefusals } from '../../../platform/graphql/budget-refusals.ts'
import { InvalidInputError } from '../../../platform/graphql/common-refusals.ts'
import { type Page, pageOf, toPage } from '../../../platform/graphql/page.graphql.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentRequest } from '../../../platform/http/portal-request.ts'
import { customerRefusals } from '../customer/customer.refusals.ts'
import { openCustomerTo } from '../customer/open-customer.ts'
import { CreateCustomerUser, type CreateCustomerUserRefusal } from './create-customer-user.ts'
import { SetUsageLocation, type SetUsageLocationRefusal } from './set-usage-location.ts'
import {
  CreateCustomerUserInput,
  CreateCustomerUserSuccess,
  type CustomerUser,
  CustomerUserConnection,
  CustomerUsersArgs,
  SetUsageLocationInput,
  SetUsageLocationSuccess,
} from './customer-user.graphql.ts'
import { listCustomerUsers } from './customer-user.queries.ts'

const refusals = { ...customerRefusals, invalid_input: InvalidInputError }
const createCustomerUserResult = mutationResult<CreateCustomerUserRefusal>(
  'CreateCustomerUserResult',
  CreateCustomerUserSuccess,
  { ...refusals, ...mailBudgetRefusals },
)
const setUsageLocationResult = mutationResult<SetUsageLocationRefusal>(
  'SetUsageLocationResult',
  SetUsageLocationSuccess,
  refusals,
)

@Resolver()
export class CustomerUserResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly createCustomerUserAction: CreateCustomerUser,
    private readonly setUsageLocationAction: SetUsageLocation,
  ) {}

  @Query(() => CustomerUserConnection, {
    nullable: true,
    description:
      'People of a customer by name. Null: no such customer, or its users may not be seen: `customer.viewerCan.viewUsers` says why.',
  })
  customerUsers(
    @CurrentRequest() request: PortalRequest,
    @Args() args: CustomerUsersArgs,
  ): Promise<Page<CustomerUser> | null> {
    const { limit, after } = pageOf(args, ['text', 'id'])
    const search = searchOf(args.search)
    return this.unitOfWork.read(request, async (work) => {
      const opened = await openCustomerTo(work, args.customerId, 'viewUsers', 'look')
      if (!opened.ok) return null
      const from = after && { displayName: after[0], id: after[1] }
      const rows = await listCustomerUsers(work.tx, {
        customerId: opened.value.id,
        search,
        after: from,
        limit,
      })
      return toPage(rows, limit, (row) => [row.displayName, row.id])
    })
  }

  @Mutation(() => createCustomerUserResult.union, {
    description: "Makes a person in a customer's tenant, on the customer's behalf.",
  })
  async createCustomerUser(
    @CurrentRequest() request: PortalRequest,
    @Args('input') input: CreateCustomerUserInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('createCustomerUser', input, args)
    return createCustomerUserResult.present(
      await this.createCustomerUserAction.execute(request, input, change),
    )
  }

  @Mutation(() => setUsageLocationResult.union, {
    description: "Sets where a person of a customer uses its licenses, on the customer's behalf.",
  })
  async setUsageLocation(
    @CurrentRequest() request: PortalRequest,
    @Args('input') input: SetUsageLocationInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('setUsageLocation', input, args)
    return setUsageLocationResult.present(await this.setUsageLocationAction.execute(request, input, change))
  }
}
