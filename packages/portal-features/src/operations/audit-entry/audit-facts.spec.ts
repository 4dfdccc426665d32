import { describe, expect, it } from 'vitest'
import { changesOf, notedText } from './audit-facts.ts'

const entry = (before: object | null, after: object | null) => ({
  before: before && JSON.stringify(before),
  after: after && JSON.stringify(after),
  parties: [{ id: 'p1', name: 'Norvia' }],
})

describe('what an entry notes', () => {
  it('is told field by field, without what stayed the same', () => {
    expect(
      changesOf(
        entry(
          { language: 'en', timeZone: null, roles: ['a'] },
          { language: 'fr', timeZone: null, roles: ['a', 'b'] },
        ),
      ),
    ).toEqual([
      { field: 'language', before: 'en', after: 'fr' },
      { field: 'roles', before: ['a'], after: ['a', 'b'] },
    ])
  })

  it('tells of what came to be, and of what is gone', () => {
    expect(changesOf(entry(null, { name: 'Ana' }))).toEqual([
      { field: 'name', before: undefined, after: 'Ana' },
    ])
    expect(changesOf(entry({ name: 'Ana' }, null))).toEqual([
      { field: 'name', before: 'Ana', after: undefined },
    ])
    expect(changesOf(entry(null, null))).toEqual([])
  })

  it('leaves out what was empty and is, and what the act did not speak of', () => {
    expect(
      changesOf(entry({ status: 'draft', since: '2026-01-01' }, { status: 'issued', sentAt: null })),
    ).toEqual([{ field: 'status', before: 'draft', after: 'issued' }])
  })

  it('leaves out ids, unless they are those of an organization that the reader knows', () => {
    expect(changesOf(entry(null, { userId: 'u1', cartIds: ['c1'], partnerId: 'p1' }))).toEqual([
      { field: 'partnerId', before: undefined, after: 'p1' },
    ])
  })

  it('gives a name from after, else from before', () => {
    expect(notedText(entry({ name: 'A', quantity: 1 }, { quantity: 2 }), 'quantity')).toBe('2')
    expect(notedText(entry({ name: 'A' }, { quantity: 2 }), 'name')).toBe('A')
    expect(notedText(entry(null, { roles: ['a'] }), 'roles')).toBeNull()
  })
})
