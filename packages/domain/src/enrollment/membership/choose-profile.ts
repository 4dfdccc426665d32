import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { type CalendarDay, isMember, type MembershipProfile } from './membership-profile.ts'

/** What stands beside a profile when one is chosen for a tenant. */
export interface ProfileChoice {
  /** Of the tenant, ISO 3166-1 alpha-2. */
  readonly country: string
  /** Whether another reseller has this partner ID. */
  readonly isBound: boolean
}

/** Why a profile cannot be the tenant's. */
export type ProfileRefusal =
  | Refusal<'partner_id_bound'>
  | (Refusal<'membership_ended'> & { readonly endedOn: CalendarDay })
  | (Refusal<'membership_elsewhere'> & { readonly country: string; readonly tenantCountry: string })

/**
 * Whether a profile can be chosen: an active one in the tenant's country that nobody else has (domain reference, S5). Asked when the
 * profiles are listed, and again when the firm enrolls.
 */
export function decideProfileChoice(
  profile: Pick<MembershipProfile, 'endedOn' | 'country'>,
  { country, isBound }: ProfileChoice,
  now: Date,
): Result<null, ProfileRefusal> {
  // What no renewal and no other tenant would cure is said first.
  if (isBound) return refuse({ code: 'partner_id_bound' })
  if (profile.endedOn !== null && !isMember(profile, now))
    return refuse({ code: 'membership_ended', endedOn: profile.endedOn })
  if (profile.country !== country)
    return refuse({ code: 'membership_elsewhere', country: profile.country, tenantCountry: country })
  return ok(null)
}
