import type { PolicyActor } from '../session/actor.ts'
import { acceptMail } from '../../kernel/accept-text.ts'
import type { InvalidInputReason } from '../../kernel/invalid-input-words.ts'
import { ok, type Refusal, refuse, type Result } from '../../kernel/result.ts'
import { acceptPersonName, maximumNameLength } from './person-name.ts'
import type { ColleagueObstacle, Role } from './user.codes.ts'
import { canChangeUsers, isGuardedFrom } from './user.policy.ts'

/** What an administrator says of a person. */
export interface UserFacts {
  readonly displayName: string
  /** Where mails go; null: none. */
  readonly contactMail: string | null
}

/** Why somebody may not change what is said of a person. */
export type UpdatingObstacle = Extract<ColleagueObstacle, 'not_permitted' | 'global_administrator_required'>

/** Why what is said of a person stays as it is. */
export type UpdatingRefusal =
  | Refusal<UpdatingObstacle>
  | (Refusal<'invalid_input'> & {
      readonly field: keyof UserFacts
      readonly reason: InvalidInputReason
      readonly maximum?: number | undefined
    })

/**
 * Why somebody may not change name and address of a person with these roles; null: it may. Links to set a password go to the address:
 * that of who manages users is changed by a global administrator alone.
 */
export function updatingObstacle(actor: PolicyActor, held: readonly Role[]): UpdatingObstacle | null {
  if (!canChangeUsers(actor)) return 'not_permitted'
  return isGuardedFrom(actor, held) ? 'global_administrator_required' : null
}

/** Says anew how a person is called and where its mails go. An address that was given can be changed and not left out. */
export function decideUpdating(
  actor: PolicyActor,
  person: UserFacts & { readonly roles: readonly Role[] },
  draft: UserFacts,
): Result<UserFacts, UpdatingRefusal> {
  const obstacle = updatingObstacle(actor, person.roles)
  if (obstacle !== null) return refuse({ code: obstacle })
  const displayName = acceptPersonName(draft.displayName)
  if (!displayName.ok) {
    const { code: reason } = displayName.refusal
    const maximum = reason === 'too_long' ? maximumNameLength : undefined
    return refuse({ code: 'invalid_input', field: 'displayName', reason, maximum })
  }
  const mail = draft.contactMail?.trim() ?? ''
  if (mail === '' && person.contactMail === null)
    return ok({ displayName: displayName.value, contactMail: null })
  const contactMail = acceptMail('contactMail', mail)
  if (!contactMail.ok)
    return refuse({ code: 'invalid_input', field: 'contactMail', reason: contactMail.refusal.reason })
  return ok({ displayName: displayName.value, contactMail: contactMail.value })
}
