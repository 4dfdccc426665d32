import type { DemoOrganization } from './demo-organization.ts'
import { alpes, borealis, castlegate, harbour, maplewater, norvia } from './demo-partner.ts'

/** A reseller that asks a provider to be invited, and when: days before the demo's first day. */
export interface DemoRequest {
  readonly provider: DemoOrganization
  readonly reseller: DemoOrganization
  readonly day: number
  readonly message: string
}

/** One that waits for each provider; and one that was declined, with what the provider wrote. */
export const demoRequests: readonly (DemoRequest & {
  readonly declined?: { day: number; answer: string }
})[] = [
  {
    provider: norvia,
    reseller: harbour,
    day: 6,
    message:
      'We look after forty firms around Cardiff, and two of them are opening offices in Lille. We need somebody who bills in euros and answers in French.',
  },
  {
    provider: castlegate,
    reseller: maplewater,
    day: 4,
    message:
      'Three of our customers in Halifax are moving their finance teams to London. Could you call us in the afternoon, your time?',
  },
  {
    provider: borealis,
    reseller: alpes,
    day: 9,
    message:
      'Un de nos clients ouvre une filiale à Montréal au printemps : trente postes, sauvegarde comprise. Travaillez-vous avec des revendeurs établis en France ?',
  },
  {
    provider: norvia,
    reseller: maplewater,
    day: 48,
    message: 'We would like to serve two branches in Geneva.',
    declined: {
      day: 45,
      answer:
        'Hello,\n\nThank you for writing. We take on resellers from Europe only, because we bill in euros and Swiss francs. Boréalis Distribution knows both sides of the ocean well.\n\nWe wish you every success.',
    },
  },
]
