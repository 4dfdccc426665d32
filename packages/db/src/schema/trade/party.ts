import { sql } from 'drizzle-orm'
import { uuid } from 'drizzle-orm/pg-core'
import { organization } from '../identity/index.ts'
import { currentOrganization, everyRow, rowPolicies } from '../row-policy.ts'

/** The provider's own. */
export const provider = sql`provider_id = ${currentOrganization}`
/** The reseller's own. */
export const reseller = sql`reseller_id = ${currentOrganization}`
const customer = sql`customer_id = ${currentOrganization}`

/** The three parties of a record of trade: immutable, each indexed with time. */
export const parties = () => ({
  providerId: uuid()
    .notNull()
    .references(() => organization.id),
  /** The reseller on record. */
  resellerId: uuid()
    .notNull()
    .references(() => organization.id),
  customerId: uuid()
    .notNull()
    .references(() => organization.id),
})

/** Its parties see it; the reseller and the provider write it. */
export const partyPolicies = (table: string) => [
  ...rowPolicies(table, ['app_provider'], 'all', provider),
  ...rowPolicies(table, ['app_reseller'], 'all', reseller),
  ...rowPolicies(table, ['app_customer'], 'select', customer),
  ...rowPolicies(table, ['app_definer', 'app_operator'], 'all', everyRow),
  ...rowPolicies(table, ['app_worker'], 'select', everyRow),
]

/** The parties of a record of trade that only read it. */
export const otherParties = ['app_reseller', 'app_customer'] as const
/** Who reads it besides: the operator's commands, the worker for mails, functions. */
export const lookingOn = ['app_operator', 'app_worker', 'app_definer'] as const
