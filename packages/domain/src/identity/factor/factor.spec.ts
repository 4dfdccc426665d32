import { describe, expect, it } from 'vitest'
import { addMinutes } from '../../kernel/time.ts'
import {
  acceptedStep,
  decideOwnRemoval,
  decideStepUp,
  mustHaveFactor,
  readCode,
  stepAfterPassword,
} from './factor.ts'

const now = new Date('2026-03-02T09:00:00Z')

describe('who must have a second factor', () => {
  it('is everybody of a provider and a reseller, and whoever consents for a customer, where it is required', () => {
    expect(mustHaveFactor('required', { portal: 'provider', consents: false })).toBe(true)
    expect(mustHaveFactor('required', { portal: 'reseller', consents: false })).toBe(true)
    expect(mustHaveFactor('required', { portal: 'customer', consents: true })).toBe(true)
    expect(mustHaveFactor('required', { portal: 'customer', consents: false })).toBe(false)
  })

  it('is nobody where it is offered', () => {
    expect(mustHaveFactor('offered', { portal: 'provider', consents: true })).toBe(false)
  })

  it('shows it after the password, or sets it up; whoever has one shows it, whatever the installation wants', () => {
    const person = { portal: 'reseller', consents: false } as const
    expect(stepAfterPassword('required', { ...person, hasFactor: false })).toBe('setup')
    expect(stepAfterPassword('required', { ...person, hasFactor: true })).toBe('factor')
    expect(stepAfterPassword('offered', { ...person, hasFactor: true })).toBe('factor')
    expect(stepAfterPassword('offered', { ...person, hasFactor: false })).toBe('session')
  })

  it('keeps it; anybody else can remove it', () => {
    expect(decideOwnRemoval({ hasFactor: true, isRequired: false }).ok).toBe(true)
    expect(decideOwnRemoval({ hasFactor: true, isRequired: true })).toMatchObject({
      refusal: { code: 'second_factor_required' },
    })
    expect(decideOwnRemoval({ hasFactor: false, isRequired: true })).toMatchObject({
      refusal: { code: 'no_second_factor' },
    })
  })
})

describe('a code', () => {
  it('is read however it is typed', () => {
    expect(readCode(' 123 456 ')).toEqual({ kind: 'authenticator', code: '123456' })
    expect(readCode('１２３４５６')).toEqual({ kind: 'authenticator', code: '123456' })
    expect(readCode('ABCD–efgh 2345')).toEqual({ kind: 'recovery_code', code: 'abcdefgh2345' })
    expect(readCode('')).toEqual({ kind: 'recovery_code', code: '' })
  })

  it('of an app is good once, for a step after the last one that was used', () => {
    const step = Math.floor(now.getTime() / 30_000)
    expect(acceptedStep(now, 0, null)).toBe(step)
    expect(acceptedStep(now, -1, step - 2)).toBe(step - 1)
    expect(acceptedStep(now, 0, step)).toBeNull()
    expect(acceptedStep(now, -1, step)).toBeNull()
    expect(acceptedStep(now, 1, step)).toBe(step + 1)
  })
})

describe('a step-up', () => {
  const facts = { now, factorAt: null, hasFactor: true, isRequired: true }

  it('is asked of whoever has a second factor or must have one, and of nobody else', () => {
    expect(decideStepUp(facts)).toMatchObject({ refusal: { code: 'step_up_needed', hasFactor: true } })
    expect(decideStepUp({ ...facts, isRequired: false }).ok).toBe(false)
    expect(decideStepUp({ ...facts, hasFactor: false })).toMatchObject({ refusal: { hasFactor: false } })
    expect(decideStepUp({ ...facts, hasFactor: false, isRequired: false }).ok).toBe(true)
  })

  it('is asked once in five minutes', () => {
    expect(decideStepUp({ ...facts, factorAt: addMinutes(now, -4) }).ok).toBe(true)
    expect(decideStepUp({ ...facts, factorAt: addMinutes(now, -5) }).ok).toBe(false)
  })
})
