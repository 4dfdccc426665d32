import { canOrder, canViewActivity, canViewTrade, customerSubscriptionStatusOf } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import { validate as isUuid } from 'uuid'
import type { Actor } from '../../platform/auth/actor.ts'
import type { PortalRequest } from '../../platform/auth/request.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { type Page, timePageOf, toPage } from '../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../platform/graphql/scalar/index.ts'
import { searchOf } from '../../platform/graphql/search.ts'
import { CurrentRequest } from '../../platform/http/portal-request.ts'
import {
  type CustomerSubscription,
  CustomerSubscriptionConnection,
  CustomerSubscriptionDetail,
  CustomerSubscriptionsArgs,
} from './customer-subscription.graphql.ts'
import {
  type CustomerSubscriptionRow,
  findSubscriptionRecord,
  listSubscriptions,
} from './customer-subscription.queries.ts'
import { presentTradeCustomer } from './trade-customer.presenter.ts'

@Resolver()
export class CustomerSubscriptionResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => CustomerSubscriptionConnection, {
    description:
      'Subscriptions that your organization ordered, is on record for, or uses, newest first. Empty for people who may not see them.',
  })
  customerSubscriptions(
    @CurrentRequest() request: PortalRequest,
    @Args() args: CustomerSubscriptionsArgs,
  ): Promise<Page<CustomerSubscription>> {
    const { limit, after } = timePageOf(args)
    const { customerId = null, partnerId = null, status = null, order } = args
    const filters = {
      customerId,
      partnerId,
      status,
      order,
      endsBefore: args.endsBefore ?? null,
      search: searchOf(args.search),
    }
    return this.unitOfWork.read(request, async ({ tx, actor, now }) => {
      const unknown = [customerId, partnerId].some((id) => id !== null && !isUuid(id))
      const nothing = !canViewTrade(actor) || unknown
      const { portal, organizationId } = actor
      const asked = { portal, organizationId, ...filters, after, limit, now }
      const rows = nothing ? [] : await listSubscriptions(tx, asked)
      const page = toPage(rows, limit, (row) => [
        (order === 'ending_first' ? row.endsAt : row.createdAt).toISOString(),
        row.id,
      ])
      return { ...page, nodes: page.nodes.map((row) => present(row, actor, now)) }
    })
  }

  @Query(() => CustomerSubscriptionDetail, {
    nullable: true,
    description: 'One subscription with what happened to it; null: there is none, or it is not yours to see.',
  })
  customerSubscription(
    @CurrentRequest() request: PortalRequest,
    @Args('id', { type: () => ObjectId, description: 'Id of the subscription.' }) id: string,
  ): Promise<CustomerSubscriptionDetail | null> {
    return this.unitOfWork.read(request, async ({ tx, actor, now }) => {
      if (!canViewTrade(actor) || !isUuid(id)) return null
      const row = await findSubscriptionRecord(tx, actor, canViewActivity(actor), id)
      return row ? present(row, actor, now) : null
    })
  }
}

/** A row with what it is now and what the viewer may do. */
function present<Row extends CustomerSubscriptionRow>(row: Row, actor: Actor, now: Date) {
  const status = customerSubscriptionStatusOf(row, now)
  const customer = presentTradeCustomer(row.customer, actor)
  const addLicenses = canOrder(actor) && status === 'active' && row.customer.isRelated
  return { ...row, customer, status, viewerCan: { addLicenses } }
}
