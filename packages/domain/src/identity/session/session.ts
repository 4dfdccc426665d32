import { addMinutes } from '../../kernel/time.ts'

/** Minutes after which a session that nobody uses ends (TRUST.md: 1 hour). Also in `app.enter`. */
export const sessionIdleMinutes = 60
/** Minutes after which a session ends whatever happens (TRUST.md: 24 hours). */
export const sessionAbsoluteMinutes = 24 * 60
/** Minutes a link to reset a forgotten password is good for (SPEC rule 4). */
export const passwordResetMinutes = 30
/** Days a link for a new user to set the first password is good for (SPEC rule 4: verification link). */
export const welcomeLinkDays = 7

/** The instant a session begun now ends at the latest. */
export function sessionEnd(now: Date): Date {
  return addMinutes(now, sessionAbsoluteMinutes)
}
