import { addDays, statusOf, verificationLinkDays } from '@relais/domain'
import type { StoredApplication } from './application.repository.ts'

/** Whether the link of the last mail no longer works: seven days after it (SPEC, rule 4). */
export function isLinkExpired(
  { contactMailedAt }: Pick<StoredApplication, 'contactMailedAt'>,
  now: Date,
): boolean {
  return contactMailedAt === null || addDays(contactMailedAt, verificationLinkDays).getTime() <= now.getTime()
}

/** What the page of a link is for: the two questions; a new link; nothing, because it was answered. */
export type VerificationPageState = 'open' | 'expired' | 'answered'

/** See {@link VerificationPageState}. */
export function verificationPageState(
  application: Pick<StoredApplication, 'state' | 'contactMailedAt'>,
  now: Date,
): VerificationPageState {
  if (application.state !== 'email_ownership' || statusOf(application.state) !== 'pending') return 'answered'
  return isLinkExpired(application, now) ? 'expired' : 'open'
}
