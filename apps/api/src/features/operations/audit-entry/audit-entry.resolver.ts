import { auditActionsOf, canViewActivity, dayEnd, dayStart } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { AuditEntriesArgs, AuditEntry, AuditEntryConnection } from './audit-entry.graphql.ts'
import { type AuditEntriesAsked, findAuditEntry, listAuditEntries } from './audit-entry.queries.ts'

@Resolver()
export class AuditEntryResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => AuditEntryConnection, {
    description:
      'What was done by your organization, on its behalf, and to it, newest first. Empty for people who may not see it.',
  })
  auditEntries(@CurrentCaller() caller: Caller, @Args() args: AuditEntriesArgs): Promise<Page<AuditEntry>> {
    const { limit, after } = keyPageOf(args, 'instant')
    const search = searchOf(args.search)
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      const narrowed = narrowingOf(args, actor)
      const rows =
        canViewActivity(actor) && narrowed
          ? await listAuditEntries(tx, {
              organizationId: actor.organizationId,
              ...narrowed,
              search,
              after,
              limit,
            })
          : []
      return toPage(rows, limit, (row) => [row.at.toISOString(), row.id])
    })
  }

  @Query(() => AuditEntry, {
    nullable: true,
    description: 'One entry of the activity log; null: there is none, or it is not yours to see.',
  })
  auditEntry(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the entry.' }) id: string,
  ): Promise<AuditEntry | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      if (!canViewActivity(actor)) return null
      return (await findAuditEntry(tx, actor.organizationId, id)) ?? null
    })
  }
}

type Narrowing = Omit<AuditEntriesAsked, 'organizationId' | 'search' | 'after' | 'limit'>

/** What the list is narrowed to; null: by an id that nothing has. */
function narrowingOf(args: AuditEntriesArgs, actor: Actor): Narrowing | null {
  const { from = null, to = null, topic = null, side = null } = args
  const { actorId = null, organizationId: partyId = null, objectId = null } = args
  return {
    from: from === null ? null : known(dayStart(from, actor.timeZone)),
    until: to === null ? null : known(dayEnd(to, actor.timeZone)),
    actions: topic === null ? null : auditActionsOf(topic),
    side,
    actorId,
    partyId,
    objectId,
  }
}

function known(instant: Date | null): Date {
  if (instant === null) throw new Error('the scalar of the argument lets days through alone')
  return instant
}
