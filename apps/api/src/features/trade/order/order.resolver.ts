import { canOrder, canViewTrade } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { ObjectId, Quantity } from '../../../platform/graphql/scalar/index.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { AddLicensesReview, type Order, OrderConnection, OrderDetail, OrdersArgs } from './order.graphql.ts'
import { presentOrder, presentOrderDetail, viewerOf } from './order.presenter.ts'
import { ordersOf } from './order-list.queries.ts'
import { orderOf, toDetail, toOrder } from './order.queries.ts'
import { reviewAddition } from './review-addition.ts'

@Resolver()
export class OrderResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => OrderConnection, {
    description:
      'Orders that your organization placed, is on record for, or that were placed for it. Empty for people who may not see them.',
  })
  orders(@CurrentCaller() caller: Caller, @Args() args: OrdersArgs): Promise<Page<Order>> {
    const { limit, after } = keyPageOf(args, 'instant')
    const { customerId = null, partnerId = null, status = null } = args
    const asked = {
      customerId,
      partnerId,
      status,
      placedFrom: args.placedFrom ?? null,
      placedBefore: args.placedBefore ?? null,
      search: searchOf(args.search),
      sort: args.sort,
    }
    return this.unitOfWork.readOnce(
      caller,
      ({ actor }) => (canViewTrade(actor) ? ordersOf({ ...viewerOf(actor), ...asked, after, limit }) : null),
      (rows, { actor }) => {
        const page = toPage(rows.slice(0, limit + 1).map(toOrder), limit, (row) => [
          row.placedAt.toISOString(),
          row.id,
        ])
        return { ...page, nodes: page.nodes.map((row) => presentOrder(row, actor)) }
      },
    )
  }

  @Query(() => OrderDetail, {
    nullable: true,
    description: 'One order; null: there is none, or it is not yours to see.',
  })
  order(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the order.' }) id: string,
  ): Promise<OrderDetail | null> {
    return this.unitOfWork.readOnce(
      caller,
      ({ actor, now }) => (canViewTrade(actor) ? orderOf(viewerOf(actor), id, now) : null),
      ([row], { actor, now }) => (row ? presentOrderDetail(toDetail(row), actor, now) : null),
    )
  }

  @Query(() => AddLicensesReview, {
    nullable: true,
    description:
      'What more licenses of a subscription would cost now. Null: no such subscription, or you may not order.',
  })
  addLicensesReview(
    @CurrentCaller() caller: Caller,
    @Args('subscriptionId', { type: () => ObjectId, description: 'The subscription.' })
    subscriptionId: string,
    @Args('quantity', { type: () => Quantity, description: 'Licenses to add.' }) quantity: number,
  ): Promise<AddLicensesReview | null> {
    return this.unitOfWork.read(caller, async (work) =>
      canOrder(work.actor) ? reviewAddition(work, subscriptionId, quantity) : null,
    )
  }
}
