import type { Portal } from '@relais/domain'
import { type DemoOrganization, demoPassword, mailOf, portalOf } from './world/demo-organization.ts'
import { demoCustomers, demoProviders, demoResellers, operator } from './world/demo-world.ts'

/** Somebody who can sign in to the demo, as `.relais/demo.json` names them. */
export interface DemoAccount {
  readonly portal: Portal
  readonly organization: string
  readonly role: string
  readonly email: string
  readonly password: string
  readonly language: 'en' | 'fr'
}

/** Who a visitor signs in as for the main job: the people of README.md's table. */
const visitors = [
  'owen.hughes@castlegate.example',
  'theo.lefevre@norvia.example',
  'megan.price@harbour-it.example',
  'elodie.marchand@alpes-informatique.example',
  'julien.roux@atelier-lemaire.example',
  'nadia.lemaire@atelier-lemaire.example',
  'harriet.cole@bluebell.example',
  'isla.campbell@foxglove-vets.example',
  'manon.olivier@vieux-port.example',
  'saskia.verhaeghe@passerelle.example',
  'mathieu.colas@passerelle.example',
]

/** Everybody of the demo with a password: those of the main job first, then by organization. */
export function demoAccounts(): readonly DemoAccount[] {
  const all = [operator, ...demoProviders, ...demoResellers, ...demoCustomers].flatMap(accountsOf)
  const isVisitor = ({ email }: DemoAccount) => visitors.includes(email)
  return [
    ...visitors.flatMap((email) => all.filter((account) => account.email === email)),
    ...all.filter((account) => !isVisitor(account)),
  ]
}

function accountsOf(organization: DemoOrganization): readonly DemoAccount[] {
  return organization.people.map((person) => ({
    portal: portalOf(organization),
    organization: organization.legalName,
    role: person.roles[0] ?? 'none',
    email: mailOf(organization, person),
    password: demoPassword,
    language: person.language,
  }))
}
