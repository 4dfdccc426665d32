import { addDays } from '../../kernel/time.ts'
import type { InvitationState } from './invitation.ts'

/** The moment of these tests. */
export const now = new Date('2026-03-02T09:00:00Z')
/** An invitation that went out and waits. */
export const issued = {
  kind: 'partnership',
  status: 'issued',
  linkVersion: 1,
  issuedAt: now,
  mailQueuedAt: null,
  sentAt: null,
  mailProblem: null,
  openedAt: null,
  expiresAt: addDays(now, 30),
} satisfies InvitationState
/** Of what never went out nothing else is known. */
const unissued = { issuedAt: null, mailQueuedAt: null, sentAt: null, mailProblem: null, openedAt: null }
/** One that nobody has sent yet. */
export const draft = { ...issued, ...unissued, status: 'draft' } satisfies InvitationState
/** A draft that was given up. */
export const discarded = { ...draft, status: 'revoked' } satisfies InvitationState
/** Partners who all may trade. */
export const active = {
  partnershipId: 'p',
  inviterIsActiveProvider: true,
  inviterIsActiveReseller: true,
  providerIsActive: true,
}
