import { describe, expect, it } from 'vitest'
import type { Portal, Role } from '../../codes.ts'
import { decideDelegatedAdminEnding, sideOfDelegatedAdmin } from './delegated-admin-relationship.ts'
import { canEndDelegatedAdmin } from './delegated-admin-relationship.policy.ts'

const now = new Date('2026-03-02T09:00:00Z')
const actor = (portal: Portal, ...roles: Role[]) => ({ portal, roles })

describe('delegatedAdmin', () => {
  it('has a side only at the portal that fits it', () => {
    const overCustomer = { partnerId: 'p', subjectId: 's', subjectKind: 'customer' } as const
    const overReseller = { partnerId: 'p', subjectId: 's', subjectKind: 'reseller' } as const
    expect(sideOfDelegatedAdmin(actor('customer'), 's', overCustomer)).toBe('subject')
    expect(sideOfDelegatedAdmin(actor('reseller'), 's', overCustomer)).toBeNull()
    expect(sideOfDelegatedAdmin(actor('reseller'), 's', overReseller)).toBe('subject')
    expect(sideOfDelegatedAdmin(actor('customer'), 's', overReseller)).toBeNull()
    expect(sideOfDelegatedAdmin(actor('reseller'), 'p', overCustomer)).toBe('partner')
    expect(sideOfDelegatedAdmin(actor('provider'), 'p', overReseller)).toBe('partner')
    expect(sideOfDelegatedAdmin(actor('reseller'), 'p', overReseller)).toBeNull()
    expect(sideOfDelegatedAdmin(actor('provider'), 'x', overReseller)).toBeNull()
  })
  it("is ended by the subject's global administrator or by the partner's administrators", () => {
    expect(canEndDelegatedAdmin.subject(actor('customer', 'global_administrator'))).toBe(true)
    expect(canEndDelegatedAdmin.subject(actor('reseller', 'global_administrator'))).toBe(true)
    expect(canEndDelegatedAdmin.subject(actor('reseller', 'admin_agent'))).toBe(false)
    expect(canEndDelegatedAdmin.partner(actor('reseller', 'admin_agent'))).toBe(true)
    expect(canEndDelegatedAdmin.partner(actor('provider', 'helpdesk_agent'))).toBe(false)
  })
  it('is not ended twice, nor after its end date', () => {
    const facts = { actor: actor('customer', 'global_administrator'), side: 'subject', now } as const
    const endsAt = new Date('2027-01-01T00:00:00Z')
    expect(decideDelegatedAdminEnding({ ...facts, delegatedAdmin: { status: 'active', endsAt } }).ok).toBe(
      true,
    )
    for (const delegatedAdmin of [
      { status: 'terminated', endsAt },
      { status: 'active', endsAt: now },
    ] as const) {
      expect(decideDelegatedAdminEnding({ ...facts, delegatedAdmin })).toMatchObject({
        refusal: { code: 'already_ended' },
      })
    }
  })
})
