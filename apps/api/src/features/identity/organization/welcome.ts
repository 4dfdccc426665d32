import { addDays, type Language, type Portal, welcomeLinkDays } from '@relais/domain'
import type { Config } from '../../../platform/config.ts'
import { type AnonymousWork, newId, sendMail } from '../../../platform/database/work.ts'
import { hashToken, linkToken } from '../../../platform/link/link-token.ts'
import { insertPasswordReset } from '../session/session.repository.ts'

/** Somebody who gets the first mail. */
export interface Newcomer {
  readonly id: string
  readonly organizationId: string
  readonly organizationName: string
  /** Whose people created the account; null: a command did. */
  readonly madeByName: string | null
  readonly displayName: string
  readonly userPrincipalName: string
  readonly contactMail: string
  readonly language: Language
  /** IANA name: the end of the link is told in it. */
  readonly timeZone: string
  /** Where the person signs in. */
  readonly portal: Portal
}

/** Mails a newcomer the link to set the first password. */
export async function welcomeByMail(
  work: AnonymousWork,
  config: Pick<Config, 'linkKey'>,
  person: Newcomer,
): Promise<void> {
  const id = newId(work)
  const expiresAt = addDays(work.now, welcomeLinkDays)
  await insertPasswordReset(work.tx, {
    id,
    userId: person.id,
    organizationId: person.organizationId,
    tokenHash: hashToken(linkToken(config.linkKey, 'password', id, 1)),
    purpose: 'welcome',
    createdAt: work.now,
    expiresAt,
  })
  sendMail(work, {
    template: 'user-welcome',
    recipientMail: person.contactMail,
    language: person.language,
    timeZone: person.timeZone,
    link: { to: 'password', portal: person.portal, id },
    data: {
      name: person.displayName,
      organizationName: person.organizationName,
      madeByName: person.madeByName,
      signInName: person.userPrincipalName,
      expiresAt,
    },
  })
}
