import { canManageListing, canViewProgram } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, PageArgs, toPage } from '../../../platform/graphql/page.graphql.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { becomeOperator } from '../../identity/index.ts'
import { Listing, ListingConnection } from './listing.graphql.ts'
import { presentListing } from './listing.presenter.ts'
import { listListings, listListingsOf } from './listing.queries.ts'

@Resolver()
export class ListingResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => [Listing], {
    nullable: true,
    description:
      'What the own organization says of itself in the directory, by country. Null for everybody but those who may write it.',
  })
  ownListings(@CurrentCaller() caller: Caller): Promise<Listing[] | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      if (!canManageListing(actor)) return null
      const rows = await listListingsOf(tx, actor.organizationId)
      return rows.map((row) => presentListing(actor, row))
    })
  }

  @Query(() => ListingConnection, {
    nullable: true,
    description:
      'Every listing of the directory, the one published last first. Null for everybody but the operator’s people.',
  })
  listings(@CurrentCaller() caller: Caller, @Args() args: PageArgs): Promise<Page<Listing> | null> {
    const { limit, after } = keyPageOf(args, 'instant')
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      if (!canViewProgram(actor)) return null
      await becomeOperator(tx)
      const rows = await listListings(tx, { after, limit })
      const nodes = rows.map((row) => presentListing(actor, row))
      return toPage(nodes, limit, ({ publishedAt, id }) => [publishedAt.toISOString(), id])
    })
  }
}
