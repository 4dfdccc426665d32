import { ok, type Refusal, refuse, type Result } from '../../kernel/result.ts'
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

/** What ends a session by itself. */
export interface SessionTimes {
  readonly lastSeenAt: Date
  /** The latest end. */
  readonly expiresAt: Date
  /** Null: nobody ended it. */
  readonly endedAt: Date | null
}

/** Whether a session is of use at `now`. Also in `app.enter`. */
export function isSessionLive({ lastSeenAt, expiresAt, endedAt }: SessionTimes, now: Date): boolean {
  return endedAt === null && expiresAt > now && addMinutes(lastSeenAt, sessionIdleMinutes) > now
}

/**
 * Ends one of the own sessions. The one that asks ends by signing out; whoever's another is, or whether it was, is not told.
 * @param session null: none of the own sessions
 */
export function decideEndingSession(
  session: (SessionTimes & { readonly isCurrent: boolean }) | null,
  now: Date,
): Result<null, Refusal<'not_found' | 'current_session'>> {
  if (session === null || !isSessionLive(session, now)) return refuse({ code: 'not_found' })
  return session.isCurrent ? refuse({ code: 'current_session' }) : ok(null)
}
