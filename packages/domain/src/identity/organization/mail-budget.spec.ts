import { describe, expect, it } from 'vitest'
import { addMinutes } from '../../kernel/time.ts'
import { passwordResetMinutes } from '../session/session.ts'
import { decideMail, mailBudgets, mailWindowAt, mayMailReset, resetMailBudget } from './mail-budget.ts'

const now = new Date('2026-03-02T09:00:00Z')
const none = { usedUpSince: null, own: 0, recipient: 0 }
const { own, recipient, organization } = mailBudgets['invitation-sent']
const tomorrow = new Date('2026-03-03T00:00:00Z')

describe('the budget of mails that are sent to reach somebody', () => {
  it('lets a firm invite three hundred customers on one day', () => {
    expect(organization).toBeGreaterThan(300)
    expect(decideMail('invitation-sent', { ...none, own: own - 1, recipient: recipient - 1 }, now)).toEqual({
      ok: true,
      value: null,
    })
  })

  it('opens again 24 hours after the oldest mail that uses it up', () => {
    const usedUpSince = new Date('2026-03-01T10:30:00Z')
    expect(mailWindowAt(now).organizationSince).toEqual(new Date('2026-03-01T09:00:00Z'))
    expect(decideMail('invitation-sent', { ...none, usedUpSince }, now)).toEqual({
      ok: false,
      refusal: { code: 'mail_budget_spent', limit: organization, retryAt: new Date('2026-03-02T10:30:00Z') },
    })
  })

  it('says the same of a mailbox that the sender filled and of one that others filled', () => {
    const refusal = { code: 'recipient_budget_spent', retryAt: tomorrow }
    expect(decideMail('invitation-sent', { ...none, own, recipient: own }, now)).toEqual({
      ok: false,
      refusal,
    })
    expect(decideMail('invitation-sent', { ...none, recipient }, now)).toEqual({ ok: false, refusal })
  })

  it.each(Object.entries(mailBudgets))('of %s leaves room for others beside any one sender', (_, budget) => {
    expect(budget.recipient).toBeGreaterThan(budget.own)
  })
})

describe('reset links to one mailbox', () => {
  it('go on when the budget of the day is used up, so that there is one that works at any time and nobody is shut out', () => {
    const { mailbox } = resetMailBudget
    expect(mayMailReset(mailbox - 1, now, now)).toBe(true)
    const over = addMinutes(now, -passwordResetMinutes)
    expect(mayMailReset(mailbox, new Date(over.getTime() + 1), now)).toBe(false)
    // From the moment on at which the last one works no more.
    expect(mayMailReset(mailbox, over, now)).toBe(true)
  })
})
