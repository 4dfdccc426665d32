import { describe, expect, it } from 'vitest'
import type { Portal, Role } from '../codes.ts'
import { canEndDelegation, decideDelegationEnding, decideEnding, sideOfDelegation } from './ending.ts'

const now = new Date('2026-03-02T09:00:00Z')
const actor = (portal: Portal, ...roles: Role[]) => ({ portal, roles })

describe('a relationship', () => {
  const facts = { running: true, otherName: 'Lumière Conseil', typed: ' Lumière  Conseil ' }
  it('is ended by the customer and by the partner, with the name of the other side', () => {
    expect(decideEnding({ ...facts, actor: actor('customer', 'global_administrator') }).ok).toBe(true)
    expect(decideEnding({ ...facts, actor: actor('reseller', 'admin_agent') }).ok).toBe(true)
    expect(decideEnding({ ...facts, actor: actor('provider', 'global_administrator') }).ok).toBe(true)
  })
  it('is not ended by others, twice, or without the name', () => {
    const administrator = actor('customer', 'global_administrator')
    expect(decideEnding({ ...facts, actor: actor('customer', 'user_administrator') })).toMatchObject({
      refusal: { code: 'not_permitted' },
    })
    expect(decideEnding({ ...facts, actor: actor('provider', 'sales_agent') })).toMatchObject({
      refusal: { code: 'not_permitted' },
    })
    expect(decideEnding({ ...facts, actor: administrator, running: false })).toMatchObject({
      refusal: { code: 'already_ended' },
    })
    expect(decideEnding({ ...facts, actor: administrator, typed: 'lumière conseils' })).toMatchObject({
      refusal: { code: 'confirmation_mismatch', expected: 'Lumière Conseil' },
    })
  })
})

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
    expect(canEndDelegation(actor('customer', 'global_administrator'), 'subject')).toBe(true)
    expect(canEndDelegation(actor('reseller', 'global_administrator'), 'subject')).toBe(true)
    expect(canEndDelegation(actor('reseller', 'admin_agent'), 'subject')).toBe(false)
    expect(canEndDelegation(actor('reseller', 'admin_agent'), 'partner')).toBe(true)
    expect(canEndDelegation(actor('provider', 'helpdesk_agent'), 'partner')).toBe(false)
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
