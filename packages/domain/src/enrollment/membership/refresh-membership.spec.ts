import { expect, it } from 'vitest'
import { addMinutes } from '../../kernel/time.ts'
import { decideMembershipRefresh } from './refresh-membership.ts'

it('the registry is asked at once the first time, and then every ten minutes', () => {
  const now = new Date('2026-03-01T09:00:00Z')
  expect(decideMembershipRefresh(null, now).ok).toBe(true)
  expect(decideMembershipRefresh(addMinutes(now, -9), now)).toEqual({
    ok: false,
    refusal: { code: 'membership_refreshed_lately', retryAt: addMinutes(now, 1) },
  })
  expect(decideMembershipRefresh(addMinutes(now, -10), now).ok).toBe(true)
})
