import { describe, expect, it } from 'vitest'
import { acceptLine, acceptText } from '../../kernel/accept-text.ts'
import { addDays } from '../../kernel/time.ts'
import type { Portal, Role } from '../../codes.ts'
import { decideAuthorization, invitationClosedReason } from './invitation-answer.ts'
import { acceptAdminDuration, acceptSubject, withLink, withoutLink } from './invitation-text.ts'
import { acceptObstacle, canInvite } from './invitation.policy.ts'
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

const now = new Date('2026-03-02T09:00:00Z')
const issued: InvitationState = {
  kind: 'partnership',
  status: 'issued',
  linkVersion: 1,
  issuedAt: now,
  mailQueuedAt: null,
  sentAt: null,
  mailProblem: null,
  openedAt: null,
  expiresAt: addDays(now, 30),
}
/** Of what never went out nothing else is known. */
const unissued = { issuedAt: null, mailQueuedAt: null, sentAt: null, mailProblem: null, openedAt: null }
const draft: InvitationState = { ...issued, ...unissued, status: 'draft' }
const discarded: InvitationState = { ...draft, status: 'revoked' }
const active = {
  partnershipId: 'p',
  inviterIsActiveProvider: true,
  inviterIsActiveReseller: true,
  providerIsActive: true,
}

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

describe('the text of an invitation', () => {
  const link = 'http://reseller.localhost/invitations/1#tOken-_9'

  it('is stored with a placeholder and read with the exact link', () => {
    const stored = withoutLink(`Hello\n${link}\nBye`, link)
    expect(stored).toEqual({ ok: true, value: 'Hello\n{link}\nBye' })
    expect(withLink('Hello\n{link}\nBye', link)).toBe(`Hello\n${link}\nBye`)
  })

  it.each([
    ['without it', 'Hello', 0],
    ['cut', `Hello ${link.slice(0, -1)}`, 0],
    ['altered before its token', `Hello ${link.replace('http', 'Http')}`, 0],
    ['with its address escaped', `Hello ${encodeURIComponent(link)}`, 0],
    ['made longer', `Hello ${link}abc`, 0],
    ['twice', `${link} ${link}`, 2],
    ['a second time by its token alone', `${link} or ${link.split('#')[1]}`, 2],
  ])('is refused %s', (_, text, occurrences) => {
    expect(withoutLink(text, link)).toEqual({
      ok: false,
      refusal: { code: 'invitation_link_missing', occurrences },
    })
  })

  it('keeps the link out of the subject, which is stored as it is written', () => {
    expect(acceptSubject(`Follow ${link}`, link)).toMatchObject({ refusal: { reason: 'personal_link' } })
    expect(acceptSubject(' Follow the link ', link)).toEqual({ ok: true, value: 'Follow the link' })
  })

  it('may go on after the link with a sentence mark', () => {
    expect(withoutLink(`Here: ${link}.`, link)).toMatchObject({ ok: true })
  })

  it('refuses what a mail header or the database cannot hold', () => {
    for (const text of ['a\nb', 'a\0b', 'a\u2028b', 'a\u202eb', 'a\ud800b'])
      expect(acceptLine('subject', text, 200).ok).toBe(false)
    expect(acceptText('text', 'a\0b', 200)).toMatchObject({ refusal: { reason: 'control_character' } })
    expect(acceptText('text', 'a\u202eb', 200)).toMatchObject({ refusal: { reason: 'control_character' } })
    expect(acceptText('text', 'a\ud800b', 200)).toMatchObject({ refusal: { reason: 'unusable_characters' } })
    for (const lineBreak of ['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])
      expect(acceptText('text', `a${lineBreak}b`, 200)).toEqual({ ok: true, value: 'a\nb' })
    expect(acceptText('text', 'x'.repeat(201), 200)).toMatchObject({ refusal: { reason: 'too_long' } })
  })

  it('asks for administration of one day to two years', () => {
    for (const fine of ['P1D', 'P24M', 'P2Y']) expect(acceptAdminDuration(fine, now).ok).toBe(true)
    for (const bad of ['P0D', 'P25M', 'P3Y', 'one year', ''])
      expect(acceptAdminDuration(bad, now).ok).toBe(false)
  })
})

describe('who may invite and answer', () => {
  const actor = (portal: Portal, ...roles: Role[]) => ({ portal, roles })

  it.each([
    ['partnership', 'provider', ['global_administrator', 'user_administrator', 'admin_agent', 'sales_agent']],
    ['joint', 'reseller', ['global_administrator', 'admin_agent', 'sales_agent']],
    ['relationship', 'reseller', ['global_administrator', 'admin_agent', 'sales_agent']],
  ] as const)('%s: at the %s portal, these roles', (kind, portal, allowed) => {
    const every: Role[] = [
      'global_administrator',
      'user_administrator',
      'billing_administrator',
      'admin_agent',
      'sales_agent',
      'helpdesk_agent',
    ]
    expect(every.filter((role) => canInvite[kind](actor(portal, role)))).toEqual(allowed)
    const others = (['provider', 'reseller', 'customer'] as const).filter((other) => other !== portal)
    for (const other of others) {
      expect(every.some((role) => canInvite[kind](actor(other, role)))).toBe(false)
    }
  })

  const situation = {
    kind: 'partnership' as const,
    inviterId: 'provider',
    providerId: 'provider',
    organizationId: 'reseller',
    recipientDomain: null,
    verifiedDomains: ['atelier.example', 'lumiere.example'],
    alreadyPartners: false,
    accountIsActive: true,
  }
  const administrator = actor('reseller', 'global_administrator')

  it.each([
    ['nothing', administrator, situation, null],
    ['the wrong portal', actor('customer', 'global_administrator'), situation, 'wrong_portal'],
    ['the role', actor('reseller', 'admin_agent'), situation, 'not_global_administrator'],
    ['its own invitation', administrator, { ...situation, organizationId: 'provider' }, 'own_invitation'],
    [
      'the name of another organization',
      administrator,
      { ...situation, recipientDomain: 'other.example' },
      'other_organization',
    ],
    ['nothing where it is named', administrator, { ...situation, recipientDomain: 'lumiere.example' }, null],
    ['a partnership that runs', administrator, { ...situation, alreadyPartners: true }, 'already_partners'],
    ['a suspended account', administrator, { ...situation, accountIsActive: false }, 'account_suspended'],
    [
      'being the provider of a joint one',
      actor('customer', 'global_administrator'),
      { ...situation, kind: 'joint' as const, inviterId: 'x', organizationId: 'provider' },
      'own_invitation',
    ],
  ])('kept from accepting by %s', (_, who, where, obstacle) => {
    expect(acceptObstacle(who, where)).toBe(obstacle)
  })

  it('is decided in the order: who, what it is now, the partners, the box', () => {
    const facts = {
      actor: administrator,
      invitation: issued,
      situation,
      partners: active,
      confirmed: true,
      now,
    }
    const code = (change: object) => {
      const result = decideAuthorization({ ...facts, ...change })
      return result.ok ? null : result.refusal.code
    }
    expect(code({})).toBeNull()
    expect(code({ confirmed: false })).toBe('confirmation_required')
    expect(code({ situation: { ...situation, accountIsActive: false }, confirmed: false })).toBe(
      'account_suspended',
    )
    expect(code({ partners: { ...active, inviterIsActiveProvider: false } })).toBe('partner_not_active')
    expect(code({ invitation: { ...issued, status: 'revoked' } })).toBe('invitation_not_open')
    expect(code({ invitation: draft })).toBe('not_found')
    expect(code({ now: addDays(now, 30) })).toBe('invitation_not_open')
    expect(code({ invitation: { ...issued, kind: 'joint' } })).toBe('not_found')
    expect(code({ situation: { ...situation, alreadyPartners: true } })).toBe('already_partners')
    expect(code({ actor: actor('reseller', 'sales_agent') })).toBe('not_permitted')
  })

  it.each([
    ['partnership', { inviterIsActiveProvider: false }, 'partner_not_active'],
    ['relationship', { inviterIsActiveReseller: false }, 'partner_not_active'],
    ['relationship', { partnershipId: null, providerIsActive: false }, null],
    ['joint', { partnershipId: null }, 'partnership_ended'],
    ['joint', { providerIsActive: false }, 'partner_not_active'],
    ['joint', {}, null],
  ] as const)('a %s invitation with %o is closed by %s', (kind, facts, reason) => {
    expect(invitationClosedReason({ ...issued, kind }, { ...active, ...facts }, now)).toBe(reason)
  })
})
