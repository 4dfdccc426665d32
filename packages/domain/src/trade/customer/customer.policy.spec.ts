import { describe, expect, it } from 'vitest'
import { type DelegatedRole, delegatedRoles, portals, roles } from '../../codes.ts'
import type { PolicyActor } from '../../identity/session/actor.ts'
import { customerAbilities, type CustomerAbilities, orderAbility } from './customer.policy.ts'

const actor = (portal: PolicyActor['portal'], ...of: PolicyActor['roles'][number][]): PolicyActor => ({
  portal,
  roles: of,
})
const delegatedAdmin = (...of: DelegatedRole[]) => [{ roles: of }]
const reasons = (can: CustomerAbilities) =>
  Object.fromEntries(Object.entries(can).map(([name, ability]) => [name, ability.reason]))

describe('what a partner may do with a customer', () => {
  it('gives an admin agent with administration by global administrators everything but ordering at a reseller', () => {
    const can = customerAbilities(actor('reseller', 'admin_agent'), delegatedAdmin('global_administrator'), 1)
    expect(reasons(can)).toEqual({
      viewUsers: null,
      manageUsers: null,
      viewLicenses: null,
      manageLicenses: null,
      order: 'provider_only',
      end: null,
    })
  })

  it('names missing administration before it names a missing role in it', () => {
    const admin = actor('provider', 'admin_agent')
    expect(customerAbilities(admin, [], 1).manageUsers.reason).toBe('no_delegated_admin')
    const reader = customerAbilities(admin, delegatedAdmin('directory_reader'), 1)
    expect(reader.viewUsers.allowed).toBe(true)
    expect(reader.manageUsers.reason).toBe('role_not_covered')
    expect(reader.manageLicenses.reason).toBe('role_not_covered')
  })

  it("names the person's own role first: administration would not cure it", () => {
    const sales = customerAbilities(
      actor('reseller', 'sales_agent'),
      delegatedAdmin('global_administrator'),
      1,
    )
    expect(reasons(sales)).toMatchObject({
      viewUsers: 'no_role',
      manageUsers: 'no_role',
      manageLicenses: 'no_role',
      end: 'no_role',
    })
    expect(customerAbilities(actor('reseller', 'sales_agent'), [], 1).manageUsers.reason).toBe('no_role')
  })

  it('lets a helpdesk agent see users and licenses and change none', () => {
    const can = customerAbilities(
      actor('reseller', 'helpdesk_agent'),
      delegatedAdmin('user_administrator'),
      1,
    )
    expect(reasons(can)).toMatchObject({
      viewUsers: null,
      viewLicenses: null,
      manageUsers: 'no_role',
      manageLicenses: 'no_role',
    })
  })

  it('lets license administration assign licenses and not make users', () => {
    const can = customerAbilities(
      actor('reseller', 'admin_agent'),
      delegatedAdmin('license_administrator'),
      1,
    )
    expect(reasons(can)).toMatchObject({ manageLicenses: null, manageUsers: 'role_not_covered' })
  })

  it('takes the roles of all running relationships together', () => {
    const both = [...delegatedAdmin('license_administrator'), ...delegatedAdmin('user_administrator')]
    const can = customerAbilities(actor('reseller', 'admin_agent'), both, 1)
    expect(reasons(can)).toMatchObject({ manageLicenses: null, manageUsers: null })
  })

  it('has a reason exactly where it says no, and names the needed roles where administration is what is needed', () => {
    const delegatedAdmins = [[], ...delegatedRoles.map((role) => delegatedAdmin(role))]
    for (const portal of portals) {
      for (const role of roles) {
        for (const delegatedAdmin of delegatedAdmins) {
          for (const ability of Object.values(customerAbilities(actor(portal, role), delegatedAdmin, 0))) {
            expect(ability.allowed).toBe(ability.reason === null)
            const cured = ability.reason === 'role_not_covered' || ability.reason === 'no_delegated_admin'
            expect(!cured || ability.neededRoles.length > 0).toBe(true)
          }
        }
      }
    }
  })

  it('allows nothing on behalf of a customer from the customer portal', () => {
    const can = customerAbilities(
      actor('customer', 'global_administrator'),
      delegatedAdmin('global_administrator'),
      1,
    )
    expect(
      can.viewUsers.allowed || can.manageUsers.allowed || can.manageLicenses.allowed || can.order.allowed,
    ).toBe(false)
  })

  it('offers a provider no order for a customer to whom none of its resellers is related', () => {
    expect(orderAbility(actor('provider', 'sales_agent'), 0).reason).toBe('no_reseller')
    expect(orderAbility(actor('provider', 'sales_agent'), 1).allowed).toBe(true)
    expect(orderAbility(actor('provider', 'helpdesk_agent'), 0).reason).toBe('no_role')
    expect(orderAbility(actor('reseller', 'sales_agent'), 1).reason).toBe('provider_only')
  })
})
