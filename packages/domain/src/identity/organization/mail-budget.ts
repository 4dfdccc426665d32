import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { addDays, addMinutes, utcDayOf } from '../../kernel/time.ts'
import { passwordResetMinutes } from '../session/session.ts'

/**
 * Mails that are sent to reach somebody, and how many go out. Generous for an honest firm: one with 300 customers may invite all
 * of them on one day. Mails that tell people what happened (consents, endings, a changed password) have no budget: they must go.
 */
export const mailBudgets = {
  'invitation-sent': { organization: 400, own: 10, recipient: 20 },
  'user-welcome': { organization: 400, own: 40, recipient: 80 },
} as const satisfies Record<
  string,
  {
    /** In any 24 hours, of one organization. */
    readonly organization: number
    /** On one day (UTC), of one organization to one mailbox: less than `recipient`, so that no sender shuts out all others. */
    readonly own: number
    /** On one day (UTC), of all organizations to one mailbox. */
    readonly recipient: number
  }
>
/** A mail that has a budget. */
export type BudgetedMail = keyof typeof mailBudgets

/**
 * Reset links to one mailbox in any 24 hours. Beyond that one still goes when the time of the last one is over: whoever asks is not
 * told that none goes, so the mailbox must hold one that works. Nobody uses up somebody else's way back in.
 */
export const resetMailBudget = { mailbox: 10, thenEveryMinutes: passwordResetMinutes } as const

/** From when on mails count against a budget. */
export interface MailWindow {
  readonly organizationSince: Date
  readonly recipientSince: Date
}

/** What the database knows of mails of one kind, since the beginnings of a {@link MailWindow}. */
export interface MailSpending {
  /** When the acting organization sent the oldest of the mails that use its budget up; null: it is not used up. */
  readonly usedUpSince: Date | null
  /** Its mails to this mailbox; counted no further than the budget. */
  readonly own: number
  /** Everybody's mails to this mailbox; counted no further than the budget. */
  readonly recipient: number
}

/** The organization has sent as many mails of this kind as go out in 24 hours. */
export type MailBudgetSpent = Refusal<'mail_budget_spent'> & {
  /** How many go out in 24 hours. */
  readonly limit: number
  /** When the next may go. */
  readonly retryAt: Date
}

/** The mailbox got as many mails of this kind as a day has. Whose they were is nobody's business: the next day is the answer. */
export type RecipientBudgetSpent = Refusal<'recipient_budget_spent'> & {
  /** When the next may go: the beginning of the next day (UTC), which tells nothing of the others' mails. */
  readonly retryAt: Date
}

/** Why a mail that is sent to reach somebody does not go out. */
export type MailBudgetRefusal = MailBudgetSpent | RecipientBudgetSpent

/** From when on mails count at `now`. */
export function mailWindowAt(now: Date): MailWindow {
  return { organizationSince: addDays(now, -1), recipientSince: utcDayOf(now) }
}

/** Whether one more mail of this kind may go to a mailbox. */
export function decideMail(
  mail: BudgetedMail,
  { usedUpSince, own, recipient }: MailSpending,
  now: Date,
): Result<null, MailBudgetRefusal> {
  const budget = mailBudgets[mail]
  if (usedUpSince !== null)
    return refuse({ code: 'mail_budget_spent', limit: budget.organization, retryAt: addDays(usedUpSince, 1) })
  // Which of the two it was is not said: that would tell of the others.
  if (own >= budget.own || recipient >= budget.recipient)
    return refuse({ code: 'recipient_budget_spent', retryAt: addDays(utcDayOf(now), 1) })
  return ok(null)
}

/** From when on reset links count at `now`. */
export function resetMailsSince(now: Date): Date {
  return addDays(now, -1)
}

/**
 * Whether a reset link goes out. A request beyond the budget is answered like any other, and the link that went last stays as
 * good as it was.
 * @param sent since {@link resetMailsSince}
 * @param last null: none of these
 */
export function mayMailReset(sent: number, last: Date | null, now: Date): boolean {
  if (sent < resetMailBudget.mailbox || last === null) return true
  return addMinutes(last, resetMailBudget.thenEveryMinutes) <= now
}
