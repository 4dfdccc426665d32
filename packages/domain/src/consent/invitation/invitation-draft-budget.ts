import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { addDays } from '../../kernel/time.ts'

/**
 * Invitations that one person has begun and neither sent nor discarded. As many as an organization sends in 24 hours: whoever
 * prepares one for each of 300 customers has room.
 */
export const maximumInvitationDrafts = 400
/** Invitations that one person begins in any 24 hours, whatever became of them: nobody begins as many, a program does. */
export const invitationDraftsInADay = 1000

/** What a person has begun. */
export interface InvitationDrafting {
  /** Its drafts that were neither sent nor discarded. */
  readonly open: number
  /** To whom those go that were begun first, three at most. */
  readonly oldestRecipients: readonly string[]
  /** When the oldest of the drafts was begun that use up the number of 24 hours; null: it is not used up. */
  readonly usedUpSince: Date | null
}

/** The person has as many drafts of invitations as can be open. They stay until somebody sends or discards them. */
export type InvitationDraftsFull = Refusal<'invitation_drafts_full'> & {
  /** How many can be open. */
  readonly limit: number
  /** To whom the oldest of them go. */
  readonly oldestRecipients: readonly string[]
}

/** The person has begun as many invitations as it may in 24 hours. */
export type InvitationDraftsSpent = Refusal<'invitation_drafts_spent'> & {
  /** How many in 24 hours. */
  readonly limit: number
  /** When the next may be begun. */
  readonly retryAt: Date
}

/** Why one more invitation is not begun. */
export type InvitationDraftBudgetRefusal = InvitationDraftsFull | InvitationDraftsSpent

/** From when on drafts count at `now`. */
export function invitationDraftsSince(now: Date): Date {
  return addDays(now, -1)
}

/** Whether the person may begin one more invitation. */
export function decideInvitationDraft({
  open,
  oldestRecipients,
  usedUpSince,
}: InvitationDrafting): Result<null, InvitationDraftBudgetRefusal> {
  if (open >= maximumInvitationDrafts)
    return refuse({ code: 'invitation_drafts_full', limit: maximumInvitationDrafts, oldestRecipients })
  if (usedUpSince !== null)
    return refuse({
      code: 'invitation_drafts_spent',
      limit: invitationDraftsInADay,
      retryAt: addDays(usedUpSince, 1),
    })
  return ok(null)
}
