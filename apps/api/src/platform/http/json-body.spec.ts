import { describe, expect, it } from 'vitest'
import { deepest, isText, isTooDeep } from './json-body.ts'

const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)

describe('a body of JSON', () => {
  it('is measured without recursion, however deep it is', () => {
    expect([deepest, deepest + 1, 5000, 120_000].map((levels) => isTooDeep(nested(levels)))).toEqual([
      false,
      true,
      true,
      true,
    ])
  })

  it('is text in its names as in its values', () => {
    expect(isText({ a: ['é', 1, null] })).toBe(true)
    expect(isText({ a: [{ b: '\u0000' }] })).toBe(false)
    expect(isText({ '\ud800': 1 })).toBe(false)
  })
})
