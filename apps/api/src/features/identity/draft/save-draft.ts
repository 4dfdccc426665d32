import {
  acceptDraft,
  addDays,
  decideDraft,
  type DraftKind,
  type DraftsFull,
  draftValidityDays,
  maximumDraftSubjectLength,
  ok,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { ownAffair } from '../../../platform/database/unit-of-work.ts'
import { DraftsFullError } from '../../../platform/graphql/budget-refusals.ts'
import { type InvalidInput, InvalidInputError } from '../../../platform/graphql/common-refusals.ts'
import { LongText, Revision, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { DraftKindCode } from './draft.graphql.ts'
import { holdOtherDrafts, writeDraft } from './draft.repository.ts'

interface SaveOutcome {
  /** Null: forgotten, or too late. */
  readonly savedAt: Date | null
  readonly generation: number
}

@InputType({ description: 'What is typed into a form now.' })
class SaveDraftInput {
  @Field(() => DraftKindCode, { description: 'Which form.' })
  readonly kind!: DraftKind
  @Field(() => ShortText, {
    description: 'What the form is about, such as the id of a customer; empty: nothing in particular.',
  })
  readonly subject!: string
  @Field(() => LongText, {
    nullable: true,
    description:
      'The entries as a JSON object of at most 20,000 characters, never with a password; null: forget them.',
  })
  readonly content?: string | null
  @Field(() => Revision, {
    nullable: true,
    description:
      'The generation of the draft (0: there was none) when this was typed: what was discarded since, here or in another tab, does not come back. Null: not compared.',
  })
  readonly generation?: number | null
}

@ObjectType({ description: 'The entries are kept, or forgotten.' })
class SaveDraftSuccess {
  @Field(() => Date, {
    nullable: true,
    description: 'When they were saved; null: they are forgotten, or were typed before they were discarded.',
  })
  readonly savedAt!: Date | null
  @Field(() => Int, { description: 'The generation of the draft now, for what is typed next.' })
  readonly generation!: number
}

/** Keeps what is typed into a form, as often as it is typed in, or forgets it. Not audited: nothing was done yet. */
export const saveDraft = change({
  name: 'saveDraft',
  description:
    'Keeps what is typed into a form, or forgets it. No idempotency key: the last one saved counts.',
  input: SaveDraftInput,
  success: SaveDraftSuccess,
  refusals: { drafts_full: DraftsFullError, invalid_input: InvalidInputError },
  key: 'none',
  async decide({ tx, actor, now }, input): Promise<Result<SaveOutcome, InvalidInput | DraftsFull>> {
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
    const saving = { organizationId, now, generation: input.generation ?? null }
    const { generation, written } = await writeDraft(tx, key, accepted.value, saving)
    return ok({ savedAt: written && accepted.value !== null ? now : null, generation })
  },
  present: async (_, outcome) => outcome,
  // It has no key.
  mayRepeat: ownAffair,
})
