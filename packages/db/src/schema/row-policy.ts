import { type SQL, sql } from 'drizzle-orm'
import { pgPolicy, pgRole, timestamp, uuid } from 'drizzle-orm/pg-core'

/**
 * The roles a transaction takes on: one per portal, and those for what runs before or without a person.
 * They cannot log in; the logins of the API and the worker may `set role` to them and inherit nothing.
 */
export const appRoles = [
  'app_provider',
  'app_reseller',
  'app_customer',
  'app_operator',
  'app_worker',
  'app_auth',
  'app_public',
] as const
/** A role that a transaction takes on. */
export type AppRole = (typeof appRoles)[number]

/** Owns the `security definer` functions; has just the grants they need. */
export const definerRole = 'app_definer'

/** The organization of the actor, as the preamble set it; null before sign-in. */
export const currentOrganization: SQL = sql`(select app.current_organization())`
/** The customer whose rows a partner may touch in this transaction, set only after the relationship was checked. */
export const currentCustomer: SQL = sql`(select app.current_customer())`
/** Hash of the personal link that was presented; null without one. */
export const currentLink: SQL = sql`(select app.current_link())`
/** The signed-in person; null before sign-in. */
export const currentUser: SQL = sql`(select app.current_user_id())`

type Command = 'select' | 'insert' | 'update' | 'delete' | 'all'

/** One row policy for one role and command. `condition` serves as `using` and `with check`, whichever the command has. */
export function rowPolicy(
  table: string,
  role: AppRole | typeof definerRole,
  command: Command,
  condition: SQL,
) {
  const using = command === 'insert' ? {} : { using: condition }
  const check =
    command === 'insert' || command === 'update' || command === 'all' ? { withCheck: condition } : {}
  return pgPolicy(`${table}_${role}_${command}`, {
    for: command,
    to: pgRole(role).existing(),
    ...using,
    ...check,
  })
}

/** A policy of the same shape for several roles. */
export function rowPolicies(
  table: string,
  appliesTo: readonly (AppRole | typeof definerRole)[],
  command: Command,
  condition: SQL,
) {
  return appliesTo.map((role) => rowPolicy(table, role, command, condition))
}

/** Every row, for a role that sees the table whole. */
export const everyRow: SQL = sql`true`

/** The worker finds and removes what is past its term, and changes nothing of it. */
export function forgottenByWorker(table: string) {
  return [
    rowPolicy(table, 'app_worker', 'select', everyRow),
    rowPolicy(table, 'app_worker', 'delete', everyRow),
  ]
}

/** The three portal roles of signed-in people. */
export const portalRoles = ['app_provider', 'app_reseller', 'app_customer'] as const

/** An id made by the application (UUIDv7, so that moved clocks order rows too). */
export const id = () => uuid().primaryKey()
/** An instant; what null means is said where it is nullable. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' })
