import { inPortalAlone, partnerNews } from '@relais/domain'
import type { MailData } from '@relais/emails'
import { sendMail, sendMailToEach, type Work } from '../../../platform/database/work.ts'
import { findRecipientsOfEach, type Recipient } from '../../../platform/mail/recipient.queries.ts'
import {
  findInviterRecipients,
  type LinkFacts,
  type StoredInvitation,
} from '../invitation/invitation.repository.ts'
import type { ConsentOutcome } from './consent-outcome.ts'

/** The receipt to who accepted; the news to the people of the reseller who asked, and of the provider that got a relationship. */
export async function tellOfConsent(
  work: Work,
  invitation: StoredInvitation,
  facts: LinkFacts,
  outcome: ConsentOutcome,
): Promise<void> {
  const { actor } = work
  const { delegatedAdmin, partners } = outcome
  if (actor.contactMail !== null) {
    sendMail(work, {
      template: 'consent-receipt',
      recipientMail: actor.contactMail,
      language: actor.language,
      timeZone: actor.timeZone,
      link: { to: 'page', portal: 'customer', path: '/partner-relationships' },
      data: {
        customerName: actor.organizationName,
        acceptedByName: actor.displayName,
        acceptedAt: outcome.acceptedAt,
        relationships: partners.map(({ legalName, partnerKind }) => ({
          partnerName: legalName,
          role: partnerKind,
        })),
        delegatedAdmin: delegatedAdmin === null ? [] : [delegatedAdmin],
        agreementVersion: outcome.agreementVersion === null ? null : String(outcome.agreementVersion),
      },
    })
  }
  const data = {
    customerName: actor.organizationName,
    resellerName: facts.inviterName,
    acceptedByName: actor.displayName,
    acceptedAt: outcome.acceptedAt,
  }
  const inviters = await findInviterRecipients(work.tx, invitation.inviterId, facts)
  // The mail goes to who invited; everybody else who acts for the reseller reads it in the portal.
  const provider = partners.find(
    ({ partnerKind, existedBefore }) => partnerKind === 'provider' && !existedBefore,
  )
  const [colleagues = [], people = []] = await findRecipientsOfEach(work.tx, [
    { organizationId: invitation.inviterId, readers: inPortalAlone(partnerNews.reseller) },
    ...(provider ? [{ organizationId: provider.partnerId, readers: partnerNews.provider }] : []),
  ])
  const others = colleagues.filter(({ userId }) => !inviters.some((inviter) => inviter.userId === userId))
  tell(work, 'reseller', [...inviters, ...others], {
    ...data,
    audience: 'reseller',
    providerName: facts.providerName,
    delegatedAdmin: delegatedAdmin && { roles: delegatedAdmin.roles, endsAt: delegatedAdmin.endsAt },
  })
  if (!provider) return
  tell(work, 'provider', people, {
    ...data,
    audience: 'provider',
    providerName: provider.legalName,
    // A joint consent gives the provider the right to order and nothing else.
    delegatedAdmin: null,
  })
}

type Accepted = MailData['relationship-accepted']
type WithoutLink<T> = T extends unknown ? Omit<T, 'link'> : never

function tell(
  work: Work,
  portal: 'reseller' | 'provider',
  people: readonly Recipient[],
  data: WithoutLink<Accepted>,
): void {
  const link = { to: 'page', portal, path: `/customers/${work.actor.organizationId}` } as const
  sendMailToEach(work, people, { template: 'relationship-accepted', link, data })
}
