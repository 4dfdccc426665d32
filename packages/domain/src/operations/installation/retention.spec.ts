import { describe, expect, it } from 'vitest'
import { draftValidityDays } from '../../identity/draft/draft.ts'
import { retainedSince, retentionDays } from './retention.ts'

describe('what is kept for a time', () => {
  it('is counted back from now', () => {
    expect(retainedSince('session', new Date('2026-03-31T09:00:00Z'))).toEqual(
      new Date('2026-03-01T09:00:00Z'),
    )
  })

  it('goes no sooner than people are told', () => {
    expect(retentionDays.draft).toBe(draftValidityDays)
  })
})
