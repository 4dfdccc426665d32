import { describe, expect, it } from 'vitest'
import { addDays } from '../../kernel/time.ts'
import type { InvitationState } from './invitation.ts'
import { decideSender, invitationAbilities } from './invitation-sender.ts'

const now = new Date('2026-03-02T09:00:00Z')
const agent = { portal: 'reseller', roles: ['sales_agent'] } as const
const helpdesk = { portal: 'reseller', roles: ['helpdesk_agent'] } as const
const able = { accountIsActive: true, partnership: 'running' } as const
const joint: InvitationState & { readonly tenantDomain: null } = {
  tenantDomain: null,
  kind: 'joint',
  status: 'issued',
  linkVersion: 1,
  issuedAt: now,
  mailQueuedAt: now,
  sentAt: now,
  mailProblem: null,
  openedAt: null,
  expiresAt: addDays(now, 30),
}
const nothing = { edit: false, issue: false, undoIssue: false, send: false, resend: false, extend: false }

describe('the sender of an invitation', () => {
  it('may send it with the role, an active account and, beside a provider, a running partnership', () => {
    const codeOf = (...asked: Parameters<typeof decideSender>) => {
      const decided = decideSender(...asked)
      return decided.ok ? null : decided.refusal.code
    }
    expect(codeOf(agent, 'joint', able)).toBeNull()
    expect(codeOf(agent, 'relationship', { ...able, partnership: 'none' })).toBeNull()
    expect(codeOf(helpdesk, 'joint', { accountIsActive: false, partnership: 'ended' })).toBe('not_permitted')
    expect(codeOf(agent, 'joint', { accountIsActive: false, partnership: 'ended' })).toBe('account_suspended')
    expect(codeOf(agent, 'joint', { ...able, partnership: 'ended' })).toBe('partnership_ended')
    expect(codeOf(agent, 'joint', { ...able, partnership: 'none' })).toBe('not_found')
  })

  it('is offered what would be done now, and told what keeps it from the rest', () => {
    expect(invitationAbilities(agent, joint, able, now)).toEqual({
      ...nothing,
      resend: true,
      extend: true,
      revoke: true,
      sendObstacle: null,
      resendObstacle: null,
    })
    const suspended = { code: 'account_suspended' }
    expect(invitationAbilities(agent, joint, { ...able, accountIsActive: false }, now)).toEqual({
      ...nothing,
      revoke: true,
      sendObstacle: suspended,
      resendObstacle: suspended,
    })
    const spent = { ...joint, linkVersion: 6 }
    expect(invitationAbilities(agent, spent, able, now)).toMatchObject({
      resend: false,
      extend: true,
      sendObstacle: null,
      resendObstacle: { code: 'resends_spent', count: 5 },
    })
  })

  it('is told nothing where the role allows nothing, or nothing can be done any more', () => {
    const silent = { ...nothing, revoke: false, sendObstacle: null, resendObstacle: null }
    const ended = { ...able, partnership: 'ended' } as const
    expect(invitationAbilities(helpdesk, joint, ended, now)).toEqual(silent)
    expect(invitationAbilities(agent, { ...joint, status: 'accepted' }, ended, now)).toEqual(silent)
  })
})
