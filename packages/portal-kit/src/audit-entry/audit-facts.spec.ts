import { describe, expect, it } from 'vitest'
import { changesOf, notedText } from './audit-facts.ts'

const entry = (before: object | null, after: object | null) => ({
  before: before && JSON.stringify(before),
  after: after && JSON.stringify(after),
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

  it('gives a name from after, else from before', () => {
    expect(notedText(entry({ name: 'A', quantity: 1 }, { quantity: 2 }), 'quantity')).toBe('2')
    expect(notedText(entry({ name: 'A' }, { quantity: 2 }), 'name')).toBe('A')
    expect(notedText(entry(null, { roles: ['a'] }), 'roles')).toBeNull()
  })
})
