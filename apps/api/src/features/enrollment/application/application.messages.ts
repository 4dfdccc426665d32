import type { VerificationReason } from '@relais/domain'
import { type AnonymousWork, sendMail, sendMailToEach } from '../../../platform/database/work.ts'
import { findApplicationRecipients, type StoredApplication } from './application.repository.ts'

/** What is told of an application. */
export type ApplicationNews =
  | 'confirmed'
  | 'denied'
  | 'stage_passed'
  | 'document_asked'
  | 'authorized'
  | 'rejected'
  | 'appealed'
  | 'lapsed'

/** Asks the primary contact the two questions: a mail with a link that needs no account. */
export function mailContact(
  work: AnonymousWork,
  application: Pick<StoredApplication, 'id' | 'profile'>,
  version: number,
  timeZone: string,
): void {
  const { id, profile } = application
  if (profile === null) throw new Error('an application without a profile has no primary contact')
  sendMail(work, {
    template: 'verification-request',
    recipientMail: profile.contact.mail,
    language: profile.contact.language,
    timeZone,
    link: { to: 'verification', portal: 'reseller', id, version },
    data: {
      organizationName: profile.legalName,
      contactName: profile.contact.displayName,
      askedAt: work.now,
    },
  })
}

/**
 * Tells the primary contact and who enrolled by mail, and the firm's administrators in the portal, what became of the application. Whoever
 * denied it is not told of it.
 */
export async function tellApplication(
  work: AnonymousWork,
  application: Pick<StoredApplication, 'id' | 'organizationId' | 'profile'>,
  news: ApplicationNews,
  said: { readonly reasons?: readonly VerificationReason[]; readonly note?: string | null } = {},
): Promise<void> {
  const { id, profile, organizationId } = application
  if (profile === null) return
  const path = news === 'authorized' ? '/' : '/enroll/status'
  const link = { to: 'page', portal: 'reseller', path } as const
  const { reasons = [], note = null } = said
  const data = { organizationName: profile.legalName, news, reasons: [...reasons], note }
  const template = 'application-news'
  const { mail: contactMail, language } = profile.contact
  const people = await findApplicationRecipients(work.tx, id)
  const applicant = people.find(({ isApplicant }) => isApplicant)
  const timeZone = applicant?.timeZone ?? 'UTC'
  if (news !== 'denied')
    sendMail(work, { template, recipientMail: contactMail, language, timeZone, link, data })
  const told = people.map(({ isApplicant, ...person }) => ({
    ...person,
    organizationId,
    mail: isApplicant && person.mail !== contactMail ? person.mail : null,
  }))
  sendMailToEach(work, told, { template, link, data })
}
