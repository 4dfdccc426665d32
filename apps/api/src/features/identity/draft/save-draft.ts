import {
  acceptDraft,
  addDays,
  decideDraft,
  type DraftsFull,
  draftValidityDays,
  maximumDraftSubjectLength,
  ok,
  refuse,
} from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { ownAffair, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import type { InvalidInput } from '../../../platform/graphql/common-refusals.ts'
import type { SaveDraftInput } from './draft.graphql.ts'
import { holdOtherDrafts, writeDraft } from './draft.repository.ts'

/** Why nothing was kept. */
export type SaveDraftRefusal = InvalidInput | DraftsFull

interface SaveOutcome {
  /** Null: forgotten, or too late. */
  readonly savedAt: Date | null
  readonly generation: number
}

/** Keeps what is typed into a form, as often as it is typed in, or forgets it. Not audited: nothing was done yet. */
@Injectable()
export class SaveDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(request: PortalRequest, input: SaveDraftInput) {
    return this.unitOfWork.change<SaveOutcome, SaveOutcome, SaveDraftRefusal>(
      request,
      { name: 'saveDraft', input, idempotencyKey: null, dryRun: false },
      async ({ tx, actor, now }) => {
        const { kind, subject, content } = input
        if (subject.length > maximumDraftSubjectLength)
          return refuse({
            code: 'invalid_input',
            field: 'subject',
            reason: 'too_long',
            maximum: maximumDraftSubjectLength,
          })
        const key = { userId: actor.userId, kind, subject }
        const accepted = typeof content === 'string' ? acceptDraft(content) : ok(null)
        if (!accepted.ok) return accepted
        const others = await holdOtherDrafts(tx, key, addDays(now, -draftValidityDays))
        const room = decideDraft(others, accepted.value !== null)
        if (!room.ok) return room
        const { organizationId } = actor
        const change = { organizationId, now, generation: input.generation ?? null }
        const { generation, written } = await writeDraft(tx, key, accepted.value, change)
        return ok({ savedAt: written && accepted.value !== null ? now : null, generation })
      },
      async (_, outcome) => outcome,
      ownAffair,
    )
  }
}
