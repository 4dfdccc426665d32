import { describe, expect, it } from 'vitest'
import { addDays } from '../../kernel/time.ts'
import { invitationClosedReason } from './invitation-answer.ts'
import { active, discarded, draft, issued, now } from './invitation.fixture.ts'
import {
  decideEdit,
  decideExtend,
  decideIssue,
  decideResend,
  decideRevoke,
  decideSend,
  decideUndoIssue,
  invitationStatuses,
  type InvitationState,
  shownInvitationStatus,
  shownInvitationStatuses,
} from './invitation.ts'

describe('the states of an invitation', () => {
  it('are shown in eleven ways, all of which occur', () => {
    const states: readonly InvitationState[] = [
      draft,
      issued,
      { ...issued, mailQueuedAt: now },
      { ...issued, mailQueuedAt: now, mailProblem: 'recipient_refused' },
      { ...issued, mailQueuedAt: now, sentAt: now },
      { ...issued, sentAt: now, openedAt: now },
      { ...issued, status: 'accepted' },
      { ...issued, status: 'declined' },
      { ...issued, expiresAt: now, openedAt: now },
      { ...issued, status: 'revoked' },
      discarded,
    ]
    expect(states.map((state) => shownInvitationStatus(state, now))).toEqual(shownInvitationStatuses)
  })

  it('of a draft that was given up are told from what was taken back, yet its link is as closed', () => {
    expect(shownInvitationStatus(discarded, now)).toBe('discarded')
    expect(invitationClosedReason(discarded, active, now)).toBe('revoked')
    expect(decideResend(discarded, now)).toMatchObject({ refusal: { status: 'discarded' } })
  })

  it('expire at the very moment the thirty days are over, and only while unanswered', () => {
    const end = addDays(now, 30)
    expect(shownInvitationStatus(issued, new Date(end.getTime() - 1))).toBe('ready')
    expect(shownInvitationStatus(issued, end)).toBe('expired')
    expect(shownInvitationStatus({ ...issued, status: 'accepted' }, end)).toBe('accepted')
    expect(shownInvitationStatus(draft, end)).toBe('draft')
  })

  it.each([
    ['edit', decideEdit, ['draft']],
    ['issue', decideIssue, ['draft']],
    ['resend', decideResend, ['issued']],
    ['extend', decideExtend, ['issued']],
    ['revoke', decideRevoke, ['draft', 'issued']],
    ['send', decideSend, ['draft', 'issued']],
  ] as const)('allow to %s from the right statuses alone', (_, decide, allowed) => {
    const states = invitationStatuses.map(
      (status): InvitationState => (status === 'draft' ? draft : { ...issued, status }),
    )
    const fine = states.filter((state) => decide(state, now).ok).map(({ status }) => status)
    expect(fine).toEqual(allowed)
  })

  it('refuse to send twice, because that would leave two mails with one link', () => {
    const queued = { ...issued, mailQueuedAt: now }
    expect(decideSend(queued, now)).toMatchObject({ refusal: { status: 'sending' } })
    expect(decideSend({ ...queued, openedAt: now }, now)).toMatchObject({ refusal: { status: 'opened' } })
    expect(decideSend({ ...queued, sentAt: now }, now)).toMatchObject({ refusal: { status: 'sent' } })
  })

  it('are sent only once a mail server took the mail; one that waits or is tried again is being sent', () => {
    const sent = decideSend(issued, now)
    const queued = { ...issued, ...(sent.ok ? sent.value : {}) }
    expect(shownInvitationStatus(queued, now)).toBe('sending')
    expect(shownInvitationStatus({ ...queued, mailProblem: 'delayed' }, now)).toBe('sending')
    expect(shownInvitationStatus({ ...queued, mailProblem: 'given_up' }, now)).toBe('undelivered')
    expect(shownInvitationStatus({ ...queued, sentAt: now }, now)).toBe('sent')
    const again = decideResend({ ...queued, mailProblem: 'given_up' }, now)
    expect(shownInvitationStatus({ ...queued, ...(again.ok ? again.value : {}) }, now)).toBe('sending')
  })

  it('give a link sent again a higher version and thirty new days', () => {
    const later = addDays(now, 40)
    expect(decideResend(issued, later)).toEqual({
      ok: true,
      value: {
        linkVersion: 2,
        mailQueuedAt: later,
        sentAt: null,
        mailProblem: null,
        expiresAt: addDays(later, 30),
      },
    })
  })

  it('that went out elsewhere are drafts again as long as nobody came by the link and Relais sent nothing', () => {
    const ready = { ...issued, tenantDomain: null }
    const undone = decideUndoIssue(ready, addDays(now, 3))
    expect(undone).toEqual({
      ok: true,
      value: { status: 'draft', issuedAt: null, linkCutAt: null, expiresAt: addDays(now, 33) },
    })
    for (const [change, status] of [
      [{ openedAt: now }, 'opened'],
      [{ mailQueuedAt: now }, 'sending'],
      [{ mailQueuedAt: now, sentAt: now }, 'sent'],
      [{ expiresAt: now }, 'expired'],
      [{ tenantDomain: 'made.example' }, 'ready'],
      [{ status: 'accepted' as const }, 'accepted'],
    ] as const)
      expect(decideUndoIssue({ ...ready, ...change }, now)).toEqual({
        ok: false,
        refusal: { code: 'invitation_status', status },
      })
  })

  it('that were ready before Relais sends them were issued when they became ready', () => {
    expect(decideSend(issued, addDays(now, 2))).toMatchObject({ value: { issuedAt: issued.issuedAt } })
  })

  it('are extended by thirty days from now, also after they expired, and keep their link', () => {
    const late = addDays(now, 40)
    expect(shownInvitationStatus(issued, late)).toBe('expired')
    const extended = decideExtend(issued, late)
    expect(extended).toEqual({ ok: true, value: { expiresAt: addDays(late, 30) } })
    expect(shownInvitationStatus({ ...issued, ...(extended.ok ? extended.value : {}) }, late)).toBe('ready')
  })
})
