import type { DelegatedRole, Language } from '@relais/domain'
import type { DemoOrganization } from './demo-organization.ts'
import { customerAdministrator, type DemoPerson } from './demo-person.ts'
import type { DemoProduct } from './demo-product.ts'

/** An order placed for a customer. Days count back from the demo's first day. */
export interface DemoOrder {
  readonly day: number
  readonly lines: readonly (readonly [product: DemoProduct, quantity: number])[]
  /** A year, paid by the month, unless it says otherwise. */
  readonly term?: 'P1M' | 'P1Y'
  readonly billingPlan?: 'monthly' | 'annual'
  /** Licenses added to the first line later. */
  readonly added?: readonly { readonly day: number; readonly quantity: number }[]
  readonly canceled?: { readonly day: number; readonly reason: string }
}

/** What ended at a customer, and by whom. */
export interface DemoEnding {
  readonly day: number
  readonly what: 'delegatedAdmin' | 'reseller' | 'provider'
  readonly by: 'customer' | 'reseller' | 'provider'
}

/** How a customer came to its partners, and what happened since. */
export interface DemoCustomerStory {
  readonly reseller: DemoOrganization
  /** Of a joint invitation; absent: the reseller alone. */
  readonly provider?: DemoOrganization
  /** When it accepted. */
  readonly joined: number
  /** How many days before that the invitation went out; 2 unless it says otherwise. */
  readonly thoughtFor?: number
  /** It had to be sent again two days after the first time. */
  readonly sentAgain?: boolean
  /** Administration it granted; absent: what an invitation asks for by default; null: none. */
  readonly delegatedAdmin?: {
    readonly roles: readonly DelegatedRole[]
    readonly duration: string
  } | null
  readonly orders?: readonly DemoOrder[]
  /** People without sign-in; the reseller makes them the day after the first order. */
  readonly staff?: readonly string[]
  /** How many of them get the first product of the first order; all unless it says otherwise. */
  readonly licensed?: number
  /** The administrator has a license too: a firm of one. */
  readonly ownLicense?: boolean
  /** Somebody left: the license was taken back that many days ago. */
  readonly leaver?: number
  readonly endings?: readonly DemoEnding[]
}

/** A customer and what it lived through; without a story it is related to nobody. */
export interface DemoCustomer extends DemoOrganization {
  readonly story?: DemoCustomerStory
}

const timeZones: Readonly<Record<string, string>> = {
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  CA: 'America/Toronto',
}

/** A customer with its global administrator, whose language is the customer's. */
export function customer(
  legalName: string,
  domainLabel: string,
  where: `${'FR' | 'GB' | 'BE' | 'CH' | 'CA'} ${Language}`,
  administrator: string,
  story?: DemoCustomerStory,
  more: readonly DemoPerson[] = [],
): DemoCustomer {
  const [country = '', spoken] = where.split(' ')
  const language = spoken === 'fr' ? 'fr' : 'en'
  return {
    legalName,
    domain: `${domainLabel}.example`,
    country,
    language,
    timeZone: timeZones[country] ?? '',
    account: 'customer',
    day: story ? story.joined + (story.thoughtFor ?? 2) + 1 : 9,
    people: [customerAdministrator(administrator, language), ...more],
    ...(story ? { story } : {}),
  }
}
