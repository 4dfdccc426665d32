import type { SentInvitation } from './invitation-queries.ts'

/** Stands for no provider where it is asked who will place a customer's orders. */
export const nobodyYet = 'nobody'

/** What can be typed and chosen in a draft, each as text: roles one after the other. */
export type DraftValues = {
  /** Id of the provider that will place the orders, or {@link nobodyYet}. */
  orderedBy: string
  recipientMail: string
  recipientName: string
  recipientDomain: string
  language: string
  roles: string
  duration: string
  subject: string
  text: string
}

const asked = [
  'orderedBy',
  'recipientMail',
  'recipientName',
  'recipientDomain',
  'language',
  'roles',
  'duration',
] as const
const written = ['subject', 'text'] as const
/** Everything of a draft that is saved. */
export const names = [...asked, ...written] as const

/** What the text of the template speaks of. */
export const spokenOf: readonly (keyof DraftValues)[] = [
  'orderedBy',
  'recipientName',
  'language',
  'roles',
  'duration',
]

/** A draft as it is saved. */
export function valuesOf(invitation: SentInvitation): DraftValues {
  const { recipientMail, recipientName, recipientDomain, language, subject, text } = invitation
  return {
    orderedBy: invitation.provider?.id ?? nobodyYet,
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
