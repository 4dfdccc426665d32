import { sendMail, type Work } from '../../../platform/database/work.ts'
import type { ColleagueFacts } from './colleague.queries.ts'

/** Tells somebody who was disabled or restored, by whom and when. Whoever has no address is told by nobody. */
export function tellOfAccess(work: Work, colleague: ColleagueFacts, access: 'disabled' | 'restored'): void {
  const { actor, now } = work
  const { contactMail, language, timeZone, displayName, userPrincipalName } = colleague
  if (contactMail === null) return
  sendMail(work, {
    template: 'user-access',
    recipientMail: contactMail,
    recipientOrganizationId: actor.organizationId,
    language,
    timeZone,
    link: { to: 'page', portal: actor.portal, path: '/sign-in' },
    data: {
      access,
      name: displayName,
      signInName: userPrincipalName,
      organizationName: actor.organizationName,
      byName: actor.displayName,
      changedAt: now,
    },
  })
}
