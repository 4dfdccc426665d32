import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { MembershipEntryKind, MembershipSource } from './membership.codes.ts'

/** A day of the calendar, `2026-03-31`. */
export type CalendarDay = string

/** A benefit, an incentive or a competency of a profile. */
export interface MembershipEntry {
  readonly kind: MembershipEntryKind
  readonly name: string
  /** Null: it has no levels. */
  readonly level: string | null
  /** Null: not known. */
  readonly since: CalendarDay | null
  /** The day from which it is no longer there; null: no end is known. */
  readonly until: CalendarDay | null
}

/** What the registry says of a firm at one place. */
export interface MembershipProfileContent {
  readonly legalName: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Null: not given. */
  readonly address: string | null
  /** Null: not given. */
  readonly city: string | null
  /** Null: not given. */
  readonly postalCode: string | null
  /** Null: not given. */
  readonly registrationNumber: string | null
  /** The day from which the membership is over; null: no end is known. */
  readonly endedOn: CalendarDay | null
  /** Null: not known. */
  readonly memberSince: CalendarDay | null
  /** Whether the firm is in the program already, so that it is not verified anew. */
  readonly isInProgram: boolean
  /** The partner ID of the firm that this is a location of; null: it is the firm itself. */
  readonly locationOf: string | null
}

/** A profile of the membership registry, whichever registry that is. */
export interface MembershipProfile extends MembershipProfileContent {
  readonly partnerId: string
  readonly updatedAt: Date
  readonly source: MembershipSource
  readonly entries: readonly MembershipEntry[]
}

/** The day of an instant, in UTC. */
export function dayOf(at: Date): CalendarDay {
  return at.toISOString().slice(0, 10)
}

/** Whether the membership lasts: it is over from the day on which it ended. */
export function isMember({ endedOn }: Pick<MembershipProfileContent, 'endedOn'>, now: Date): boolean {
  return endedOn === null || dayOf(now) < endedOn
}

/** The membership was ended or made active since whoever acts looked at it. */
export type MembershipMoved = Refusal<'membership_moved'>

/** Ends a membership today; one that is over, or ends by itself sooner, is refused. */
export function decideMembershipEnd(
  profile: Pick<MembershipProfileContent, 'endedOn'>,
  now: Date,
): Result<CalendarDay, MembershipMoved> {
  return isMember(profile, now) ? ok(dayOf(now)) : refuse({ code: 'membership_moved' })
}

/** Makes a membership that is over active again, with no end known. */
export function decideMembershipRenewal(
  profile: Pick<MembershipProfileContent, 'endedOn'>,
  now: Date,
): Result<null, MembershipMoved> {
  return isMember(profile, now) ? refuse({ code: 'membership_moved' }) : ok(null)
}
