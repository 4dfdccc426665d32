import { canOrder, canViewActivity, canViewTrade } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import {
  type CustomerSubscription,
  CustomerSubscriptionConnection,
  CustomerSubscriptionDetail,
  CustomerSubscriptionsArgs,
} from './customer-subscription.graphql.ts'
import { presentSubscription } from './customer-subscription.presenter.ts'
import {
  keyOfSubscription,
  kindOfSort,
  subscriptionRecordOf,
  subscriptionsOf,
  toSubscription,
  toSubscriptionRecord,
} from './customer-subscription.queries.ts'

@Resolver()
export class CustomerSubscriptionResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => CustomerSubscriptionConnection, {
    description:
      'Subscriptions that your organization ordered, is on record for, or uses. Empty for people who may not see them.',
  })
  customerSubscriptions(
    @CurrentCaller() caller: Caller,
    @Args() args: CustomerSubscriptionsArgs,
  ): Promise<Page<CustomerSubscription>> {
    const { limit, after } = keyPageOf(args, kindOfSort(args.sort))
    const { customerId = null, partnerId = null, status = null, sort } = args
    const filters = {
      customerId,
      partnerId,
      status,
      sort,
      endsBefore: args.endsBefore ?? null,
      search: searchOf(args.search),
    }
    return this.unitOfWork.readOnce(
      caller,
      ({ actor, now }) => {
        const { portal, organizationId } = actor
        const asked = { portal, organizationId, orders: canOrder(actor), ...filters, after, limit }
        return canViewTrade(actor) ? subscriptionsOf(asked, now) : null
      },
      (rows, { actor, now }) => {
        const page = toPage(rows.slice(0, limit + 1).map(toSubscription), limit, (row) =>
          keyOfSubscription(row, sort),
        )
        return { ...page, nodes: page.nodes.map((row) => presentSubscription(row, actor, now)) }
      },
    )
  }

  @Query(() => CustomerSubscriptionDetail, {
    nullable: true,
    description: 'One subscription with what happened to it; null: there is none, or it is not yours to see.',
  })
  customerSubscription(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the subscription.' }) id: string,
  ): Promise<CustomerSubscriptionDetail | null> {
    return this.unitOfWork.readOnce(
      caller,
      ({ actor, now }) =>
        canViewTrade(actor)
          ? subscriptionRecordOf({ ...actor, orders: canOrder(actor) }, canViewActivity(actor), id, now)
          : null,
      ([row], { actor, now }) => (row ? presentSubscription(toSubscriptionRecord(row), actor, now) : null),
    )
  }
}
