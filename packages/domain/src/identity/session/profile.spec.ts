import { describe, expect, it } from 'vitest'
import { acceptProfile } from './profile.ts'

const profile = { language: 'fr', keyboardShortcuts: false } as const

describe('a profile', () => {
  it.each([null, 'UTC', 'Europe/Paris', 'America/Argentina/Buenos_Aires'])(
    'takes %s as time zone',
    (timeZone) => {
      expect(acceptProfile({ ...profile, timeZone })).toEqual({ ok: true, value: { ...profile, timeZone } })
    },
  )

  it.each(['', 'Europe/Atlantis', '+02:00', 'Europe/Paris\0'])(
    'refuses %j: no date can be told in it',
    (timeZone) => {
      expect(acceptProfile({ ...profile, timeZone })).toEqual({
        ok: false,
        refusal: { code: 'invalid_input', field: 'timeZone', reason: 'unknown_time_zone' },
      })
    },
  )
})
