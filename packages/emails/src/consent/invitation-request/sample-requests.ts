import type { Language } from '@relais/domain/codes'
import { requestDeclineDraft } from './invitation-request-declined.ts'

/** The mails of requests to be invited, as `sampleMails` shows them. */
export function sampleRequests(
  language: Language,
  { provider, reseller, host, later }: Readonly<Record<'provider' | 'reseller' | 'host' | 'later', string>>,
) {
  const asker = { name: 'Camille Roche', mail: `camille@atelier-lumiere.example`, country: 'FR' }
  const message = {
    en: 'We are twelve people in Lyon and look after 40 firms.\n\nWould you call us?',
    fr: 'Nous sommes douze à Lyon et suivons 40 entreprises.\n\nPouvez-vous nous appeler ?',
  }[language]
  return [
    {
      template: 'invitation-requested',
      data: {
        firm: reseller,
        ...asker,
        message,
        expiresAt: later,
        link: `https://provider.${host}/indirect-resellers/requests`,
      },
    },
    {
      template: 'invitation-request-declined',
      data: {
        providerName: provider,
        answer: requestDeclineDraft({
          language,
          name: asker.name,
          providerName: provider,
          answeredByName: { en: 'Helen Moore', fr: 'Hélène Moreau' }[language],
        }),
        link: `https://reseller.${host}/indirect-providers/requests`,
      },
    },
  ] as const
}
