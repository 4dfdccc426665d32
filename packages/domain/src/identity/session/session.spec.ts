import { expect, it } from 'vitest'
import { addMinutes } from '../../kernel/time.ts'
import { decideEndingSession, isSessionLive, type SessionTimes, sessionIdleMinutes } from './session.ts'

const now = new Date('2026-12-01T09:00:00Z')
const session: SessionTimes = { lastSeenAt: now, expiresAt: addMinutes(now, 1), endedAt: null }

it('a session is of use until it ends, is idle for an hour, or a day old', () => {
  expect(isSessionLive(session, now)).toBe(true)
  expect(isSessionLive({ ...session, expiresAt: now }, now)).toBe(false)
  expect(isSessionLive({ ...session, lastSeenAt: addMinutes(now, -sessionIdleMinutes) }, now)).toBe(false)
  expect(isSessionLive({ ...session, endedAt: now }, now)).toBe(false)
})

it('one of the own sessions is ended, but neither the one that asks nor one that is over or not there', () => {
  const code = (given: (SessionTimes & { isCurrent: boolean }) | null) => {
    const result = decideEndingSession(given, now)
    return result.ok ? 'done' : result.refusal.code
  }
  expect(code({ ...session, isCurrent: false })).toBe('done')
  expect(code({ ...session, isCurrent: true })).toBe('current_session')
  expect(code({ ...session, endedAt: now, isCurrent: false })).toBe('not_found')
  expect(code(null)).toBe('not_found')
})
