import { expect, it } from 'vitest'
import { decideRenewing, type PasswordLinkFacts, stateOfPasswordLink } from './password-link.ts'

const now = new Date('2026-12-01T09:00:00Z')
const link: PasswordLinkFacts = {
  purpose: 'welcome',
  expiresAt: new Date(now.getTime() + 1),
  usedAt: null,
  isReplaced: false,
  isPersonActive: true,
  hasPassword: false,
}
const state = (change: Partial<PasswordLinkFacts>) => stateOfPasswordLink({ ...link, ...change }, now)
const renewed = (change: Partial<PasswordLinkFacts>, contactMail: string | null = 'zoe@home.example') =>
  decideRenewing({ ...link, expiresAt: now, ...change, contactMail }, now).ok

it('a link to set a password works until its time is over, it is used, replaced, or its person gone', () => {
  expect(state({})).toBe('open')
  expect(state({ expiresAt: now })).toBe('expired')
  expect(state({ usedAt: now })).toBe('used')
  expect(state({ usedAt: now, isReplaced: true })).toBe('replaced')
  expect(state({ isPersonActive: false })).toBe('withdrawn')
})

it('only an expired invitation of somebody without a password is renewed by its holder', () => {
  expect(renewed({})).toBe(true)
  expect(renewed({ expiresAt: new Date(now.getTime() + 1) })).toBe(false)
  expect(renewed({ purpose: 'reset' })).toBe(false)
  expect(renewed({ hasPassword: true })).toBe(false)
  expect(renewed({ usedAt: now, isReplaced: true })).toBe(false)
  expect(renewed({ isPersonActive: false })).toBe(false)
  expect(renewed({}, null)).toBe(false)
})
