import { canViewColleagues, canViewCustomerUsers, canViewOwnServices } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { SearchText } from '../../../platform/graphql/scalar/index.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { openCustomerTo } from '../customer/open-customer.ts'
import {
  type CustomerUser,
  CustomerUserConnection,
  CustomerUsersArgs,
  OwnUsersArgs,
} from './customer-user.graphql.ts'
import { keyOfCustomerUser, listCustomerUsers } from './customer-user.queries.ts'
import { FoundPerson } from './found-person.graphql.ts'
import { peopleNamed } from './found-person.queries.ts'

@Resolver()
export class CustomerUserResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => CustomerUserConnection, {
    description:
      "People of your organization as a customer, with their licenses. Empty for people who are none of its administrators, and at the partners' portals.",
  })
  ownUsers(@CurrentCaller() caller: Caller, @Args() args: OwnUsersArgs): Promise<Page<CustomerUser>> {
    const { limit, after } = keyPageOf(args, 'text')
    const search = searchOf(args.search)
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      const asked = { customerId: actor.organizationId, search, sort: args.sort, after, limit }
      const rows = canViewOwnServices(actor) ? await listCustomerUsers(tx, asked) : []
      return toPage(rows, limit, (row) => keyOfCustomerUser(row, args.sort))
    })
  }

  @Query(() => CustomerUserConnection, {
    nullable: true,
    description:
      'People of a customer. Null: no such customer, or its users may not be seen: `customer.viewerCan.viewUsers` says why.',
  })
  customerUsers(
    @CurrentCaller() caller: Caller,
    @Args() args: CustomerUsersArgs,
  ): Promise<Page<CustomerUser> | null> {
    const { limit, after } = keyPageOf(args, 'text')
    const search = searchOf(args.search)
    return this.unitOfWork.read(caller, async (work) => {
      const opened = await openCustomerTo(work, args.customerId, 'viewUsers', 'look')
      if (!opened.ok) return null
      const rows = await listCustomerUsers(work.tx, {
        customerId: opened.value.id,
        search,
        sort: args.sort,
        after,
        limit,
      })
      return toPage(rows, limit, (row) => keyOfCustomerUser(row, args.sort))
    })
  }

  @Query(() => [FoundPerson], {
    description:
      "Some people by name or sign-in name, by name: at most five of the customers that granted your organization a right to see their users, and at most five colleagues. Empty for people who see neither, and at the customers' portal (`ownUsers`).",
  })
  people(
    @CurrentCaller() caller: Caller,
    @Args('search', {
      type: () => SearchText,
      description: 'A part of the name or sign-in name; two letters: how it begins.',
    })
    text: string,
  ): Promise<readonly FoundPerson[]> {
    const search = searchOf(text)
    return this.unitOfWork.readOnce(
      caller,
      ({ actor, now }) => {
        const { byRole, neededRoles } = canViewCustomerUsers
        const seesColleagues = actor.portal !== 'customer' && canViewColleagues(actor)
        const colleaguesOf = seesColleagues ? actor.organizationId : null
        const customersByRoles = byRole(actor) ? neededRoles : null
        return search === null ? null : peopleNamed(search, { colleaguesOf, customersByRoles }, now)
      },
      (rows) => rows,
    )
  }
}
