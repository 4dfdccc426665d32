import type { Language } from '@relais/domain/codes'
import type { Sample } from '../../mail.ts'
import { applicationNewsKinds } from './application-news.ts'

const organizationName = 'Tyneside Computing Ltd'
const note: Readonly<Record<Language, string>> = {
  en: 'The register says 3 Dean Street. Send us one letter that shows your address.',
  fr: 'Le registre indique le 3 rue du Doyen. Envoyez-nous un courrier qui montre votre adresse.',
}

/** The mails of enrollment, for the gallery. */
export function enrollmentMails(language: Language, host: string): readonly Sample[] {
  return [
    {
      template: 'verification-request',
      data: {
        organizationName,
        contactName: 'Keith Barrow',
        askedAt: '2026-12-01T09:30:00Z',
        link: `https://reseller.${host}/verify/0199#Qm4xT7-b9Zs`,
      },
    },
    ...applicationNewsKinds.map((news): Sample => {
      const isAsked = news === 'rejected' || news === 'document_asked'
      return {
        template: 'application-news',
        data: {
          organizationName,
          news,
          reasons: isAsked ? ['address_differs'] : [],
          note: isAsked ? note[language] : null,
          link: `https://reseller.${host}/enroll/status`,
        },
      }
    }),
  ]
}
