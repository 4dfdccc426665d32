import { describe, expect, it } from 'vitest'
import type { Portal, Role } from '../../codes.ts'
import { addDays } from '../../kernel/time.ts'
import { decideAuthorization, invitationClosedReason } from './invitation-answer.ts'
import { active, draft, issued, now } from './invitation.fixture.ts'
import { acceptObstacle, canInvite } from './invitation.policy.ts'

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
