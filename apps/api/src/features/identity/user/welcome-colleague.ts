import { addDays, type Language, welcomeLinkDays } from '@relais/domain'
import type { Config } from '../../../platform/config.ts'
import { newId, sendMail, type Work } from '../../../platform/database/work.ts'
import { hashToken, linkToken } from '../../../platform/link/link-token.ts'
import { insertWelcomeLink } from './user.repository.ts'

/** Somebody of the acting organization who is to choose a first password. */
export interface InvitedColleague {
  readonly id: string
  readonly displayName: string
  readonly userPrincipalName: string
  readonly contactMail: string
  readonly language: Language
  /** IANA name: the end of the link is told in it. */
  readonly timeZone: string
}

/** What the mail says the link is: the first one, or one in place of the one before. */
export type InvitationOccasion = 'added' | 'again'

/** Mails a person of the acting organization the link to choose a first password, good for a week. Answers its end. */
export async function welcomeColleague(
  work: Work,
  config: Pick<Config, 'linkKey'>,
  person: InvitedColleague,
  occasion: InvitationOccasion,
): Promise<Date> {
  const { actor, now } = work
  const id = newId(work)
  const expiresAt = addDays(now, welcomeLinkDays)
  await insertWelcomeLink(work.tx, {
    id,
    userId: person.id,
    organizationId: actor.organizationId,
    tokenHash: hashToken(linkToken(config.linkKey, 'password', id, 1)),
    createdAt: now,
    expiresAt,
  })
  sendMail(work, {
    template: 'user-welcome',
    recipientMail: person.contactMail,
    recipientOrganizationId: actor.organizationId,
    language: person.language,
    timeZone: person.timeZone,
    link: { to: 'password', portal: actor.portal, id },
    data: {
      name: person.displayName,
      organizationName: actor.organizationName,
      madeByName: actor.displayName,
      signInName: person.userPrincipalName,
      expiresAt,
      replacesLink: occasion === 'again',
    },
  })
  return expiresAt
}
