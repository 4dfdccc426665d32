import { type Language, ok, type Result } from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { ownAffair } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import { saveLanguage } from './session.repository.ts'

@InputType({ description: 'The language of screens and mails.' })
class SetLanguageInput {
  @Field(() => LanguageCode, { description: 'The language.' })
  readonly language!: Language
}

@ObjectType({ description: 'The language is set.' })
class SetLanguageSuccess extends Success {
  @Field(() => LanguageCode, { description: 'The language now.' })
  readonly language!: Language
}

/** Sets the language of the signed-in person's screens and mails. */
export const setLanguage = change({
  name: 'setLanguage',
  description: "Sets the language of the signed-in person's screens and mails.",
  input: SetLanguageInput,
  success: SetLanguageSuccess,
  refusals: {},
  async decide(work, input): Promise<Result<{ language: Language }, never>> {
    await saveLanguage(work.tx, work.actor.userId, input.language)
    audit(work, {
      action: 'user.set_language',
      objectType: 'user',
      objectId: work.actor.userId,
      before: { language: work.actor.language },
      after: { language: input.language },
    })
    return ok({ language: input.language })
  },
  present: async (_, outcome) => outcome,
  mayRepeat: ownAffair,
})
