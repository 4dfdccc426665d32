import { describe, expect, it } from 'vitest'
import { addDays } from '../../kernel/time.ts'
import { decideAfterFailure, mailPatienceDays, mailPause } from './mail-delivery.ts'

const written = new Date('2026-03-02T09:00:00Z')
const after = (replyCode: number | null, stage: 'connection' | 'recipient' | 'message', at = written) =>
  decideAfterFailure({ replyCode, stage }, 1, written, at)

describe('a mail that was not taken', () => {
  it('is tried again when nobody answered, or the answer was "not now"', () => {
    for (const stage of ['connection', 'recipient', 'message'] as const) {
      expect(after(null, stage).problem).toBe('delayed')
      expect(after(421, stage).problem).toBe('delayed')
    }
  })

  it('is not tried again when its recipient or the mail itself is refused for good', () => {
    expect(after(550, 'recipient')).toEqual({ problem: 'recipient_refused' })
    expect(after(552, 'message')).toEqual({ problem: 'mail_refused' })
  })

  it('waits for the operator where the server turns Relais away: that is not the mail’s fault', () => {
    expect(after(554, 'connection').problem).toBe('delayed')
    expect(after(535, 'connection').problem).toBe('delayed')
  })

  it('is given up after five days, to the moment', () => {
    const end = addDays(written, mailPatienceDays)
    expect(after(null, 'connection', new Date(end.getTime() - 1)).problem).toBe('delayed')
    expect(after(null, 'connection', end)).toEqual({ problem: 'given_up' })
  })

  it('is tried within seconds at first and never later than a quarter of an hour, for days', () => {
    const pauses = Array.from({ length: 500 }, (_, index) => mailPause(index + 1))
    expect(pauses.slice(0, 4)).toEqual([2, 4, 8, 16])
    expect(Math.max(...pauses)).toBe(15 * 60)
    const total = pauses.reduce((sum, pause) => sum + pause, 0)
    expect(total).toBeGreaterThan(mailPatienceDays * 86_400)
  })
})
