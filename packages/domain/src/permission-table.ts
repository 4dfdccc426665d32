import { canImportCatalog } from './catalog/index.ts'
import {
  canConsent,
  canDecidePartnership,
  canEndDelegatedAdmin,
  canEndPartnership,
  canEndRelationship,
  canInviteCustomers,
  canManageCustomerLicenses,
  canManageCustomerUsers,
  canManageResellers,
  canRequestDelegatedAdmin,
  canShortenDelegatedAdmin,
  canViewCustomerLicenses,
  canViewCustomers,
  canViewCustomerUsers,
  canViewInvitations,
  canViewOwnServices,
  canViewProviders,
  delegatedAdminNews,
  partnerNews,
  type PermissionOnBehalf,
} from './consent/index.ts'
import { canManageListing, canModerateListings, listingNews } from './enrollment/index.ts'
import {
  canCreateOrganizations,
  canDisableUsers,
  canUpdateGuardedRoles,
  canUpdateRoles,
  canViewColleagues,
  canViewProgram,
  decidingPeople,
  type Permission,
  type Readers,
  type Right,
  rights,
  type Role,
  type Side,
  sides,
} from './identity/index.ts'
import { canRetryJobs, canViewActivity } from './operations/index.ts'
import { canOrder, canViewOrders, canViewPrices, orderNews } from './trade/index.ts'

/** Every right that an act or a page asks for, in the order of the permission matrix (domain reference, section 3). */
export const permissionTable: readonly (Permission | PermissionOnBehalf)[] = [
  canDecidePartnership,
  canManageResellers,
  canViewInvitations,
  canEndPartnership,
  canViewProviders,
  canViewCustomers,
  canInviteCustomers,
  canRequestDelegatedAdmin,
  canConsent,
  canEndRelationship,
  canEndDelegatedAdmin.partner,
  canEndDelegatedAdmin.subject,
  canShortenDelegatedAdmin,
  canViewCustomerUsers,
  canManageCustomerUsers,
  canViewColleagues,
  canUpdateRoles,
  canUpdateGuardedRoles,
  canDisableUsers,
  canOrder,
  canViewOrders,
  canViewOwnServices,
  canViewCustomerLicenses,
  canManageCustomerLicenses,
  canViewPrices,
  canViewActivity,
  canViewProgram,
  canCreateOrganizations,
  canImportCatalog,
  canRetryJobs,
  canManageListing,
  canModerateListings,
]

/** The code of a right: its act and its noun in snake_case. */
export function rightOf(permission: Permission | PermissionOnBehalf): Right | undefined {
  const { act, noun } = 'byRole' in permission ? permission.byRole : permission
  const code = `${act} ${noun}`.replaceAll(/[^a-z]+/g, '_')
  return rights.find((right) => right === code)
}

/** What a role may do for an organization on these sides: read from the policies themselves. */
export function rightsOfRole(role: Role, of: readonly Side[]): readonly Right[] {
  return permissionTable.flatMap((permission) => {
    const { roles } = 'byRole' in permission ? permission.byRole : permission
    const right = rightOf(permission)
    return right !== undefined && of.some((side) => roles[side]?.includes(role)) ? [right] : []
  })
}

/** Whom news reaches, by what it is of and at which side. */
export const newsTable: Readonly<Record<string, Readonly<Partial<Record<Side, Readers>>>>> = {
  'partnership, relationship': partnerNews,
  'delegated admin relationship': delegatedAdminNews,
  order: orderNews,
  'listing in the directory': { provider: listingNews },
  'whatever has no nearer reader': {
    provider: decidingPeople,
    reseller: decidingPeople,
    customer: decidingPeople,
  },
}

const shortRoles: Readonly<Record<Role, string>> = {
  global_administrator: 'GA',
  user_administrator: 'UA',
  billing_administrator: 'BA',
  admin_agent: 'AA',
  sales_agent: 'SA',
  helpdesk_agent: 'HA',
}

/** Both tables as a page of the documentation, in Markdown. */
export function printPermissions(): string {
  const rights = permissionTable.map((permission) => {
    const { act, noun, roles } = 'byRole' in permission ? permission.byRole : permission
    const granted = 'neededRoles' in permission ? permission.neededRoles : []
    return [`${act}: ${noun}`, ...sides.map((side) => short(roles[side])), granted.join(', ') || '–']
  })
  const news = Object.entries(newsTable).flatMap(([of, readers]) =>
    sides.flatMap((side) => {
      const told = readers[side]
      return told ? [[of, side, short(told.mailed), short(told.noticed)]] : []
    }),
  )
  return `# Who may do what

Printed from \`packages/domain/src/permission-table.ts\`; \`vitest run src/permission-matrix -u\` there prints it anew.

A person has one of the roles ${Object.entries(shortRoles)
    .map(([role, letters]) => `${letters} ${role.replaceAll('_', ' ')}`)
    .join(
      ', ',
    )}. One of those named is enough; – is nobody. Beside the role the act asks for the relationship and the state of the
thing: a right without a relationship opens nothing.

${table(['act: of what', ...sides, 'and the customer granted one of'], rights)}

## Who is told

${table(['news of', 'side', 'by mail and in the portal', 'in the portal alone'], news)}
`
}

function short(roles: readonly Role[] | undefined): string {
  return roles?.map((role) => shortRoles[role]).join(' ') || '–'
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
