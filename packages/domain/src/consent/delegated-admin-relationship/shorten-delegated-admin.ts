import type { PolicyActor } from '../../identity/index.ts'
import type { InvalidInputReason } from '../../kernel/invalid-input-words.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { addMinutes, dayEnd } from '../../kernel/time.ts'
import { canShortenDelegatedAdmin } from './delegated-admin-relationship.policy.ts'
import { type DelegatedAdmin, delegatedAdminRuns } from './delegated-admin-relationship.ts'

/** The day is no last day: it is over, or administration ends by then anyway. */
export type LastDayUnacceptable = Refusal<'invalid_input'> & {
  readonly field: 'lastDay'
  readonly reason: Extract<InvalidInputReason, 'day_over' | 'day_not_earlier'>
}

/**
 * Brings the end of administration forward, by the customer whose directory it is: what is left is always less than what was
 * consented to, so nothing needs a new consent. More time is asked for by a new invitation.
 * @param facts.lastDay `YYYY-MM-DD`: the last day on which it has effect, in the time zone of who acts
 * @returns when it has no effect any more: the last minute of that day
 */
export function decideDelegatedAdminShortening(facts: {
  readonly actor: PolicyActor
  readonly side: 'partner' | 'subject'
  readonly delegatedAdmin: Pick<DelegatedAdmin, 'status' | 'endsAt'>
  readonly lastDay: string
  /** IANA name. */
  readonly timeZone: string
  readonly now: Date
}): Result<Date, Refusal<'not_permitted' | 'already_ended'> | LastDayUnacceptable> {
  const { actor, side, delegatedAdmin, lastDay, timeZone, now } = facts
  if (side !== 'subject' || !canShortenDelegatedAdmin(actor)) return refuse({ code: 'not_permitted' })
  if (!delegatedAdminRuns(delegatedAdmin, now)) return refuse({ code: 'already_ended' })
  const unacceptable = { code: 'invalid_input', field: 'lastDay' } as const
  const dayIsOver = dayEnd(lastDay, timeZone)
  // At midnight it would be told everywhere as ending on the day after.
  const endsAt = dayIsOver && addMinutes(dayIsOver, -1)
  if (endsAt === null || endsAt <= now) return refuse({ ...unacceptable, reason: 'day_over' })
  if (endsAt >= delegatedAdmin.endsAt) return refuse({ ...unacceptable, reason: 'day_not_earlier' })
  return ok(endsAt)
}
