import type { PolicyActor } from '../session/actor.ts'
import { ok, type Refusal, refuse, type Result } from '../../kernel/result.ts'
import type { ColleagueObstacle, Role, UserState } from './user.codes.ts'
import { canAddUsers, isGuardedFrom } from './user.policy.ts'

/** What an invitation of a person rests on, read under the lock of its organization where it is about to change. */
export interface InvitedFacts {
  readonly actor: PolicyActor
  readonly person: {
    readonly state: UserState
    readonly roles: readonly Role[]
    /** Null: no mail can be sent to the person. */
    readonly contactMail: string | null
    /** Whether licenses are assigned to the person. */
    readonly holdsLicenses: boolean
  }
}

/** Why a person was not invited again. */
export type ResendingRefusal = Refusal<
  Extract<ColleagueObstacle, 'not_permitted' | 'not_invited' | 'contact_mail_missing'>
>
/** Why an invitation was not withdrawn. */
export type WithdrawingRefusal = Refusal<Exclude<ColleagueObstacle, 'contact_mail_missing'>>

/** Sends somebody who has no password yet a new link to choose one; the one before opens nothing any more. */
export function decideResending({
  actor,
  person,
}: InvitedFacts): Result<{ readonly contactMail: string }, ResendingRefusal> {
  if (!canAddUsers(actor)) return refuse({ code: 'not_permitted' })
  if (person.state !== 'invited') return refuse({ code: 'not_invited' })
  const { contactMail } = person
  return contactMail === null ? refuse({ code: 'contact_mail_missing' }) : ok({ contactMail })
}

/**
 * Takes back the invitation of somebody who has no password yet: the person is gone, and the sign-in name free. Whoever holds licenses
 * stays until they are removed; whoever would manage users is taken back by a global administrator alone.
 */
export function decideWithdrawing({ actor, person }: InvitedFacts): Result<null, WithdrawingRefusal> {
  if (!canAddUsers(actor)) return refuse({ code: 'not_permitted' })
  if (person.state !== 'invited') return refuse({ code: 'not_invited' })
  if (isGuardedFrom(actor, person.roles)) return refuse({ code: 'global_administrator_required' })
  return person.holdsLicenses ? refuse({ code: 'licenses_held' }) : ok(null)
}
