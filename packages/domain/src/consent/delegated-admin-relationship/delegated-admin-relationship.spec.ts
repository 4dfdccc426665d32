import { describe, expect, it } from 'vitest'
import type { Portal, Role } from '../../codes.ts'
import { decideDelegatedAdminEnding, sideOfDelegatedAdmin } from './delegated-admin-relationship.ts'
import { canEndDelegatedAdmin } from './delegated-admin-relationship.policy.ts'
import { decideDelegatedAdminShortening } from './shorten-delegated-admin.ts'

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
  describe('brought forward', () => {
    const facts = {
      actor: actor('customer', 'global_administrator'),
      side: 'subject',
      delegatedAdmin: { status: 'active', endsAt: new Date('2026-03-10T15:00:00Z') },
      timeZone: 'Europe/Paris',
      now,
    } as const
    const shorten = (
      lastDay: string,
      changed: Partial<Parameters<typeof decideDelegatedAdminShortening>[0]> = {},
    ) => decideDelegatedAdminShortening({ ...facts, ...changed, lastDay })

    it('ends with the last day, as the customer counts days', () => {
      expect(shorten('2026-03-04')).toEqual({ ok: true, value: new Date('2026-03-04T22:59:00Z') })
      expect(shorten('2026-03-02')).toEqual({ ok: true, value: new Date('2026-03-02T22:59:00Z') })
    })
    it('never ends later than it did, nor in the past', () => {
      for (const [day, reason] of [
        ['2026-03-10', 'day_not_earlier'],
        ['2026-04-01', 'day_not_earlier'],
        ['2026-03-01', 'day_over'],
      ] as const)
        expect(shorten(day)).toEqual({
          ok: false,
          refusal: { code: 'invalid_input', field: 'lastDay', reason },
        })
      const endsAt = new Date('2026-03-04T22:59:00Z')
      expect(shorten('2026-03-04', { delegatedAdmin: { status: 'active', endsAt } }).ok).toBe(false)
    })
    it('is so by the global administrators of a customer alone, and only while it runs', () => {
      expect(shorten('2026-03-04', { side: 'partner' })).toMatchObject({ refusal: { code: 'not_permitted' } })
      expect(shorten('2026-03-04', { actor: actor('customer', 'user_administrator') })).toMatchObject({
        refusal: { code: 'not_permitted' },
      })
      expect(shorten('2026-03-04', { actor: actor('reseller', 'global_administrator') })).toMatchObject({
        refusal: { code: 'not_permitted' },
      })
      expect(shorten('2026-03-04', { delegatedAdmin: { status: 'active', endsAt: now } })).toMatchObject({
        refusal: { code: 'already_ended' },
      })
    })
  })
})
