import type { Portal, Role } from '@relais/domain'

/** Somebody in the demo who can sign in. */
export interface DemoPerson {
  readonly displayName: string
  /** In front of the organization's domain. */
  readonly name: string
  readonly roles: readonly Role[]
  readonly language: 'en' | 'fr'
}

/** An organization of the demo. */
export interface DemoOrganization {
  readonly legalName: string
  readonly domain: string
  readonly country: string
  readonly language: 'en' | 'fr'
  readonly timeZone: string
  readonly account: Portal
  /** Reseller's partner ID; absent for others. */
  readonly partnerId?: string
  /** The first is a global administrator. */
  readonly people: readonly [DemoPerson, ...DemoPerson[]]
}

/** A customer and who serves it. */
export interface DemoCustomer extends DemoOrganization {
  /** Domain of its reseller; absent: related to nobody yet. */
  readonly reseller?: string
  /** Domain of the provider of a joint invitation; absent: the reseller alone. */
  readonly provider?: string
  /** What is ordered for it: name of an offer of the small catalog, licenses. */
  readonly orders?: readonly { readonly product: string; readonly quantity: number }[]
  /** People without sign-in, to whom licenses are assigned while there are any. */
  readonly staff?: readonly string[]
}

const admin = (displayName: string, name: string, language: 'en' | 'fr'): DemoPerson => ({
  displayName,
  name,
  roles: ['global_administrator', 'admin_agent'],
  language,
})
const sales = (displayName: string, name: string, language: 'en' | 'fr'): DemoPerson => ({
  displayName,
  name,
  roles: ['sales_agent'],
  language,
})
const customerAdmin = (displayName: string, name: string, language: 'en' | 'fr'): DemoPerson => ({
  displayName,
  name,
  roles: ['global_administrator'],
  language,
})

/** The password of everybody in the demo. */
export const demoPassword = 'partenaires-du-relais'

/** Two providers. */
export const demoProviders: readonly DemoOrganization[] = [
  {
    legalName: 'Norvia Distribution',
    domain: 'norvia.example',
    country: 'FR',
    language: 'fr',
    timeZone: 'Europe/Paris',
    account: 'provider',
    people: [admin('Camille Durand', 'camille.durand', 'fr'), sales('Théo Lefèvre', 'theo.lefevre', 'fr')],
  },
  {
    legalName: 'Castlegate Cloud',
    domain: 'castlegate.example',
    country: 'GB',
    language: 'en',
    timeZone: 'Europe/London',
    account: 'provider',
    people: [admin('Priya Shah', 'priya.shah', 'en'), sales('Owen Hughes', 'owen.hughes', 'en')],
  },
]

/** Three resellers; the last has no partnership yet. */
export const demoResellers: readonly (DemoOrganization & { readonly providers: readonly string[] })[] = [
  {
    legalName: 'Alpes Informatique',
    domain: 'alpes-informatique.example',
    country: 'FR',
    language: 'fr',
    timeZone: 'Europe/Paris',
    account: 'reseller',
    partnerId: '4810021',
    people: [admin('Élodie Marchand', 'elodie.marchand', 'fr'), sales('Hugo Perrin', 'hugo.perrin', 'fr')],
    providers: ['norvia.example', 'castlegate.example'],
  },
  {
    legalName: 'Harbour IT Services',
    domain: 'harbour-it.example',
    country: 'GB',
    language: 'en',
    timeZone: 'Europe/London',
    account: 'reseller',
    partnerId: '4810034',
    people: [admin('Megan Price', 'megan.price', 'en'), sales('Daniel Okafor', 'daniel.okafor', 'en')],
    providers: ['castlegate.example'],
  },
  {
    legalName: 'Atelier Numérique Lemaire',
    domain: 'atelier-lemaire.example',
    country: 'FR',
    language: 'fr',
    timeZone: 'Europe/Paris',
    account: 'reseller',
    partnerId: '4810047',
    people: [admin('Nadia Lemaire', 'nadia.lemaire', 'fr'), admin('Julien Roux', 'julien.roux', 'en')],
    providers: [],
  },
]

function customer(
  legalName: string,
  domain: string,
  country: 'FR' | 'GB',
  person: DemoPerson,
  more: Pick<DemoCustomer, 'reseller' | 'provider' | 'orders' | 'staff'> = {},
): DemoCustomer {
  const language = person.language
  const timeZone = country === 'FR' ? 'Europe/Paris' : 'Europe/London'
  return { legalName, domain, country, language, timeZone, account: 'customer', people: [person], ...more }
}

const alpesNorvia = { reseller: 'alpes-informatique.example', provider: 'norvia.example' } as const
const harbourCastlegate = { reseller: 'harbour-it.example', provider: 'castlegate.example' } as const

/** A dozen customers: most with reseller and provider, some with a reseller alone, one with nobody yet. */
export const demoCustomers: readonly DemoCustomer[] = [
  customer(
    'Boulangerie Martin & Fils',
    'boulangerie-martin.example',
    'FR',
    customerAdmin('Sophie Martin', 'sophie.martin', 'fr'),
    {
      ...alpesNorvia,
      orders: [{ product: 'Relais Workspace Business', quantity: 6 }],
      staff: ['Karim Benali', 'Lucie Martin', 'Paul Garnier'],
    },
  ),
  customer(
    'Cabinet Moreau Avocats',
    'moreau-avocats.example',
    'FR',
    customerAdmin('Antoine Moreau', 'antoine.moreau', 'fr'),
    {
      ...alpesNorvia,
      orders: [{ product: 'Relais Workspace Business', quantity: 14 }],
      staff: ['Claire Fontaine', 'Inès Robert', 'Marc-Olivier Lacroix'],
    },
  ),
  customer(
    'Clinique Saint-Éloi',
    'clinique-saint-eloi.example',
    'FR',
    customerAdmin('Hélène Gauthier', 'helene.gauthier', 'fr'),
    {
      ...alpesNorvia,
      orders: [{ product: 'Relais Workspace Business', quantity: 85 }],
      staff: ['Amélie Rousseau', 'Bruno Chevalier'],
    },
  ),
  customer(
    'Domaine de la Combe',
    'domaine-combe.example',
    'FR',
    customerAdmin('Gilles Faure', 'gilles.faure', 'fr'),
    alpesNorvia,
  ),
  customer(
    'École Montgolfier',
    'ecole-montgolfier.example',
    'FR',
    customerAdmin('Yasmina Haddad', 'yasmina.haddad', 'fr'),
    alpesNorvia,
  ),
  customer(
    'Forge & Cie',
    'forge-et-cie.example',
    'FR',
    customerAdmin('Laurent Petit', 'laurent.petit', 'fr'),
    {
      reseller: 'alpes-informatique.example',
    },
  ),
  customer(
    'Bluebell Garden Centres',
    'bluebell.example',
    'GB',
    customerAdmin('Harriet Cole', 'harriet.cole', 'en'),
    {
      ...harbourCastlegate,
      orders: [{ product: 'Relais Workspace Business', quantity: 22 }],
      staff: ['Amara Okoye', 'Tom Fletcher', 'Siân Davies'],
    },
  ),
  customer(
    'Copperfield Logistics',
    'copperfield.example',
    'GB',
    customerAdmin('James Whitaker', 'james.whitaker', 'en'),
    {
      ...harbourCastlegate,
      orders: [{ product: 'Relais Workspace Business', quantity: 140 }],
      staff: ['Grace Turner'],
    },
  ),
  customer(
    'Drummond & Hale Architects',
    'drummond-hale.example',
    'GB',
    customerAdmin('Fiona Drummond', 'fiona.drummond', 'en'),
    harbourCastlegate,
  ),
  customer(
    'Eastfield Dental',
    'eastfield-dental.example',
    'GB',
    customerAdmin('Ravi Patel', 'ravi.patel', 'en'),
    {
      reseller: 'harbour-it.example',
    },
  ),
  customer(
    'Imprimerie du Vieux-Port',
    'vieux-port.example',
    'FR',
    customerAdmin('Manon Olivier', 'manon.olivier', 'fr'),
  ),
  customer(
    'Foxglove Veterinary Group',
    'foxglove-vets.example',
    'GB',
    customerAdmin('Isla Campbell', 'isla.campbell', 'en'),
  ),
]
