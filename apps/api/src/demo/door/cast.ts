import { type Language, type Portal, portals } from '@relais/domain'
import { type DemoOrganization, mailOf, portalOf } from '../world/demo-organization.ts'
import { demoCustomers, demoProviders, demoResellers, operator } from '../world/demo-world.ts'

/** Somebody as whom a visitor of the demo signs in with one press. */
export interface DoorPerson {
  /** Sign-in name and mail address. */
  readonly email: string
  readonly displayName: string
  readonly firstName: string
  readonly organization: string
  readonly portal: Portal
  readonly language: Language
  readonly place: 'seller' | 'operator' | 'other'
}

/** Three people a portal, those of the main job first. Whoever reads French meets those first who work in French. */
const names: Readonly<Record<Language, Readonly<Record<Portal, readonly string[]>>>> = {
  en: {
    provider: ['owen.hughes@castlegate', 'theo.lefevre@norvia', 'saskia.verhaeghe@passerelle'],
    reseller: ['julien.roux@atelier-lemaire', 'megan.price@harbour-it', 'elodie.marchand@alpes-informatique'],
    customer: ['isla.campbell@foxglove-vets', 'harriet.cole@bluebell', 'manon.olivier@vieux-port'],
  },
  fr: {
    provider: ['theo.lefevre@norvia', 'owen.hughes@castlegate', 'mathieu.colas@passerelle'],
    reseller: [
      'nadia.lemaire@atelier-lemaire',
      'elodie.marchand@alpes-informatique',
      'megan.price@harbour-it',
    ],
    customer: ['manon.olivier@vieux-port', 'isla.campbell@foxglove-vets', 'harriet.cole@bluebell'],
  },
}

const everybody: ReadonlyMap<string, DoorPerson> = new Map(
  [operator, ...demoProviders, ...demoResellers, ...demoCustomers]
    .flatMap(peopleOf)
    .map((person) => [person.email, person]),
)

function peopleOf(organization: DemoOrganization): readonly DoorPerson[] {
  return organization.people.map((person) => ({
    email: mailOf(organization, person),
    displayName: person.displayName,
    firstName: person.displayName.split(' ', 1)[0] ?? person.displayName,
    organization: organization.legalName,
    portal: portalOf(organization),
    language: person.language,
    place:
      organization.account === 'operator'
        ? 'operator'
        : person.roles.includes('sales_agent')
          ? 'seller'
          : 'other',
  }))
}

function personOf(name: string): DoorPerson {
  const person = everybody.get(`${name}.example`)
  if (person === undefined) throw new Error(`the demo world has no ${name}`)
  return person
}

/** Whom the door shows at a portal to whoever reads this language. */
export function peopleAt(portal: Portal, language: Language): readonly DoorPerson[] {
  return names[language][portal].map(personOf)
}

/** Everybody a visitor may sign in as, in any language. */
export const doorPeople: readonly DoorPerson[] = [
  ...new Set(portals.flatMap((portal) => [...peopleAt(portal, 'en'), ...peopleAt(portal, 'fr')])),
]

/** Who of the three parties does the main job in a language. */
export function actorOf(party: Portal, language: Language): DoorPerson {
  const [first] = peopleAt(party, language)
  if (first === undefined) throw new Error(`nobody of a ${party} does the main job`)
  return first
}
