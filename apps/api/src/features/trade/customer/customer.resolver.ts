import { canEndDelegatedAdmin, canViewCustomers, customerAbilities } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { type Page, pageOf, toPage } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { CustomerConnection, CustomerDetail, CustomersArgs } from './customer.graphql.ts'
import { type CustomerRow, findCustomer, listCustomers } from './customer.queries.ts'
import { openCustomer } from './open-customer.ts'

@Resolver()
export class CustomerResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => CustomerConnection, {
    description:
      'Customers of your organization by name (resellers and providers). Empty for people who may not see customers.',
  })
  customers(@CurrentCaller() caller: Caller, @Args() args: CustomersArgs): Promise<Page<CustomerRow>> {
    const { limit, after } = pageOf(args, ['text', 'id'])
    const search = searchOf(args.search)
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      const sharedWithId = args.partnerId ?? null
      if (!canViewCustomers(actor)) return toPage<CustomerRow>([], limit, keyOf)
      const from = after && { legalName: after[0], id: after[1] }
      const asked = { partnerId: actor.organizationId, sharedWithId, search, after: from, limit }
      return toPage(await listCustomers(tx, asked), limit, keyOf)
    })
  }

  @Query(() => CustomerDetail, {
    nullable: true,
    description:
      'One customer of your organization; null: no such customer, or no running relationship with it.',
  })
  customer(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the customer.' }) id: string,
  ): Promise<CustomerDetail | null> {
    return this.unitOfWork.read(caller, async (work) => {
      const opened = canViewCustomers(work.actor) ? await openCustomer(work, id, 'look') : null
      const row = opened && (await findCustomer(work.tx, work.actor.organizationId, opened.id, work.now))
      if (!row) return null
      const { relationshipId, agreement } = opened
      const viewerCan = customerAbilities(work.actor, opened.delegatedAdmins)
      const viewerCanEnd = canEndDelegatedAdmin.partner(work.actor)
      const delegatedAdmins = opened.delegatedAdmins.map((delegatedAdmin) => ({
        ...delegatedAdmin,
        viewerCanEnd,
      }))
      return { ...row, relationshipId, delegatedAdmins, agreement, viewerCan }
    })
  }
}

function keyOf(row: CustomerRow): readonly string[] {
  return [row.legalName, row.id]
}
