import { acceptDraft, maximumDraftSubjectLength, ok, refuse } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../platform/auth/request.ts'
import { ownAffair, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { InvalidInput } from '../../platform/graphql/common-refusals.ts'
import type { SaveDraftInput } from './draft.graphql.ts'
import { forgetDraft, saveDraft } from './draft.repository.ts'

interface SaveOutcome {
  /** Null: forgotten. */
  readonly savedAt: Date | null
}

/** Keeps what is typed into a form, as often as it is typed in, or forgets it. Not audited: nothing was done yet. */
@Injectable()
export class SaveDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(request: PortalRequest, input: SaveDraftInput) {
    return this.unitOfWork.change<SaveOutcome, SaveOutcome, InvalidInput>(
      request,
      { name: 'saveDraft', input, idempotencyKey: null, dryRun: false },
      async ({ tx, actor, now }) => {
        const { kind, subject, content } = input
        if (subject.length > maximumDraftSubjectLength)
          return refuse({ code: 'invalid_input', field: 'subject', reason: 'too_long' })
        const key = { userId: actor.userId, kind, subject }
        if (typeof content !== 'string') {
          await forgetDraft(tx, key)
          return ok({ savedAt: null })
        }
        const accepted = acceptDraft(content)
        if (!accepted.ok) return accepted
        const { organizationId } = actor
        await saveDraft(tx, key, { organizationId, content: accepted.value, savedAt: now })
        return ok({ savedAt: now })
      },
      async (_, outcome) => outcome,
      ownAffair,
    )
  }
}
