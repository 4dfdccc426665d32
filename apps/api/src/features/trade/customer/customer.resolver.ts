import {
  canEndDelegatedAdmin,
  canViewCustomerLicenses,
  canViewCustomers,
  canViewInvitations,
  canViewPrices,
  customerAbilities,
  customerSortOf,
  orderAbility,
  type PolicyActor,
} from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { type Page, pageOf, toPage } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import {
  CustomerConnection,
  CustomerDetail,
  CustomersArgs,
  type CustomerStanding,
  type ListedCustomer,
} from './customer.graphql.ts'
import { customersByTermEnd, toCustomersByTermEnd } from './customer-by-term-end.queries.ts'
import type { CustomerStandingRow } from './customer-standing.queries.ts'
import {
  customerOf,
  type CustomerRecord,
  customersOf,
  type ListedCustomerRow,
  toCustomerRecord,
  toListedCustomer,
} from './customer.queries.ts'
import { toOpenCustomer } from './open-customer.ts'

@Resolver()
export class CustomerResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => CustomerConnection, {
    description:
      'Customers of your organization (resellers and providers). Empty for people who may not see customers.',
  })
  customers(@CurrentCaller() caller: Caller, @Args() args: CustomersArgs): Promise<Page<ListedCustomer>> {
    const narrowing = { sharedWithId: args.partnerId ?? null, search: searchOf(args.search) }
    const isNarrowed = narrowing.sharedWithId !== null || narrowing.search !== null
    const sort = customerSortOf(args.sort, isNarrowed)
    if (sort === 'next_term_end_ascending') return this.customersByTermEnd(caller, args)
    const { limit, after } = pageOf(args, ['text', 'id'])
    const asked = { ...narrowing, sort, after: after && { value: after[0], id: after[1] }, limit }
    const question = customersOf(asked, caller.now)
    return this.unitOfWork.readAtOnce(caller, canViewCustomers, question, (rows, { actor }) => {
      const page = toPage(rows.map(toListedCustomer), limit, ({ legalName, id }) => [legalName, id])
      return { ...page, nodes: page.nodes.map((row) => presentListed(row, actor)) }
    })
  }

  private customersByTermEnd(caller: Caller, args: CustomersArgs): Promise<Page<ListedCustomer>> {
    const { limit, after: key } = pageOf(args, ['instant', 'instant', 'text', 'id'])
    const after = key && { asOf: key[0], endsAt: key[1], name: key[2], id: key[3] }
    const question = customersByTermEnd({ after, limit }, caller.now)
    const asOf = after?.asOf ?? caller.now.toISOString()
    return this.unitOfWork.readAtOnce(caller, canViewCustomers, question, (rows, { actor }) => {
      const { customers, walkedTo } = toCustomersByTermEnd(rows, asOf)
      const page = toPage(customers, limit, (customer) => customer.key, walkedTo)
      return { ...page, nodes: page.nodes.map(({ row }) => presentListed(row, actor)) }
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
    const asked = customerOf(id, caller.now)
    return this.unitOfWork.readAtOnce(caller, canViewCustomers, asked, ([row], { actor }) =>
      row ? presentCustomer(toCustomerRecord(row), actor) : null,
    )
  }
}

function presentCustomer(
  { opened, standing, contact, ...row }: CustomerRecord,
  actor: PolicyActor,
): CustomerDetail {
  const { relationshipId, agreement, ...open } = toOpenCustomer(row.id, opened)
  const viewerCan = customerAbilities(actor, open.delegatedAdmins, row.partners.length)
  const viewerCanEnd = canEndDelegatedAdmin.partner(actor)
  const delegatedAdmins = open.delegatedAdmins.map((delegatedAdmin) => ({ ...delegatedAdmin, viewerCanEnd }))
  return {
    ...row,
    relationshipId,
    delegatedAdmins,
    agreement,
    standing: presentStanding(standing, actor),
    contact: canViewInvitations(actor) ? contact : null,
    viewerCan,
  }
}

function presentListed({ standing, ...row }: ListedCustomerRow, actor: PolicyActor): ListedCustomer {
  return {
    ...row,
    standing: presentStanding(standing, actor),
    viewerCan: { order: orderAbility(actor, row.partners.length) },
  }
}

function presentStanding(row: CustomerStandingRow, actor: PolicyActor): CustomerStanding {
  const { held, licenses, monthlyValue, nextTermEnd, delegatedAdmins } = row
  const told = canViewCustomerLicenses(actor, delegatedAdmins) ? held : null
  const ends = delegatedAdmins.map(({ endsAt }) => endsAt.getTime())
  return {
    licenses: told?.total ?? licenses,
    assignedLicenses: told?.assigned ?? null,
    monthlyValue: canViewPrices(actor) ? monthlyValue : null,
    nextTermEnd,
    administrationEndsAt: ends.length === 0 ? null : new Date(Math.max(...ends)),
  }
}
