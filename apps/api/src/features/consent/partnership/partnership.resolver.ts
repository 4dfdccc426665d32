import {
  canEndPartnership,
  canManageResellers,
  canViewProviders,
  partnershipStays,
  partnershipStops,
  partsOfSort,
} from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import {
  Partnership,
  PartnershipConnection,
  PartnershipEnding,
  PartnershipsArgs,
} from './partnership.graphql.ts'
import { presentPartnership } from './partnership.presenter.ts'
import {
  countPartnershipFacts,
  findPartnership,
  kindOfSort,
  listPartnerships,
  type PartnershipSide,
} from './partnership.queries.ts'

/** Partnerships, from both sides. */
@Resolver()
export class PartnershipResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => PartnershipConnection, {
    description: "A reseller's partnerships, running or ended. Empty at other portals.",
  })
  indirectProviders(
    @CurrentCaller() caller: Caller,
    @Args() args: PartnershipsArgs,
  ): Promise<Page<Partnership>> {
    return this.list(caller, args, 'reseller')
  }

  @Query(() => PartnershipConnection, {
    description:
      "A provider's partnerships, running or ended. Empty at other portals and for people who do not manage resellers.",
  })
  indirectResellers(
    @CurrentCaller() caller: Caller,
    @Args() args: PartnershipsArgs,
  ): Promise<Page<Partnership>> {
    return this.list(caller, args, 'provider')
  }

  @Query(() => Partnership, {
    nullable: true,
    description: 'One partnership of your organization, running or ended; null: no such partnership.',
  })
  partnership(
    @CurrentCaller() caller: Caller,
    @Args('id', {
      type: () => ObjectId,
      description: 'Id of the partnership, or of the organization on its other side.',
    })
    id: string,
  ): Promise<Partnership | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const side = sideOf(actor)
      const row = side && (await findPartnership(tx, side, actor.organizationId, id, now))
      return row ? presentPartnership(actor, row) : null
    })
  }

  @Query(() => PartnershipEnding, {
    nullable: true,
    description:
      'What ending a partnership would stop and leave; null: no such running partnership, or you may not end it.',
  })
  partnershipEnding(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the partnership.' }) id: string,
  ): Promise<PartnershipEnding | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const side = sideOf(actor)
      const row =
        side && canEndPartnership(actor) && (await findPartnership(tx, side, actor.organizationId, id, now))
      if (!side || !row || row.endedAt) return null
      const facts = await countPartnershipFacts(tx, side, row, now)
      return {
        ...facts,
        partnershipId: row.id,
        confirmation: side === 'provider' ? row.reseller.legalName : row.provider.legalName,
        stops: partnershipStops({ delegatedAdminRuns: row.delegatedAdmin !== null }),
        stays: partnershipStays,
        openJointInvitations: side === 'reseller' ? facts.openJointInvitations : null,
      }
    })
  }

  private list(caller: Caller, args: PartnershipsArgs, side: PartnershipSide): Promise<Page<Partnership>> {
    const { limit, after } = keyPageOf(args, kindOfSort(args.sort))
    const search = searchOf(args.search)
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const rows =
        sideOf(actor) === side
          ? await listPartnerships(tx, {
              organizationId: actor.organizationId,
              side,
              ended: args.ended,
              search,
              sort: args.sort,
              after,
              limit,
              now,
            })
          : []
      const other = side === 'provider' ? 'reseller' : 'provider'
      const page = toPage(rows, limit, (row) => [
        partsOfSort(args.sort).column === 'since' ? row.since.toISOString() : row[other].legalName,
        row.id,
      ])
      return { ...page, nodes: page.nodes.map((row) => presentPartnership(actor, row)) }
    })
  }
}

/** The side on which somebody may look at partnerships; null: on none. */
function sideOf(actor: Actor): PartnershipSide | null {
  if (canManageResellers(actor)) return 'provider'
  return canViewProviders(actor) ? 'reseller' : null
}
