import {
  can,
  decidingPeople,
  type Permission,
  type PolicyActor,
  type Portal,
  type Readers,
  type RolesBySide,
} from '../../identity/index.ts'
import type { DelegatedRole } from './delegated-admin-relationship.codes.ts'

/** A delegated admin relationship that runs now, as far as policies need it. */
export interface RunningDelegatedAdmin {
  readonly roles: readonly DelegatedRole[]
}

/** What a partner may do in a customer's tenant: the person's right, and what the customer granted its organization. */
export interface PermissionOnBehalf {
  (actor: PolicyActor, delegatedAdmins: readonly RunningDelegatedAdmin[]): boolean
  /** The person's own right, whatever is granted. */
  readonly byRole: Permission
  /** Roles in the customer's tenant of which one must be granted (domain reference, section 3). */
  readonly neededRoles: readonly DelegatedRole[]
}

/** Matrix, "Administer on behalf (users, pwd)"; helpdesk agents ("limited") read. */
export const canViewCustomerUsers = onBehalf(
  'view',
  'customer user',
  {
    provider: ['global_administrator', 'admin_agent', 'helpdesk_agent'],
    reseller: ['global_administrator', 'admin_agent', 'helpdesk_agent'],
  },
  [
    'directory_reader',
    'global_reader',
    'helpdesk_administrator',
    'user_administrator',
    'license_administrator',
    'global_administrator',
  ],
)

/** Matrix, "Administer on behalf (users, pwd)". */
export const canManageCustomerUsers = onBehalf(
  'create and change',
  'customer user',
  { provider: ['global_administrator', 'admin_agent'], reseller: ['global_administrator', 'admin_agent'] },
  ['user_administrator', 'global_administrator'],
)

/** License totals and free units are for the customer and those who administer it (MODEL.md): the same as its users. */
export const canViewCustomerLicenses = onBehalf(
  'view',
  'customer license',
  canViewCustomerUsers.byRole.roles,
  canViewCustomerUsers.neededRoles,
)

/** Matrix, "Assign licences". */
export const canManageCustomerLicenses = onBehalf(
  'assign and remove',
  'customer license',
  { provider: ['global_administrator', 'admin_agent'], reseller: ['global_administrator', 'admin_agent'] },
  ['license_administrator', 'user_administrator', 'global_administrator'],
)

/** Who may end it, by the side on which the own organization stands: the partner that administers, or the administered. */
export const canEndDelegatedAdmin = {
  partner: can('give up', 'delegated admin relationship', {
    provider: ['global_administrator', 'admin_agent'],
    reseller: ['global_administrator', 'admin_agent'],
  }),
  subject: can('withdraw', 'delegated admin relationship', {
    reseller: ['global_administrator'],
    customer: ['global_administrator'],
  }),
} as const satisfies Readonly<Record<'partner' | 'subject', Permission>>

/** Who may bring its end forward: whoever may withdraw it, of a customer. */
export const canShortenDelegatedAdmin = can('shorten', 'delegated admin relationship', {
  customer: ['global_administrator'],
})

const administeringPeople: Readers = { mailed: ['global_administrator', 'admin_agent'], noticed: [] }

/** Whom the end of a delegated admin relationship, or its shortening, reaches: who administered by it, and who decides for the administered. */
export const delegatedAdminNews: Readonly<Record<Portal, Readers>> = {
  provider: administeringPeople,
  reseller: administeringPeople,
  customer: decidingPeople,
}

function onBehalf(
  act: string,
  noun: string,
  roles: RolesBySide,
  neededRoles: readonly DelegatedRole[],
): PermissionOnBehalf {
  const byRole = can(act, noun, roles)
  const ask = (actor: PolicyActor, delegatedAdmins: readonly RunningDelegatedAdmin[]) =>
    byRole(actor) &&
    delegatedAdmins.some((granted) => granted.roles.some((role) => neededRoles.includes(role)))
  return Object.assign(ask, { byRole, neededRoles })
}
