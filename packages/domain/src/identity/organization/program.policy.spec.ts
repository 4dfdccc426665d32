import { describe, expect, it } from 'vitest'
import { portals, roles } from '../../codes.ts'
import { canManageResellers, canOrder, canViewCustomers } from '../../index.ts'
import { canCreateOrganizations, canViewProgram } from './program.policy.ts'

const operator = { portal: 'provider', isOperator: true, isProvider: false } as const

describe('the program', () => {
  it('is seen by the operator’s people alone, at the provider portal', () => {
    for (const portal of portals) {
      for (const role of roles) {
        expect(canViewProgram({ portal, roles: [role], isOperator: true })).toBe(portal === 'provider')
        expect(canViewProgram({ portal, roles: [role] })).toBe(false)
      }
    }
    expect(canViewProgram({ ...operator, roles: [] })).toBe(false)
  })

  it('grows by its global administrator alone', () => {
    const allowed = roles.filter((role) => canCreateOrganizations({ ...operator, roles: [role] }))
    expect(allowed).toEqual(['global_administrator'])
    expect(canCreateOrganizations({ portal: 'provider', roles: ['global_administrator'] })).toBe(false)
  })

  it('makes no distributor of its operator', () => {
    for (const may of [canManageResellers, canOrder, canViewCustomers]) {
      expect(may({ ...operator, roles })).toBe(false)
      expect(may({ ...operator, isProvider: true, roles })).toBe(true)
    }
  })
})
