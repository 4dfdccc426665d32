import type { Portal } from '@relais/domain'
import { demoCustomers, demoPassword, demoProviders, demoResellers } from './demo-world.ts'

/** Somebody who can sign in to the demo, as `.relais/demo.json` names them. */
export interface DemoAccount {
  readonly portal: Portal
  readonly organization: string
  readonly role: string
  readonly email: string
  readonly password: string
  readonly language: 'en' | 'fr'
}

/** Everybody of the demo with a password. */
export function demoAccounts(): readonly DemoAccount[] {
  return [...demoProviders, ...demoResellers, ...demoCustomers].flatMap((organization) =>
    organization.people.map((person) => ({
      portal: organization.account,
      organization: organization.legalName,
      role: person.roles[0] ?? 'none',
      email: `${person.name}@${organization.domain}`,
      password: demoPassword,
      language: person.language,
    })),
  )
}
