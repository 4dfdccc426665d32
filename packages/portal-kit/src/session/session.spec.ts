import { expect, it } from 'vitest'
import { safeReturn, signInSearch } from './session.ts'

it('signing in leads back to a path of this host and to no other place', () => {
  expect(safeReturn('/customers?q=a#b')).toBe('/customers?q=a#b')
  for (const foreign of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '',
  ]) {
    expect(safeReturn(foreign)).toBe('/')
  }
  expect(safeReturn(undefined)).toBe('/')
})

it('the URL of the sign-in page takes a text as return and drops anything else', () => {
  expect(signInSearch({ return: '/customers', other: 1 })).toEqual({ return: '/customers' })
  expect(signInSearch({ return: 7 })).toEqual({})
})
