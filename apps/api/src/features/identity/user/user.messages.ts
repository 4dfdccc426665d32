import { type AddedUser, addedUserNews, maskedMailAddress } from '@relais/domain'
import { noticeEach, sendMail, type Work } from '../../../platform/database/work.ts'
import { findRecipients } from '../../../platform/mail/recipient.queries.ts'
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

/** Tells somebody who can sign in that its mails go elsewhere from now on: at the address before, and at the one now. */
export function tellOfContactMail(
  work: Work,
  colleague: ColleagueFacts,
  name: string,
  movedTo: string,
): void {
  const { actor, now } = work
  const { contactMail: before, language, timeZone, userPrincipalName } = colleague
  const tell = (recipientMail: string, address: 'before' | 'now', other: string | null) =>
    sendMail(work, {
      template: 'contact-mail-changed',
      recipientMail,
      recipientOrganizationId: actor.organizationId,
      language,
      timeZone,
      link: { to: 'page', portal: actor.portal, path: '/profile' },
      data: {
        address,
        otherMail: other === null ? null : maskedMailAddress(other),
        name,
        signInName: userPrincipalName,
        organizationName: actor.organizationName,
        byName: actor.displayName,
        changedAt: now,
      },
    })
  if (before !== null) tell(before, 'before', movedTo)
  tell(movedTo, 'now', before)
}

/** Tells those who administer the organization, in the portal, whom somebody else added to it. */
export async function tellOfAddedUser(
  work: Work,
  userId: string,
  { displayName: personName }: AddedUser,
): Promise<void> {
  const { actor, tx } = work
  const people = await findRecipients(tx, actor.organizationId, addedUserNews)
  noticeEach(work, people, {
    portal: actor.portal,
    path: `/account-settings/users/${userId}`,
    kind: 'user_added',
    data: { personName, byName: actor.displayName },
  })
}
