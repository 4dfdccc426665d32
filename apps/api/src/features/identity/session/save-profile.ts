import { acceptProfile, ok, type Profile, type ProfileUnacceptable } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { type Change, ownAffair, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import type { SaveProfileInput } from './session.graphql.ts'
import { saveProfileOf } from './session.repository.ts'

/** Saves what the signed-in person chooses for itself: language, time zone, keyboard shortcuts. */
@Injectable()
export class SaveProfile {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(request: PortalRequest, input: SaveProfileInput, change: Change) {
    return this.unitOfWork.change<Profile, Profile, ProfileUnacceptable>(
      request,
      change,
      async (work) => {
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
      async (_, outcome) => outcome,
      ownAffair,
    )
  }
}
