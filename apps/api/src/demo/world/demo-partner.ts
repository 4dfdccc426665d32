import type { DemoOrganization, DemoPartnership } from './demo-organization.ts'
import { administrator, billing, customerAdministrator, helpdesk, sales } from './demo-person.ts'

/** Who runs the program. */
export const operator: DemoOrganization = {
  legalName: 'Passerelle Cloud Programme',
  domain: 'passerelle.example',
  country: 'BE',
  language: 'en',
  timeZone: 'Europe/Brussels',
  account: 'operator',
  day: 400,
  people: [customerAdministrator('Saskia Verhaeghe', 'en'), customerAdministrator('Mathieu Colas', 'fr')],
}

/** The French provider. */
export const norvia: DemoOrganization = {
  legalName: 'Norvia Distribution',
  domain: 'norvia.example',
  country: 'FR',
  language: 'fr',
  timeZone: 'Europe/Paris',
  account: 'provider',
  day: 400,
  people: [
    administrator('Camille Durand', 'fr'),
    sales('Théo Lefèvre', 'fr'),
    helpdesk('Anaïs Kerbrat', 'fr'),
    billing('Jérôme Estève', 'fr'),
  ],
}

/** The British provider. */
export const castlegate: DemoOrganization = {
  legalName: 'Castlegate Cloud',
  domain: 'castlegate.example',
  country: 'GB',
  language: 'en',
  timeZone: 'Europe/London',
  account: 'provider',
  day: 400,
  people: [
    administrator('Priya Shah', 'en'),
    sales('Owen Hughes', 'en'),
    helpdesk('Siobhan Kelly', 'en'),
    billing('Marcus Adeyemi', 'en'),
  ],
}

/** The Canadian provider, which came later. */
export const borealis: DemoOrganization = {
  legalName: 'Boréalis Distribution infonuagique inc.',
  domain: 'borealis-infonuagique.example',
  country: 'CA',
  language: 'fr',
  timeZone: 'America/Toronto',
  account: 'provider',
  day: 262,
  people: [
    administrator('Geneviève Tremblay-Roy', 'fr'),
    sales('Étienne Gagnon', 'fr'),
    sales('Hannah MacLeod', 'en'),
    helpdesk('Noémie Bouchard', 'fr'),
  ],
}

/** The French reseller with two providers. */
export const alpes: DemoOrganization = {
  legalName: 'Alpes Informatique',
  domain: 'alpes-informatique.example',
  country: 'FR',
  language: 'fr',
  timeZone: 'Europe/Paris',
  account: 'reseller',
  partnerId: '4810021',
  day: 398,
  people: [
    administrator('Élodie Marchand', 'fr'),
    sales('Hugo Perrin', 'fr'),
    helpdesk('Maëlle Quéméneur', 'fr'),
    billing('Benoît Charpentier', 'fr'),
  ],
}

/** The British reseller. */
export const harbour: DemoOrganization = {
  legalName: 'Harbour IT Services',
  domain: 'harbour-it.example',
  country: 'GB',
  language: 'en',
  timeZone: 'Europe/London',
  account: 'reseller',
  partnerId: '4810034',
  day: 398,
  people: [
    administrator('Megan Price', 'en'),
    sales('Daniel Okafor', 'en'),
    helpdesk('Zofia Wiśniewska', 'en'),
    billing('Rhys Pritchard', 'en'),
  ],
}

/** The reseller that has no partnership yet. */
export const atelier: DemoOrganization = {
  legalName: 'Atelier Numérique Lemaire',
  domain: 'atelier-lemaire.example',
  country: 'FR',
  language: 'fr',
  timeZone: 'Europe/Paris',
  account: 'reseller',
  partnerId: '4810047',
  day: 6,
  people: [administrator('Nadia Lemaire', 'fr'), administrator('Julien Roux', 'en')],
}

/** The Belgian reseller, which left one of its two providers. */
export const mosan: DemoOrganization = {
  legalName: 'Atelier Informatique Mosan',
  domain: 'informatique-mosan.example',
  country: 'BE',
  language: 'fr',
  timeZone: 'Europe/Brussels',
  account: 'reseller',
  partnerId: '4810058',
  day: 334,
  people: [
    administrator('Frédérique Van Acker', 'fr'),
    sales('Loïc Hennuy', 'fr'),
    helpdesk('Aïcha Benomar', 'fr'),
  ],
}

/** The Swiss reseller, which withdrew its provider's administration. */
export const quai: DemoOrganization = {
  legalName: 'Quai Numérique Sàrl',
  domain: 'quai-numerique.example',
  country: 'CH',
  language: 'fr',
  timeZone: 'Europe/Zurich',
  account: 'reseller',
  partnerId: '4810063',
  day: 296,
  people: [
    administrator('Anne-Sophie Rochat', 'fr'),
    sales('Urs Brönnimann', 'en'),
    helpdesk('Tiago Carvalho', 'fr'),
  ],
}

/** The Canadian reseller. */
export const maplewater: DemoOrganization = {
  legalName: 'Maplewater Managed IT',
  domain: 'maplewater.example',
  country: 'CA',
  language: 'en',
  timeZone: 'America/Toronto',
  account: 'reseller',
  partnerId: '4810079',
  day: 252,
  people: [
    administrator('Catherine O’Leary', 'en'),
    sales('Xavier Thibodeau', 'fr'),
    helpdesk('Nguyễn Thị Minh', 'en'),
  ],
}

/** Three providers. */
export const demoProviders: readonly DemoOrganization[] = [norvia, castlegate, borealis]

/** Six resellers. */
export const demoResellers: readonly DemoOrganization[] = [alpes, harbour, atelier, mosan, quai, maplewater]

/** Who works with whom, and what became of it. */
export const demoPartnerships: readonly DemoPartnership[] = [
  { provider: norvia, reseller: alpes, day: 396 },
  { provider: castlegate, reseller: harbour, day: 395 },
  { provider: norvia, reseller: mosan, day: 330 },
  { provider: castlegate, reseller: mosan, day: 302, ended: { day: 60, by: 'reseller' } },
  { provider: norvia, reseller: quai, day: 292, delegatedAdminWithdrawn: 121 },
  { provider: borealis, reseller: maplewater, day: 248 },
  { provider: castlegate, reseller: alpes, day: 212 },
]
