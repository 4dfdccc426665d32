import { addDays, type DraftKind, draftValidityDays } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { Draft, DraftKindCode } from './draft.graphql.ts'
import { findDraft } from './draft.queries.ts'

/** What people typed and have not sent. */
@Resolver()
export class DraftResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => Draft, { nullable: true, description: 'What you typed into a form; null: nothing was kept.' })
  draft(
    @CurrentCaller() caller: Caller,
    @Args('kind', { type: () => DraftKindCode, description: 'Which form.' }) kind: DraftKind,
    @Args('subject', {
      type: () => ShortText,
      description: 'What the form is about; empty: nothing in particular.',
    })
    subject: string,
  ): Promise<Draft | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const key = { userId: actor.userId, kind, subject }
      return (await findDraft(tx, key, addDays(now, -draftValidityDays))) ?? null
    })
  }
}
