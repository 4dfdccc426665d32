import type { SentInvitation } from './invitation-queries.ts'

/** What can be typed and chosen in a draft, each as text: roles one after the other. */
export type DraftValues = {
  recipientMail: string
  recipientName: string
  recipientDomain: string
  language: string
  roles: string
  duration: string
  subject: string
  text: string
}

const asked = ['recipientMail', 'recipientName', 'recipientDomain', 'language', 'roles', 'duration'] as const
const written = ['subject', 'text'] as const
/** Everything of a draft that is saved. */
export const names = [...asked, ...written] as const

/** What the text of the template speaks of. */
export const spokenOf: readonly (keyof DraftValues)[] = ['recipientName', 'language', 'roles', 'duration']

/** A draft as it is saved. */
export function valuesOf(invitation: SentInvitation): DraftValues {
  const { recipientMail, recipientName, recipientDomain, language, subject, text } = invitation
  return {
    recipientMail,
    recipientName: recipientName ?? '',
    recipientDomain: recipientDomain ?? '',
    language,
    roles: rolesText(invitation.requestedRoles),
    duration: invitation.requestedDuration ?? '',
    subject,
    text,
  }
}

/** Roles as one text, in one order. */
export function rolesText(roles: readonly string[]): string {
  return roles.toSorted().join(' ')
}
