import { canOrder, canViewTrade, customerSubscriptionStatusOf } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import { validate as isUuid } from 'uuid'
import type { Actor } from '../../platform/auth/actor.ts'
import type { PortalRequest } from '../../platform/auth/request.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { type Page, timePageOf, toPage } from '../../platform/graphql/page.graphql.ts'
import { CurrentRequest } from '../../platform/http/portal-request.ts'
import {
  type CustomerSubscription,
  CustomerSubscriptionConnection,
  CustomerSubscriptionsArgs,
} from './customer-subscription.graphql.ts'
import { type CustomerSubscriptionRow, listSubscriptions } from './customer-subscription.queries.ts'

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
    const customerId = args.customerId ?? null
    return this.unitOfWork.read(request, async ({ tx, actor, now }) => {
      const nothing = !canViewTrade(actor) || (customerId !== null && !isUuid(customerId))
      const { portal, organizationId } = actor
      const asked = { portal, organizationId, customerId, after, limit }
      const rows = nothing ? [] : await listSubscriptions(tx, asked)
      const page = toPage(rows, limit, (row) => [row.createdAt.toISOString(), row.id])
      return { ...page, nodes: page.nodes.map((row) => present(row, actor, now)) }
    })
  }
}

function present(row: CustomerSubscriptionRow, actor: Actor, now: Date): CustomerSubscription {
  const status = customerSubscriptionStatusOf(row, now)
  return { ...row, status, viewerCan: { addLicenses: canOrder(actor) && status === 'active' } }
}
