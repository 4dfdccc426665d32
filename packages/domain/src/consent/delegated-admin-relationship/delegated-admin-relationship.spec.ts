import { describe, expect, it } from 'vitest'
import type { Portal, Role } from '../../codes.ts'
import { decideDelegationEnding, sideOfDelegation } from './delegated-admin-relationship.ts'
import { canEndDelegation } from './delegated-admin-relationship.policy.ts'

const now = new Date('2026-03-02T09:00:00Z')
const actor = (portal: Portal, ...roles: Role[]) => ({ portal, roles })

describe('administration', () => {
  it('has a side only at the portal that fits it', () => {
    const overCustomer = { partnerId: 'p', subjectId: 's', subjectKind: 'customer' } as const
    const overReseller = { partnerId: 'p', subjectId: 's', subjectKind: 'reseller' } as const
    expect(sideOfDelegation(actor('customer'), 's', overCustomer)).toBe('subject')
    expect(sideOfDelegation(actor('reseller'), 's', overCustomer)).toBeNull()
    expect(sideOfDelegation(actor('reseller'), 's', overReseller)).toBe('subject')
    expect(sideOfDelegation(actor('customer'), 's', overReseller)).toBeNull()
    expect(sideOfDelegation(actor('reseller'), 'p', overCustomer)).toBe('partner')
    expect(sideOfDelegation(actor('provider'), 'p', overReseller)).toBe('partner')
    expect(sideOfDelegation(actor('reseller'), 'p', overReseller)).toBeNull()
    expect(sideOfDelegation(actor('provider'), 'x', overReseller)).toBeNull()
  })
  it("is ended by the subject's global administrator or by the partner's administrators", () => {
    expect(canEndDelegation.subject(actor('customer', 'global_administrator'))).toBe(true)
    expect(canEndDelegation.subject(actor('reseller', 'global_administrator'))).toBe(true)
    expect(canEndDelegation.subject(actor('reseller', 'admin_agent'))).toBe(false)
    expect(canEndDelegation.partner(actor('reseller', 'admin_agent'))).toBe(true)
    expect(canEndDelegation.partner(actor('provider', 'helpdesk_agent'))).toBe(false)
  })
  it('is not ended twice, nor after its end date', () => {
    const facts = { actor: actor('customer', 'global_administrator'), side: 'subject', now } as const
    const endsAt = new Date('2027-01-01T00:00:00Z')
    expect(decideDelegationEnding({ ...facts, delegation: { status: 'active', endsAt } }).ok).toBe(true)
    for (const delegation of [
      { status: 'terminated', endsAt },
      { status: 'active', endsAt: now },
    ] as const) {
      expect(decideDelegationEnding({ ...facts, delegation })).toMatchObject({
        refusal: { code: 'already_ended' },
      })
    }
  })
})
