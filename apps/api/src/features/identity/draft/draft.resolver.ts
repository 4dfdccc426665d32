import { addDays, type DraftKind, draftValidityDays } from '@relais/domain'
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { DraftsFullError } from '../../../platform/graphql/budget-refusals.ts'
import { InvalidInputError } from '../../../platform/graphql/common-refusals.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { CurrentRequest } from '../../../platform/http/portal-request.ts'
import { Draft, DraftKindCode, SaveDraftInput, SaveDraftSuccess } from './draft.graphql.ts'
import { findDraft } from './draft.queries.ts'
import { SaveDraft, type SaveDraftRefusal } from './save-draft.ts'

const saveResult = mutationResult<SaveDraftRefusal>('SaveDraftResult', SaveDraftSuccess, {
  drafts_full: DraftsFullError,
  invalid_input: InvalidInputError,
})

/** What people typed and have not sent. */
@Resolver()
export class DraftResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly saveAction: SaveDraft,
  ) {}

  @Query(() => Draft, { nullable: true, description: 'What you typed into a form; null: nothing was kept.' })
  draft(
    @CurrentRequest() request: PortalRequest,
    @Args('kind', { type: () => DraftKindCode, description: 'Which form.' }) kind: DraftKind,
    @Args('subject', {
      type: () => ShortText,
      description: 'What the form is about; empty: nothing in particular.',
    })
    subject: string,
  ): Promise<Draft | null> {
    return this.unitOfWork.read(request, async ({ tx, actor, now }) => {
      const key = { userId: actor.userId, kind, subject }
      return (await findDraft(tx, key, addDays(now, -draftValidityDays))) ?? null
    })
  }

  @Mutation(() => saveResult.union, {
    description:
      'Keeps what is typed into a form, or forgets it. No idempotency key: the last one saved counts.',
  })
  async saveDraft(
    @CurrentRequest() request: PortalRequest,
    @Args('input') input: SaveDraftInput,
  ): Promise<object> {
    return saveResult.present(await this.saveAction.execute(request, input))
  }
}
