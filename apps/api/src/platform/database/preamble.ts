import type { AppRole } from '@relais/db'
import pg from 'pg'
import type { Actor } from '../auth/actor.ts'
import type { Caller } from '../auth/caller.ts'
import { ViewerChanged } from '../graphql/errors.ts'
import { hashToken } from '../link/link-token.ts'

/** Beside whom a transaction runs: the signed-in person (default), or nobody yet. */
export interface Access {
  /** Token of the personal link that was presented: opens what its policies open. */
  readonly link?: string | undefined
  /** The database role, where it is not the portal's. */
  readonly role?: AppRole
  /** Whether it reads and writes whole tables, as the operator does: each statement is planned for its values. */
  readonly wholeTables?: boolean
}

/** Whom the preamble found, and what it found under the key. */
export interface Entered {
  readonly actor: Actor | null
  readonly scope?: string
  readonly replay?: { readonly same: boolean; readonly outcome: unknown }
}

/** What a change reserves: the person's key, null where there is none, and what it is bound to. */
export interface Reserved {
  readonly key: string | null
  readonly requestHash: string
}

/**
 * What begins a transaction: the role is taken on, the session checked, the key reserved.
 * @param reserved null: it only reads
 */
export function preambleOf(caller: Caller, access: Access, reserved: Reserved | null): string {
  const role = roleOf(caller, access)
  const values = [
    caller.sessionHash,
    caller.portal,
    caller.now.toISOString(),
    access.link === undefined ? null : hashToken(access.link),
    reserved && reserved.key,
    reserved && reserved.requestHash,
  ]
  // One round trip: several statements in one simple query, so the values are written as literals.
  return `begin; set local role ${role}; select app.enter(${values.map(literal).join(', ')}) as entered; ${settingOf(access, role, reserved)}`
}

/** What the preamble answered. Throws ViewerChanged when the page is another person's. */
export function enteredOf(answer: unknown, { viewerId }: Caller): Entered {
  // Of several statements pg answers a list.
  const results = answer as pg.QueryResult<{ entered: Entered }>[]
  const entered = results[2]?.rows[0]?.entered
  if (!entered) throw new Error('the preamble answered nothing')
  if (viewerId !== undefined && entered.actor && entered.actor.userId !== viewerId) throw new ViewerChanged()
  return entered
}

/**
 * Whoever only reads can take no lock on a row: PostgreSQL refuses it. A change of a person looks rows up by their keys, which is done
 * in one way whatever the values: no statement, its own or a function's, is planned anew. The operator's read and write whole tables.
 */
function settingOf(access: Access, role: AppRole, reserved: Reserved | null): string {
  if (reserved === null) return 'set transaction read only'
  return isPlannedEachTime(access, role) ? '' : 'set local plan_cache_mode = force_generic_plan'
}

/** Whether each statement is planned for its values, and nothing is prepared. */
export function isPlannedEachTime({ wholeTables = false }: Access, role: AppRole): boolean {
  return wholeTables || role === 'app_operator'
}

/** The role a transaction takes on: the portal's, unless another is named. */
export function roleOf(caller: Caller, { role }: Access): AppRole {
  return role ?? `app_${caller.portal}`
}

/** A value as a statement holds it that is sent as text. */
export function literal(value: string | null): string {
  return value === null ? 'null' : pg.escapeLiteral(value)
}
