import type { Language } from './session.codes.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { isTimeZone } from '../organization/tenant.ts'

/** What a person chooses for itself. */
export interface Profile {
  /** Language of screens and mails. */
  readonly language: Language
  /** IANA name in which dates are told; null: the organization's. */
  readonly timeZone: string | null
  /** Whether the portals listen to keyboard shortcuts. */
  readonly keyboardShortcuts: boolean
}

/** The profile names a time zone that no date can be told in. */
export type ProfileUnacceptable = Refusal<'invalid_input'> & {
  readonly field: 'timeZone'
  readonly reason: 'unknown_time_zone'
}

/** Checks what a person chose. */
export function acceptProfile(profile: Profile): Result<Profile, ProfileUnacceptable> {
  if (profile.timeZone !== null && !isTimeZone(profile.timeZone))
    return refuse({ code: 'invalid_input', field: 'timeZone', reason: 'unknown_time_zone' })
  return ok(profile)
}
