import { describe, expect, it } from 'vitest'
import { advanceClock } from './demo-clock.ts'

const now = new Date('2026-01-31T10:00:00Z')
const days = (count: number) => count * 86_400_000

describe('the clock of a demo', () => {
  it.each([
    ['P30D', days(30)],
    ['P1M', days(28)],
    ['P1Y', days(365)],
  ])('moves on by %s, counted from its own now', (duration, by) => {
    expect(advanceClock({ isDemo: true, now }, duration)).toEqual({ ok: true, value: by })
  })

  it.each(['P0D', 'P-1D', 'PT1H', '30 days', ''])('does not move by "%s", nor backwards', (duration) => {
    expect(advanceClock({ isDemo: true, now }, duration)).toEqual({
      ok: false,
      refusal: { code: 'not_a_duration' },
    })
  })

  it('stays in this century', () => {
    expect(advanceClock({ isDemo: true, now }, 'P74Y')).toEqual({ ok: false, refusal: { code: 'too_far' } })
  })

  it('is the only one that moves: an installation that people work with keeps the time of day', () => {
    expect(advanceClock({ isDemo: false, now }, 'P30D')).toEqual({
      ok: false,
      refusal: { code: 'not_a_demo' },
    })
  })
})
