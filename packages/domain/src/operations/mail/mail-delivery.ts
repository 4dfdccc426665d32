import type { MailProblem } from '../../consent/index.ts'
import { addDays } from '../../kernel/time.ts'

/** How long a mail that no server takes is tried, from the moment it was written: as long as mail servers do. */
export const mailPatienceDays = 5

const firstPauseSeconds = 2
const longestPauseSeconds = 15 * 60

/** What a mail server answered, or failed to. */
export interface MailFailure {
  /** The reply code of SMTP; null: no answer, or none in time. */
  readonly replyCode: number | null
  /** Which command it was the answer to. */
  readonly stage: 'connection' | 'recipient' | 'message'
}

/** What becomes of a mail whose attempt failed. */
export type MailOutcome =
  | { readonly problem: 'delayed'; readonly pauseSeconds: number }
  | { readonly problem: Exclude<MailProblem, 'delayed'> }

/**
 * A refusal for good (5xx) of the recipient or the message ends it. All else is tried again, after pauses that double up to
 * a quarter of an hour, for five days. What a server says while connecting or signing in concerns its operator, not the
 * mail.
 * @param attempts how often it was tried, this time included
 */
export function decideAfterFailure(
  failure: MailFailure,
  attempts: number,
  createdAt: Date,
  now: Date,
): MailOutcome {
  const final = failure.replyCode !== null && failure.replyCode >= 500
  if (final && failure.stage === 'recipient') return { problem: 'recipient_refused' }
  if (final && failure.stage === 'message') return { problem: 'mail_refused' }
  if (addDays(createdAt, mailPatienceDays) <= now) return { problem: 'given_up' }
  return { problem: 'delayed', pauseSeconds: mailPause(attempts) }
}

/** Seconds until the next attempt, after so many. */
export function mailPause(attempts: number): number {
  return Math.min(firstPauseSeconds * 2 ** (attempts - 1), longestPauseSeconds)
}
