import { describe, expect, it } from 'vitest'
import { decideAsking, decidePassing, decideRejection, decideTakingOn, type ReviewFacts } from './review.ts'
import { decideAppealing, decideReverification, decideSending } from './provide-documents.ts'
import { decideSuspension } from './reseller-account.ts'

const now = new Date('2026-11-26T10:00:00Z')
const operator = {
  portal: 'provider',
  isOperator: true,
  isProvider: false,
  organizationId: 'program',
} as const
const facts = (change: Partial<ReviewFacts> = {}): ReviewFacts => ({
  actor: { ...operator, roles: ['global_administrator'] },
  organizationId: 'firm',
  state: 'business',
  since: now,
  ...change,
})
const word = { stage: 'business', reasons: [], note: '' } as const

describe('a reviewer', () => {
  it('passes the stage that is checked, and authorizes with the last', () => {
    expect(decidePassing(facts(), { ...word, reasons: ['register_matches'] }, now)).toMatchObject({
      ok: true,
      value: { state: 'decision', reasons: ['register_matches'], note: null },
    })
    expect(decidePassing(facts({ state: 'decision' }), { ...word, stage: 'decision' }, now)).toMatchObject({
      value: { state: 'authorized' },
    })
  })

  it('is never of the firm that is reviewed, whatever the act', () => {
    const own = facts({ organizationId: 'program' })
    for (const decided of [
      decideTakingOn(own, now),
      decidePassing(own, word, now),
      decideAsking(own, { ...word, documents: ['tax_letter'] }, now),
      decideRejection(own, { ...word, reasons: ['other'], note: 'No.' }, now),
    ])
      expect(decided).toMatchObject({ refusal: { code: 'own_firm' } })
  })

  it('is a global administrator of the operator, and nobody else', () => {
    for (const actor of [
      { ...operator, roles: ['admin_agent'] as const },
      { portal: 'provider', organizationId: 'program', roles: ['global_administrator'] } as const,
    ])
      expect(decidePassing(facts({ actor }), word, now)).toMatchObject({ refusal: { code: 'not_permitted' } })
  })

  it('decides nothing on a page that is no longer true', () => {
    expect(decidePassing(facts(), { ...word, stage: 'employment' }, now)).toMatchObject({
      refusal: { code: 'application_moved', status: 'pending' },
    })
    expect(decidePassing(facts({ state: 'authorized' }), word, now)).toMatchObject({
      refusal: { code: 'application_moved', status: 'authorized' },
    })
    // The contact has the word: nobody passes email ownership for it.
    expect(
      decidePassing(facts({ state: 'email_ownership' }), { ...word, stage: 'email_ownership' }, now).ok,
    ).toBe(false)
  })

  it('rejects with a reason of the list and a note, and asks for at least one document', () => {
    const note = 'The register has another name.'
    expect(decideRejection(facts(), { ...word, note }, now)).toMatchObject({ refusal: { field: 'reasons' } })
    expect(decideRejection(facts(), { ...word, reasons: ['no_answer'], note }, now)).toMatchObject({
      refusal: { field: 'reasons' },
    })
    expect(decideRejection(facts(), { ...word, reasons: ['name_differs'] }, now)).toMatchObject({
      refusal: { field: 'note' },
    })
    expect(decideRejection(facts(), { ...word, reasons: ['name_differs'], note }, now)).toMatchObject({
      value: { state: 'rejected', stage: 'business', note },
    })
    expect(decideAsking(facts(), { ...word, documents: [] }, now)).toMatchObject({
      refusal: { field: 'documents' },
    })
    expect(decideAsking(facts(), { ...word, documents: ['tax_letter'] }, now)).toMatchObject({
      value: { state: 'business_document' },
    })
  })
})

describe('a firm', () => {
  it('sends documents once it added one', () => {
    expect(decideSending({ state: 'business_document', since: now }, 0, now)).toMatchObject({
      refusal: { code: 'no_document' },
    })
    expect(decideSending({ state: 'business_document', since: now }, 1, now)).toEqual({
      ok: true,
      value: 'business',
    })
  })

  it('appeals with words', () => {
    const rejected = {
      state: 'rejected',
      since: now,
      rejectedStage: 'business',
      rejectionReasons: [],
    } as const
    expect(decideAppealing(rejected, ' ', now)).toMatchObject({
      refusal: { field: 'text', reason: 'missing' },
    })
    expect(decideAppealing(rejected, 'We moved.', now)).toMatchObject({
      value: { state: 'business', text: 'We moved.' },
    })
  })

  it('is verified anew from the first stage that a change concerns, and not at all where nothing verified changed', () => {
    const authorized = { state: 'authorized', since: now } as const
    const change = (contactMail: boolean, legalData: boolean) =>
      decideReverification(authorized, { contactMail, legalData }, now)
    expect(change(true, true)).toEqual({ ok: true, value: 'email_ownership' })
    expect(change(false, true)).toEqual({ ok: true, value: 'business' })
    expect(change(false, false)).toEqual({ ok: true, value: null })
  })
})

describe('the account of a reseller', () => {
  const suspension = { actor: facts().actor, organizationId: 'firm', status: 'active' } as const

  it('is suspended and reinstated with a reason, once, and by nobody of the firm', () => {
    expect(decideSuspension(suspension, 'suspended', 'Overdue.')).toEqual({ ok: true, value: 'Overdue.' })
    expect(decideSuspension(suspension, 'suspended', ' ')).toMatchObject({ refusal: { field: 'reason' } })
    expect(decideSuspension(suspension, 'active', 'Paid.')).toMatchObject({
      refusal: { code: 'account_moved' },
    })
    expect(decideSuspension({ ...suspension, organizationId: 'program' }, 'suspended', 'x')).toMatchObject({
      refusal: { code: 'own_firm' },
    })
    const actor = { ...operator, roles: ['admin_agent'] as const }
    expect(decideSuspension({ ...suspension, actor }, 'suspended', 'x')).toMatchObject({
      refusal: { code: 'not_permitted' },
    })
  })
})
