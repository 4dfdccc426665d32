import { partnershipDelegatedAdmin } from '../delegated-admin-relationship/delegated-admin-relationship.codes.ts'
import { addDuration } from '../../kernel/time.ts'

/** Version of the text that the authorize page shows; stored with each partnership. Raise it when the text changes. */
export const partnershipConsentVersion = '1'

/** The administration that a reseller grants by authorizing a provider at `now`. */
export function grantedPartnershipDelegatedAdmin(now: Date) {
  const { roles, duration } = partnershipDelegatedAdmin
  return { roles, duration, activatedAt: now, endsAt: addDuration(now, duration) }
}
