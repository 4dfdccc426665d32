import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { addMinutes } from '../../kernel/time.ts'

/** Minutes between two times that the registry is asked for one organization. */
export const membershipRefreshMinutes = 10

/** The registry was asked a moment ago: what it says then is not older. */
export type MembershipRefreshedLately = Refusal<'membership_refreshed_lately'> & { readonly retryAt: Date }

/** Whether the registry is asked anew. `refreshedAt`: when it was asked last; null: never. */
export function decideMembershipRefresh(
  refreshedAt: Date | null,
  now: Date,
): Result<null, MembershipRefreshedLately> {
  const retryAt = refreshedAt === null ? now : addMinutes(refreshedAt, membershipRefreshMinutes)
  return retryAt > now ? refuse({ code: 'membership_refreshed_lately', retryAt }) : ok(null)
}
