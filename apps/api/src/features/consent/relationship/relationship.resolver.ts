import { canEndRelationship, canViewOwnServices } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { type Page, pageOf, toPage } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import {
  type PartnerRelationship,
  PartnerRelationshipArgs,
  PartnerRelationshipConnection,
  PartnerRelationshipDetail,
  RelationshipEnding,
} from './relationship.graphql.ts'
import {
  presentEnding,
  presentPartnerRelationship,
  presentPartnerRelationshipDetail,
} from './relationship.presenter.ts'
import {
  findPartnerRelationship,
  findRelationshipEnding,
  listPartnerRelationships,
} from './relationship.queries.ts'

@Resolver()
export class RelationshipResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => PartnerRelationshipConnection, {
    description:
      "The partners of your organization as a customer, the newest first. Empty for people who are none of its administrators, and at the partners' portals.",
  })
  partnerRelationships(
    @CurrentCaller() caller: Caller,
    @Args() args: PartnerRelationshipArgs,
  ): Promise<Page<PartnerRelationship>> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const { limit, after } = pageOf(args, ['instant', 'id'])
      const from = after && { since: after[0], id: after[1] }
      const asked = { ended: args.ended, search: searchOf(args.search), limit, after: from }
      const rows = canViewOwnServices(actor)
        ? await listPartnerRelationships(tx, actor.organizationId, asked, now)
        : []
      const page = toPage(rows, limit, (row) => [row.since, row.id])
      return { ...page, nodes: page.nodes.map((row) => presentPartnerRelationship(row, actor)) }
    })
  }

  @Query(() => PartnerRelationshipDetail, {
    nullable: true,
    description:
      'One partner relationship of your organization as a customer, running or ended, with its past; null: there is none such.',
  })
  partnerRelationship(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'The relationship, or the partner.' }) id: string,
  ): Promise<PartnerRelationshipDetail | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const row = canViewOwnServices(actor)
        ? await findPartnerRelationship(tx, actor.organizationId, id, now)
        : undefined
      return row ? presentPartnerRelationshipDetail(row, actor) : null
    })
  }

  @Query(() => RelationshipEnding, {
    nullable: true,
    description:
      'What stops and what stays when a running relationship of yours is ended, from either side; null: there is none such, or you may not end it.',
  })
  relationshipEnding(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'The relationship.' }) id: string,
  ): Promise<RelationshipEnding | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      if (!canEndRelationship(actor)) return null
      const row = await findRelationshipEnding(tx, id, actor.organizationId, actor.portal, now)
      return row?.running ? presentEnding(row, actor) : null
    })
  }
}
