import {
  acceptProfile,
  type Language,
  ok,
  type Profile,
  type ProfileUnacceptable,
  type Result,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { ownAffair } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import { InvalidInputError } from '../../../platform/graphql/common-refusals.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { saveProfileOf } from './session.repository.ts'

@InputType({ description: 'What a person chooses for itself.' })
class SaveProfileInput {
  @Field(() => LanguageCode, { description: 'Language of screens and mails.' })
  readonly language!: Language
  @Field(() => ShortText, {
    nullable: true,
    description: "IANA time zone in which dates are told; null: the organization's.",
  })
  readonly timeZone?: string | null
  @Field({ description: 'Whether the portals listen to keyboard shortcuts.' })
  readonly keyboardShortcuts!: boolean
}

@ObjectType({ description: 'The profile is saved.' })
class SaveProfileSuccess extends Success {
  @Field(() => LanguageCode, { description: 'Language of screens and mails now.' })
  readonly language!: Language
  @Field(() => String, {
    nullable: true,
    description: "IANA time zone in which dates are told now; null: the organization's.",
  })
  readonly timeZone!: string | null
  @Field({ description: 'Whether the portals listen to keyboard shortcuts now.' })
  readonly keyboardShortcuts!: boolean
}

/** Saves what the signed-in person chooses for itself: language, time zone, keyboard shortcuts. */
export const saveProfile = change({
  name: 'saveProfile',
  description: 'Saves what the signed-in person chooses for itself: language, time zone, keyboard shortcuts.',
  input: SaveProfileInput,
  success: SaveProfileSuccess,
  refusals: { invalid_input: InvalidInputError },
  async decide(work, input): Promise<Result<Profile, ProfileUnacceptable>> {
    const { language, keyboardShortcuts, timeZone = null } = input
    const accepted = acceptProfile({ language, keyboardShortcuts, timeZone })
    if (!accepted.ok) return accepted
    const { actor } = work
    await saveProfileOf(work.tx, actor.userId, accepted.value)
    audit(work, {
      action: 'user.save_profile',
      objectType: 'user',
      objectId: actor.userId,
      before: {
        language: actor.language,
        timeZone: actor.ownTimeZone,
        keyboardShortcuts: actor.keyboardShortcuts,
      },
      after: { ...accepted.value },
    })
    return ok(accepted.value)
  },
  present: async (_, outcome) => outcome,
  mayRepeat: ownAffair,
})
