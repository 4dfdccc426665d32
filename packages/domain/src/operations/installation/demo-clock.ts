import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { addDuration, isDuration } from '../../kernel/time.ts'

/** Why the clock of a demo was not moved. */
export type ClockRefusal = Refusal<'not_a_demo' | 'not_a_duration' | 'too_far'>

/** The year that no demo gets to. */
export const lastDemoYear = 2100

/**
 * How many milliseconds the clock of an installation moves on: the duration counted from its own now. Only a demo has a
 * clock that moves, and only forwards: what was written at a time that is not yet there would make no sense.
 */
export function advanceClock(
  facts: { readonly isDemo: boolean; readonly now: Date },
  duration: string,
): Result<number, ClockRefusal> {
  if (!facts.isDemo) return refuse({ code: 'not_a_demo' })
  if (!isDuration(duration)) return refuse({ code: 'not_a_duration' })
  const target = addDuration(facts.now, duration)
  if (target.getUTCFullYear() >= lastDemoYear) return refuse({ code: 'too_far' })
  return ok(target.getTime() - facts.now.getTime())
}
