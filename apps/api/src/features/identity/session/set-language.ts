import { type Language, ok } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { type Change, ownAffair, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import type { SetLanguageInput } from './session.graphql.ts'
import { saveLanguage } from './session.repository.ts'

/** Sets the language of the signed-in person's screens and mails. */
@Injectable()
export class SetLanguage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(request: PortalRequest, input: SetLanguageInput, change: Change) {
    return this.unitOfWork.change<{ language: Language }, { language: Language }, never>(
      request,
      change,
      async (work) => {
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
      async (_, outcome) => outcome,
      ownAffair,
    )
  }
}
