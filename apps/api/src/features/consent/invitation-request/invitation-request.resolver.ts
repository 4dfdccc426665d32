import { canAnswerRequests, canViewProviders } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import {
  InvitationRequest,
  InvitationRequestConnection,
  InvitationRequestsArgs,
  ProviderStanding,
} from './invitation-request.graphql.ts'
import { presentRequest, presentStanding } from './invitation-request.presenter.ts'
import { findRequest, listRequests, listStandings } from './invitation-request.queries.ts'

/** Providers that are asked about at once: a page of a list. */
const mostProviders = 100

@Resolver()
export class InvitationRequestResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => InvitationRequestConnection, {
    nullable: true,
    description:
      'Requests to be invited, the newest first: at a provider those that reached it, at a reseller its own. Null for everybody else.',
  })
  invitationRequests(
    @CurrentCaller() caller: Caller,
    @Args() args: InvitationRequestsArgs,
  ): Promise<Page<InvitationRequest> | null> {
    const { limit, after } = keyPageOf(args, 'instant')
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const side = sideOf(actor)
      if (side === null) return null
      const { organizationId } = actor
      const filter = args.filter ?? null
      const rows = await listRequests(tx, { organizationId, side, filter, now, after, limit })
      const nodes = rows.map((row) => presentRequest(actor, row, now))
      return toPage(nodes, limit, ({ createdAt, id }) => [createdAt.toISOString(), id])
    })
  }

  @Query(() => InvitationRequest, {
    nullable: true,
    description:
      'One request to be invited that reached your organization, or that it made; null: there is none.',
  })
  invitationRequest(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the request.' }) id: string,
  ): Promise<InvitationRequest | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      if (sideOf(actor) === null) return null
      const row = await findRequest(tx, id)
      return row ? presentRequest(actor, row, now) : null
    })
  }

  @Query(() => [ProviderStanding], {
    nullable: true,
    description:
      'How the own organization stands with providers of the directory, in the order given, a hundred at most. Null for everybody but a reseller’s people.',
  })
  providerStandings(
    @CurrentCaller() caller: Caller,
    @Args('providerIds', { type: () => [ObjectId], description: 'Which providers.' })
    providerIds: readonly string[],
  ): Promise<ProviderStanding[] | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      if (!canViewProviders(actor)) return null
      const ids = [...new Set(providerIds)].slice(0, mostProviders)
      const rows = await listStandings(tx, actor.organizationId, ids, now)
      return rows.map((row) => presentStanding(actor, row, now))
    })
  }
}

/** As which side somebody reads requests; null: as none. */
function sideOf(actor: Actor): 'provider' | 'reseller' | null {
  if (canAnswerRequests(actor)) return 'provider'
  return canViewProviders(actor) ? 'reseller' : null
}
