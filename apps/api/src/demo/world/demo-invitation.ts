import type { InvitationKind } from '@relais/domain'
import type { DemoOrganization } from './demo-organization.ts'
import { alpes, borealis, castlegate, harbour, maplewater, mosan, norvia, quai } from './demo-partner.ts'
import { unrelatedCustomers } from './demo-world.ts'

/** An invitation that nobody accepted (yet). Days count back from the demo's first day. */
export interface DemoInvitation {
  readonly kind: InvitationKind
  readonly by: DemoOrganization
  /** The provider of a joint invitation. */
  readonly provider?: DemoOrganization
  readonly to: { readonly mail: string; readonly name: string; readonly language: 'en' | 'fr' }
  readonly day: number
  /** Its subject, where the sender wrote another. */
  readonly subject?: string
  /** What was done with it: a draft stays one or is given up, `ready` was sent by other means, the others were sent by Relais. */
  readonly fate: 'draft' | 'discarded' | 'ready' | 'sent' | 'opened' | 'declined' | 'revoked'
  /** Who declined, and why. */
  readonly decliner?: DemoOrganization
  readonly reason?: string
}

const unrelated = (domain: string): DemoOrganization => {
  const found = unrelatedCustomers.find((organization) => organization.domain === domain)
  if (!found) throw new Error(`demo: there is no ${domain}`)
  return found
}
const bells = unrelated('greyfriars-bells.example')
const library = unrelated('bibliotheque-thibaudeau.example')

const somebody = (mail: string, name: string, language: 'en' | 'fr') => ({ mail, name, language })
const administratorOf = (organization: DemoOrganization) => {
  const [{ displayName, name, language }] = organization.people
  return somebody(`${name}@${organization.domain}`, displayName, language)
}

/** Every kind in every state that is not accepted. Sent more than thirty days ago and not answered: expired. */
export const demoInvitations: readonly DemoInvitation[] = [
  {
    kind: 'partnership',
    by: castlegate,
    to: somebody('keith.barrow@tyneside-computing.example', 'Keith Barrow', 'en'),
    day: 1,
    fate: 'draft',
  },
  {
    kind: 'partnership',
    by: norvia,
    to: somebody('contact@bocage-reseaux.example', 'Solenn Grandin', 'fr'),
    day: 5,
    fate: 'ready',
  },
  {
    kind: 'partnership',
    by: borealis,
    to: somebody('direction@prairie-numerique.example', 'Luc Fontaine', 'fr'),
    day: 4,
    subject: 'Bienvenue chez Boréalis : travaillons ensemble dans les Prairies',
    fate: 'sent',
  },
  { kind: 'partnership', by: castlegate, to: administratorOf(quai), day: 7, fate: 'opened' },
  {
    kind: 'partnership',
    by: borealis,
    to: administratorOf(mosan),
    day: 23,
    fate: 'declined',
    decliner: mosan,
    reason:
      'Nos clients sont tous en Belgique ; un fournisseur outre-mer ne nous aiderait pas pour l’instant.',
  },
  {
    kind: 'partnership',
    by: norvia,
    to: somebody('achats@littoral-micro.example', 'Gwenola Tanguy', 'fr'),
    day: 49,
    fate: 'sent',
  },
  {
    kind: 'partnership',
    by: castlegate,
    to: somebody('info@harbor-it.example', 'Megan Price', 'en'),
    day: 395,
    fate: 'revoked',
  },
  {
    kind: 'partnership',
    by: borealis,
    to: somebody('bureau@erabliere-informatique.example', 'Gaétan Pelletier', 'fr'),
    day: 118,
    fate: 'discarded',
  },
  {
    kind: 'relationship',
    by: harbour,
    to: somebody('office@ferrybridge-chandlery.example', 'Rosie Calder', 'en'),
    day: 2,
    fate: 'draft',
  },
  {
    kind: 'relationship',
    by: quai,
    to: somebody('secretariat@paroisse-bourg-neuf.example', 'Pasteur Jean-Daniel Golay', 'fr'),
    day: 8,
    fate: 'ready',
  },
  {
    kind: 'relationship',
    by: alpes,
    to: somebody('direction@refuge-du-glacier.example', 'Clémence Arpin', 'fr'),
    day: 6,
    fate: 'sent',
  },
  {
    kind: 'relationship',
    by: maplewater,
    to: somebody('owner@birchbark-canoes.example', 'Dale Petrie', 'en'),
    day: 10,
    fate: 'opened',
  },
  {
    kind: 'relationship',
    by: harbour,
    to: administratorOf(bells),
    day: 8,
    fate: 'declined',
    decliner: bells,
    reason: 'We look after our own computers, thank you. Please ask again when Edmund retires.',
  },
  {
    kind: 'relationship',
    by: mosan,
    to: somebody('accueil@gite-du-barrage.example', 'Thibaut Neuville', 'fr'),
    day: 63,
    fate: 'sent',
  },
  {
    kind: 'relationship',
    by: alpes,
    to: somebody('contact@atelier-vitrail.example', 'Joël Pasquier', 'fr'),
    day: 145,
    fate: 'revoked',
  },
  {
    kind: 'relationship',
    by: maplewater,
    to: somebody('hello@saltbox-pottery.example', 'Nora Haines', 'en'),
    day: 71,
    fate: 'discarded',
  },
  {
    kind: 'joint',
    by: mosan,
    provider: norvia,
    to: somebody('bureau@fanfare-royale-saint-hadelin.example', 'Marcel Collignon', 'fr'),
    day: 1,
    fate: 'draft',
  },
  {
    kind: 'joint',
    by: maplewater,
    provider: borealis,
    to: somebody('it@lantern-hill-winery.example', 'Joanna Kowalchuk', 'en'),
    day: 3,
    fate: 'ready',
  },
  {
    kind: 'joint',
    by: harbour,
    provider: castlegate,
    to: somebody('ict@kestrel-academy.example', 'Dr Yewande Cole', 'en'),
    day: 4,
    subject: 'Kestrel Academy: the two consents we talked about on Tuesday',
    fate: 'sent',
  },
  {
    kind: 'joint',
    by: alpes,
    provider: norvia,
    to: somebody('mairie@montfleury-le-vieux.example', 'Sylvain Berthollet', 'fr'),
    day: 9,
    fate: 'opened',
  },
  {
    kind: 'joint',
    by: alpes,
    provider: castlegate,
    to: administratorOf(library),
    day: 7,
    fate: 'declined',
    decliner: library,
    reason: 'La médiathèque dépend du service informatique du département.',
  },
  {
    kind: 'joint',
    by: quai,
    provider: norvia,
    to: somebody('info@auberge-du-col.example', 'Christelle Darbellay', 'fr'),
    day: 82,
    fate: 'sent',
  },
  {
    kind: 'joint',
    by: harbour,
    provider: castlegate,
    to: somebody('accounts@thistledown-knitwear.example', 'Eilidh Morrison', 'en'),
    day: 34,
    fate: 'revoked',
  },
  {
    kind: 'joint',
    by: quai,
    provider: norvia,
    to: somebody('cave@domaine-des-gravieres.example', 'Mireille Pasche', 'fr'),
    day: 57,
    fate: 'discarded',
  },
]
