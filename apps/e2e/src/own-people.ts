import { randomUUID } from 'node:crypto'
import type { DemoAccount, Product } from '@relais/test-kit/product'

/** What everybody signs in with who is made here. */
export const ownPassword = 'farine levain croissant four'

/** An administrator in each language, by sign-in name, of an organization that has nothing yet. */
export interface Newcomers {
  readonly en: string
  readonly fr: string
  readonly password: string
}

/**
 * Makes an organization of a suite's own: all suites share one demo world, and what one does to its people another would see.
 * It has a name of its own in every run, so that it can be repeated against a product that goes on running.
 */
export async function createNewcomers(
  product: Product,
  as: 'provider' | 'reseller',
  name = 'Nouveau Distribution',
): Promise<Newcomers> {
  const domain = `${newName('nouveau')}.example`
  const named = ['--name', name, '--country', 'GB', '--time-zone', 'Europe/London']
  const admin = ['--admin-name', 'Kim Shaw', '--admin-mail', `kim@${domain}`, '--language', 'en']
  await create(product, 'organization', 'create', '--as', as, '--domain', domain, ...named, ...admin)
  await createUser(product, domain, 'alix', 'global_administrator', 'fr')
  return { en: `kim@${domain}`, fr: `alix@${domain}`, password: ownPassword }
}

/** Makes somebody of a suite's own in an organization of the demo: what is typed and not sent is kept by person. */
export async function createColleague(
  product: Product,
  organization: string,
  role: 'global_administrator' | 'sales_agent',
  language: 'en' | 'fr',
): Promise<DemoAccount> {
  const known = product.accounts.find((account) => account.organization === organization)
  if (known === undefined) throw new Error(`the demo has no ${organization}`)
  const userName = newName('alix')
  const domain = known.email.slice(known.email.indexOf('@') + 1)
  await createUser(product, domain, userName, role, language)
  return { ...known, role, language, email: `${userName}@${domain}`, password: ownPassword }
}

function createUser(
  product: Product,
  domain: string,
  userName: string,
  role: string,
  language: 'en' | 'fr',
): Promise<void> {
  const who = ['--name', 'Alix Bernard', '--user-name', userName, '--mail', `${userName}@${domain}`]
  const what = ['--organization', domain, '--language', language, '--role', role]
  return create(product, 'user', 'create', ...who, ...what)
}

async function create(product: Product, ...words: string[]): Promise<void> {
  const made = await product.relaisReading(`${ownPassword}\n`, ...words, '--password-stdin')
  if (made.code !== 0) throw new Error(made.output)
}

const newName = (stem: string) => `${stem}-${randomUUID().slice(0, 8)}`
