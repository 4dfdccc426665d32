import { canViewColleagues } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { type Colleague, ColleagueConnection, ColleagueRecord, ColleaguesArgs } from './colleague.graphql.ts'
import { presentColleague } from './colleague.presenter.ts'
import { findColleague, listColleagues } from './colleague.queries.ts'

@Resolver()
export class ColleagueResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => ColleagueConnection, {
    description: 'People of your own organization by name. Empty for whoever manages no users.',
  })
  colleagues(@CurrentCaller() caller: Caller, @Args() args: ColleaguesArgs): Promise<Page<Colleague>> {
    const { limit, after } = keyPageOf(args, 'text')
    const search = searchOf(args.search)
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      const { organizationId } = actor
      const rows = canViewColleagues(actor)
        ? await listColleagues(tx, { organizationId, search, after, limit })
        : []
      return toPage(rows, limit, ({ displayName, id }) => [displayName, id])
    })
  }

  @Query(() => ColleagueRecord, {
    nullable: true,
    description: 'A person of your own organization. Null: no such person, or you manage no users.',
  })
  colleague(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the person.' }) id: string,
  ): Promise<ColleagueRecord | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      const colleague = canViewColleagues(actor)
        ? await findColleague(tx, actor.organizationId, id)
        : undefined
      return colleague ? presentColleague(actor, colleague) : null
    })
  }
}
