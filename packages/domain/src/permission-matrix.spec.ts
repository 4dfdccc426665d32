import { describe, expect, it } from 'vitest'
import { portals, roles } from './codes.ts'
import {
  canConsent,
  canDecidePartnership,
  canEndPartnership,
  canEndRelationship,
  canInviteCustomers,
  canManageOwnUsers,
  canManageResellers,
  canOrder,
  canRequestDelegatedAdmin,
  canViewActivity,
  canViewCustomers,
  canViewOrders,
  canViewOwnServices,
  canViewPrices,
  canViewProviders,
  mayAdministerOnBehalf,
  type PolicyActor,
} from './index.ts'

/** The permission matrix of the reference, section 3, written down again by hand: `portal role, role | portal role`. */
const matrix: Readonly<Record<string, string>> = {
  canManageResellers: 'provider: global_administrator user_administrator admin_agent sales_agent',
  canDecidePartnership: 'reseller: global_administrator',
  canViewProviders:
    'reseller: global_administrator user_administrator billing_administrator admin_agent sales_agent helpdesk_agent',
  canEndPartnership:
    'provider: global_administrator user_administrator admin_agent sales_agent | reseller: global_administrator',
  canViewCustomers:
    'provider: global_administrator admin_agent sales_agent helpdesk_agent | reseller: global_administrator admin_agent sales_agent helpdesk_agent',
  canInviteCustomers: 'reseller: global_administrator admin_agent sales_agent',
  canRequestDelegatedAdmin: 'reseller: global_administrator admin_agent',
  canConsent: 'customer: global_administrator',
  canEndRelationship:
    'provider: global_administrator admin_agent | reseller: global_administrator admin_agent | customer: global_administrator',
  canViewOwnServices: 'customer: global_administrator user_administrator billing_administrator',
  canOrder: 'provider: global_administrator admin_agent sales_agent',
  canViewOrders:
    'provider: global_administrator admin_agent sales_agent helpdesk_agent | reseller: global_administrator admin_agent sales_agent helpdesk_agent',
  canViewPrices:
    'provider: global_administrator billing_administrator admin_agent sales_agent | reseller: global_administrator billing_administrator admin_agent sales_agent',
  canViewActivity:
    'provider: global_administrator user_administrator billing_administrator admin_agent sales_agent helpdesk_agent | reseller: global_administrator user_administrator billing_administrator admin_agent sales_agent helpdesk_agent | customer: global_administrator',
  mayAdministerOnBehalf:
    'provider: global_administrator admin_agent | reseller: global_administrator admin_agent',
  canManageOwnUsers:
    'provider: global_administrator user_administrator | reseller: global_administrator user_administrator | customer: global_administrator user_administrator',
}

function allowedBy(text: string): Set<string> {
  return new Set(
    text.split(' | ').flatMap((part) => {
      const [portal, list] = part.split(': ')
      return (list ?? '').split(' ').map((role) => `${portal} ${role}`)
    }),
  )
}

const policies: Readonly<Record<string, (actor: PolicyActor) => boolean>> = {
  canManageResellers,
  canDecidePartnership,
  canViewProviders,
  canEndPartnership,
  canViewCustomers,
  canInviteCustomers,
  canRequestDelegatedAdmin,
  canConsent,
  canEndRelationship,
  canViewOwnServices,
  canOrder,
  canViewOrders,
  canViewPrices,
  canViewActivity,
  mayAdministerOnBehalf,
  canManageOwnUsers,
}

describe('the permission matrix', () => {
  it.each(Object.entries(matrix))('holds for %s over every portal and role', (name, text) => {
    const policy = policies[name] ?? (() => true)
    const allowed = new Set(
      portals.flatMap((portal) =>
        roles.filter((role) => policy({ portal, roles: [role] })).map((role) => `${portal} ${role}`),
      ),
    )
    expect(allowed).toEqual(allowedBy(text))
  })

  it('gives nothing to a person without a role', () => {
    for (const name of Object.keys(matrix)) {
      const policy = policies[name] ?? (() => true)
      for (const portal of portals) expect(policy({ portal, roles: [] })).toBe(false)
    }
  })
})
