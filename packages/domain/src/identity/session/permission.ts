import type { PolicyActor } from './actor.ts'
import type { Portal } from './session.codes.ts'
import { type Role, roles } from '../user/user.codes.ts'

/** As what a person acts: for its organization as one side of the trade, or for the operator, at the provider portal. */
export const sides = ['provider', 'reseller', 'customer', 'operator'] as const
/** One of them. */
export type Side = (typeof sides)[number]

/** Roles of which one is enough, by side; a side that is left out may not at all. */
export type RolesBySide = Readonly<Partial<Record<Side, readonly [Role, ...Role[]]>>>

/** A right as a line of the permission table (`docs/permissions.md`), and the question whether somebody has it. */
export interface Permission {
  (actor: PolicyActor): boolean
  readonly act: string
  readonly noun: string
  readonly roles: RolesBySide
}

/** Every role: for what the people of a side may do whatever their work is. */
export const everyRole: typeof roles = roles

/**
 * Who may do what: the only place where a role is asked for. Beside it stand relationship and state, in the decision of the act.
 * The permission matrix (domain reference, section 3) is the source; each permission is listed in `permission-table.ts`.
 */
export function can(act: string, noun: string, allowed: RolesBySide): Permission {
  const ask = (actor: PolicyActor) => sides.some((side) => actsAs(actor, side, allowed[side] ?? []))
  return Object.assign(ask, { act, noun, roles: allowed })
}

/** Whether anybody at a portal may, whatever their role: what is closed to a whole side is not even asked of the database for it. */
export function isOpenAt({ roles: allowed }: Permission, portal: Portal): boolean {
  return sides.some((side) => allowed[side] !== undefined && portalOf(side) === portal)
}

/** The sides that a person is on at its portal: a provider's, and the operator's where the organization is both. */
export function sidesOf(actor: PolicyActor): readonly Side[] {
  return sides.filter((side) => isOn(actor, side))
}

/**
 * Whether the person acts as this side with one of these roles. The operator's people, who are at the provider portal too, are
 * no provider's unless their organization distributes as well.
 */
function actsAs(actor: PolicyActor, side: Side, allowed: readonly Role[]): boolean {
  return isOn(actor, side) && actor.roles.some((role) => allowed.includes(role))
}

function isOn(actor: PolicyActor, side: Side): boolean {
  if (actor.portal !== portalOf(side)) return false
  if (side === 'operator') return actor.isOperator === true
  return side !== 'provider' || actor.isProvider !== false
}

function portalOf(side: Side): Portal {
  return side === 'operator' ? 'provider' : side
}
