import type { ListedService, ProductFamily, SpokenLanguage } from '@relais/domain'
import type { DemoOrganization } from './demo-organization.ts'
import { borealis, castlegate, norvia } from './demo-partner.ts'

interface Words {
  readonly description: string
  readonly supportHours: string
  readonly details: Readonly<Partial<Record<ListedService, string>>>
}

/** What a provider says of itself for one country, and when: days before the demo's first day. */
export interface DemoListing {
  readonly provider: DemoOrganization
  readonly day: number
  readonly input: {
    readonly country: string
    readonly services: readonly ListedService[]
    readonly families: readonly ProductFamily[]
    readonly spokenLanguages: readonly SpokenLanguage[]
    readonly acceptsResellers: boolean
    readonly mail: string
    readonly phone: string
    readonly webSite: string
    readonly texts: readonly object[]
  }
}

const textsOf = (words: Readonly<Record<'en' | 'fr', Words>>): readonly object[] =>
  Object.entries(words).map(([language, { details, ...text }]) => ({
    language,
    ...text,
    details: Object.entries(details).map(([service, said]) => ({ service, text: said })),
  }))

const ofNorvia = {
  services: ['customer_support', 'technical_assistance', 'marketing_help', 'credit_and_financing'],
  families: ['productivity', 'security', 'backup', 'business_applications'],
  spokenLanguages: ['fr', 'en', 'de'],
  acceptsResellers: true,
  webSite: 'https://www.norvia.example/revendeurs',
  texts: textsOf({
    en: {
      description:
        'Independent distributor with people in Lyon, Liège and Lausanne. Sixty days to pay, and training for your sales team.',
      supportHours: 'Monday to Friday, 08:00 to 19:00',
      details: {
        customer_support: 'We answer your customers in your name, if you wish',
        marketing_help: 'Training and material',
        credit_and_financing: '60 days to pay; up to €10,000 for new resellers',
      },
    },
    fr: {
      description:
        'Distributeur indépendant présent à Lyon, Liège et Lausanne. Soixante jours pour payer, et des formations pour vos commerciaux.',
      supportHours: 'Du lundi au vendredi, de 8 h à 19 h',
      details: {
        customer_support: 'Nous répondons à vos clients en votre nom, si vous le souhaitez',
        marketing_help: 'Formations et supports',
        credit_and_financing: '60 jours pour payer ; jusqu’à 10 000 € pour les nouveaux revendeurs',
      },
    },
  }),
} as const

const ofCastlegate = {
  services: ['customer_support', 'technical_assistance', 'credit_and_financing'],
  families: ['productivity', 'security', 'infrastructure', 'communication'],
  spokenLanguages: ['en', 'ga'],
  webSite: 'https://castlegate.example/partners',
  texts: textsOf({
    en: {
      description:
        'Cloud distribution for resellers in Britain, Ireland and their neighbors. Orders are placed by people, who answer within the hour.',
      supportHours: 'Monday to Friday, 08:00 to 18:30',
      details: {
        technical_assistance: 'Migrations planned with your engineers',
        credit_and_financing: '30 days to pay; up to £5,000 for new resellers',
      },
    },
    fr: {
      description:
        'Distribution de services cloud pour les revendeurs de Grande-Bretagne, d’Irlande et des pays voisins. Les commandes sont passées par des personnes, qui répondent dans l’heure.',
      supportHours: 'Du lundi au vendredi, de 8 h à 18 h 30',
      details: {
        technical_assistance: 'Migrations préparées avec vos ingénieurs',
        credit_and_financing: '30 jours pour payer ; jusqu’à 5 000 £ pour les nouveaux revendeurs',
      },
    },
  }),
} as const

/** The listings of the three providers, in both languages. */
export const demoListings: readonly DemoListing[] = [
  {
    provider: norvia,
    day: 210,
    input: { ...ofNorvia, country: 'FR', mail: 'revendeurs@norvia.example', phone: '+33 4 72 00 41 41' },
  },
  {
    provider: norvia,
    day: 180,
    input: { ...ofNorvia, country: 'BE', mail: 'revendeurs@norvia.example', phone: '+32 4 222 00 41' },
  },
  {
    provider: norvia,
    day: 95,
    input: { ...ofNorvia, country: 'CH', mail: 'suisse@norvia.example', phone: '+41 21 555 00 41' },
  },
  {
    provider: castlegate,
    day: 205,
    input: {
      ...ofCastlegate,
      country: 'GB',
      acceptsResellers: true,
      mail: 'partners@castlegate.example',
      phone: '+44 29 2018 0100',
    },
  },
  {
    provider: castlegate,
    day: 60,
    input: {
      ...ofCastlegate,
      country: 'FR',
      acceptsResellers: false,
      mail: 'partners@castlegate.example',
      phone: '',
    },
  },
  {
    provider: borealis,
    day: 150,
    input: {
      country: 'CA',
      services: ['technical_assistance', 'marketing_help'],
      families: ['productivity', 'backup', 'data_and_analytics'],
      spokenLanguages: ['fr', 'en'],
      acceptsResellers: true,
      mail: 'partenaires@borealis-infonuagique.example',
      phone: '+1 514 555 0142',
      webSite: 'https://borealis-infonuagique.example',
      texts: textsOf({
        en: {
          description:
            'From Montréal for the whole country, in both languages. Small enough to know every reseller by name.',
          supportHours: 'Monday to Friday, 07:00 to 20:00 (Montréal)',
          details: { marketing_help: 'Material in both languages' },
        },
        fr: {
          description:
            'De Montréal pour tout le pays, dans les deux langues. Assez petit pour connaître chaque revendeur par son nom.',
          supportHours: 'Du lundi au vendredi, de 7 h à 20 h (Montréal)',
          details: { marketing_help: 'Supports dans les deux langues' },
        },
      }),
    },
  },
]
