import { describe, expect, it } from 'vitest'
import { roles } from '../../identity/index.ts'
import { addDays } from '../../kernel/time.ts'
import { invitationRequestStatuses } from './invitation-request.codes.ts'
import {
  acceptRequestAnswer,
  acceptRequestMessage,
  type InvitationRequestFacts,
  decideInvitationRequest,
  decideRequestAnswer,
  decideRequestWithdrawal,
  requestStatus,
} from './invitation-request.ts'

const now = new Date('2026-03-01T09:00:00Z')
const later = addDays(now, 1)
const facts: InvitationRequestFacts = {
  accountIsActive: true,
  takesResellers: true,
  alreadyPartners: false,
  open: null,
  usedUpSince: null,
}
const actor = { portal: 'reseller', roles: ['global_administrator'] } as const
const ask = (more: Partial<InvitationRequestFacts>) => {
  const decided = decideInvitationRequest(actor, { ...facts, ...more }, now)
  return decided.ok ? 'ok' : decided.refusal.code
}

describe('asking a provider to be invited', () => {
  it('is for whoever may accept its invitation', () => {
    const may = (role: (typeof roles)[number]) =>
      decideInvitationRequest({ ...actor, roles: [role] }, facts, now).ok
    expect(roles.filter(may)).toEqual(['global_administrator'])
    expect(decideInvitationRequest({ ...actor, portal: 'provider' }, facts, now).ok).toBe(false)
  })

  it.each<[Partial<InvitationRequestFacts>, string]>([
    [{}, 'ok'],
    [{ accountIsActive: false }, 'account_suspended'],
    [{ alreadyPartners: true, takesResellers: false }, 'already_partners'],
    [{ takesResellers: false }, 'provider_takes_no_resellers'],
    [{ open: { status: 'open', expiresAt: later } }, 'invitation_request_open'],
    // It lapsed, and nobody has written that down yet.
    [{ open: { status: 'open', expiresAt: now } }, 'ok'],
    [{ usedUpSince: now }, 'invitation_requests_spent'],
  ])('with %j is answered %s', (more, answer) => {
    expect(ask(more)).toBe(answer)
  })

  it('takes a thousand letters, or none', () => {
    expect(acceptRequestMessage('  ')).toEqual({ ok: true, value: null })
    expect(acceptRequestMessage('🙂'.repeat(1000)).ok).toBe(true)
    expect(acceptRequestMessage('é'.repeat(1001))).toMatchObject({ refusal: { reason: 'too_long' } })
  })
})

describe('a request', () => {
  const at = (status: (typeof invitationRequestStatuses)[number], expiresAt = later) => ({
    status,
    expiresAt,
    isPrepared: false,
  })

  it('lapses by the clock alone', () => {
    expect(requestStatus(at('open', now), now)).toBe('lapsed')
    expect(requestStatus(at('open'), now)).toBe('open')
    expect(requestStatus(at('invited', now), now)).toBe('invited')
  })

  it('is answered while it is open and nobody writes its invitation, and taken back until it is answered', () => {
    const answered = invitationRequestStatuses.filter((status) => decideRequestAnswer(at(status), now).ok)
    expect(answered).toEqual(['open'])
    expect(decideRequestAnswer({ ...at('open'), isPrepared: true }, now).ok).toBe(false)
    expect(decideRequestAnswer(at('open', now), now).ok).toBe(false)
    const back = invitationRequestStatuses.filter((status) => decideRequestWithdrawal(at(status), now).ok)
    expect(back).toEqual(['open'])
  })

  it('is not declined without a word', () => {
    expect(acceptRequestAnswer(' ')).toMatchObject({ refusal: { field: 'answer', reason: 'missing' } })
  })
})
