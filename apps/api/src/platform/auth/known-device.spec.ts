import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deviceOf, rememberAccount } from './known-device.ts'

describe('a browser that signed in', () => {
  const key = randomBytes(32)
  const account = (userId: string, passwordHash = 'a hash') => ({ userId, passwordHash })

  it('is known to that account, and to no other', () => {
    const cookie = rememberAccount(key, null, account('ann'))
    expect(deviceOf(key, cookie, account('ann'))).toMatch(/^[\w-]{22}$/)
    expect(deviceOf(key, cookie, account('bob'))).toBeNull()
  })

  it('is a stranger again after any change of the password', () => {
    const cookie = rememberAccount(key, null, account('ann'))
    expect(deviceOf(key, cookie, account('ann', 'another hash'))).toBeNull()
  })

  it('remembers four people, the least recent is forgotten, and one who signs in twice counts once', () => {
    const people = ['ann', 'bob', 'cem', 'dee', 'dee', 'eve']
    const cookie = people.reduce<string | null>((kept, id) => rememberAccount(key, kept, account(id)), null)
    const known = ['ann', 'bob', 'cem', 'dee', 'eve'].filter((id) => deviceOf(key, cookie, account(id)))
    expect(known).toEqual(['bob', 'cem', 'dee', 'eve'])
  })

  it.each([['x'], ['~~~~'], ['a.b~c.d'], [`${'A'.repeat(22)}.${'A'.repeat(43)}`], ['x'.repeat(4000)]])(
    'is not taken from a cookie that somebody made up: %s',
    (cookie) => {
      expect(deviceOf(key, cookie, account('ann'))).toBeNull()
    },
  )
})
