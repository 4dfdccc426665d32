import type { Language, Portal } from '@relais/domain'
import type { DemoPerson } from './demo-person.ts'

/** The password of everybody in the demo. */
export const demoPassword = 'partenaires-du-relais'

/** An organization of the demo. */
export interface DemoOrganization {
  readonly legalName: string
  readonly domain: string
  readonly country: string
  readonly language: Language
  readonly timeZone: string
  readonly account: Portal | 'operator'
  /** Reseller's partner ID; absent for others. */
  readonly partnerId?: string
  /** Days before the demo's first day at which it came to Relais. */
  readonly day: number
  /** The first is a global administrator. */
  readonly people: readonly [DemoPerson, ...DemoPerson[]]
}

/** The partnership of a reseller with a provider. Days count back from the demo's first day. */
export interface DemoPartnership {
  readonly provider: DemoOrganization
  readonly reseller: DemoOrganization
  /** When the reseller authorized the provider. */
  readonly day: number
  /** When the reseller withdrew the administration of its tenant and kept the partnership. */
  readonly delegatedAdminWithdrawn?: number
  /** When it was ended, and by whom. */
  readonly ended?: { readonly day: number; readonly by: 'provider' | 'reseller' }
}

/** Where its people work: the operator's at the provider portal. */
export function portalOf({ account }: DemoOrganization): Portal {
  return account === 'operator' ? 'provider' : account
}

/** The first person with a role of selling, else the first: who sends invitations and orders. */
export function sellerOf(organization: DemoOrganization): DemoPerson {
  return organization.people.find(({ roles }) => roles.includes('sales_agent')) ?? organization.people[0]
}

/** Sign-in name and mail address of somebody; of the first without a person named. */
export function mailOf(organization: DemoOrganization, person: DemoPerson = organization.people[0]): string {
  return `${person.name}@${organization.domain}`
}
