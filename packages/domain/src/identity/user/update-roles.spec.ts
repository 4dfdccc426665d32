import { describe, expect, it } from 'vitest'
import { type Role, roles } from './user.codes.ts'
import { decideRoles, type RoleChange, type RoleFacts, roleObstacle } from './update-roles.ts'

const facts = (by: readonly Role[], of: readonly Role[], more: Partial<RoleFacts> = {}): RoleFacts => ({
  actor: { portal: 'reseller', roles: by },
  person: { isActor: false, state: 'active', roles: of },
  isPartner: true,
  hasOtherAdministrator: true,
  ...more,
})
const change = (give: readonly Role[], take: readonly Role[] = []): RoleChange => ({
  give,
  take,
  givesUpOwnRight: false,
})
const oneself = (state: 'active' | 'invited', of: readonly Role[]) => ({
  person: { isActor: true, state, roles: of },
})
const code = (result: ReturnType<typeof decideRoles>) =>
  result.ok ? result.value.roles : result.refusal.code

describe('roles of a person', () => {
  it('are given and taken together, and what changes nothing is no change', () => {
    const asked = change(
      ['sales_agent', 'helpdesk_agent', 'helpdesk_agent'],
      ['billing_administrator', 'admin_agent'],
    )
    expect(
      decideRoles(facts(['global_administrator'], ['billing_administrator', 'sales_agent']), asked),
    ).toEqual({
      ok: true,
      value: {
        roles: ['sales_agent', 'helpdesk_agent'],
        given: ['helpdesk_agent'],
        taken: ['billing_administrator'],
      },
    })
  })

  it.each(roles)('%s is given and taken by a global administrator', (role) => {
    expect(code(decideRoles(facts(['global_administrator'], []), change([role])))).toEqual([role])
    expect(code(decideRoles(facts(['global_administrator'], [role]), change([], [role])))).toEqual([])
  })

  it.each(['global_administrator', 'user_administrator', 'admin_agent'] as const)(
    '%s is neither given nor taken by a user administrator, also to and from themselves',
    (role) => {
      const by = ['user_administrator'] as const
      const refused = 'global_administrator_required'
      expect(code(decideRoles(facts(by, []), change([role])))).toBe(refused)
      expect(code(decideRoles(facts(by, [role]), change([], [role])))).toBe(refused)
      const own = facts(by, by, oneself('active', by))
      const asked = role === 'user_administrator' ? change([], [role]) : change([role])
      expect(code(decideRoles(own, { ...asked, givesUpOwnRight: true }))).toBe(refused)
    },
  )

  it.each(['billing_administrator', 'sales_agent', 'helpdesk_agent'] as const)(
    '%s is given and taken by a user administrator',
    (role) => {
      expect(code(decideRoles(facts(['user_administrator'], []), change([role])))).toEqual([role])
      expect(code(decideRoles(facts(['user_administrator'], [role]), change([], [role])))).toEqual([])
    },
  )

  it.each(['billing_administrator', 'admin_agent', 'sales_agent', 'helpdesk_agent'] as const)(
    'are nothing that a %s changes',
    (by) => {
      expect(code(decideRoles(facts([by], []), change(['sales_agent'])))).toBe('not_permitted')
      expect(roleObstacle(facts([by], []), 'sales_agent')).toBe('not_permitted')
    },
  )

  it('of a customer are the tenant roles alone', () => {
    const customer = { ...facts(['global_administrator'], []), isPartner: false }
    expect(code(decideRoles(customer, change(['sales_agent'])))).toBe('role_not_of_organization')
    expect(code(decideRoles(customer, change(['billing_administrator'])))).toEqual(['billing_administrator'])
  })

  it('cannot be given and taken at once', () => {
    const asked = change(['sales_agent'], ['sales_agent'])
    expect(code(decideRoles(facts(['global_administrator'], []), asked))).toBe('role_given_and_taken')
  })
})

describe('the last global administrator', () => {
  const last = { hasOtherAdministrator: false }
  const administrator = ['global_administrator'] as const

  it('stays one, also by their own wish and whatever they confirm', () => {
    const own = { ...facts(administrator, administrator, oneself('active', administrator)), ...last }
    const asked = { ...change([], administrator), givesUpOwnRight: true }
    expect(code(decideRoles(own, asked))).toBe('last_global_administrator')
    expect(roleObstacle(own, 'global_administrator')).toBe('last_global_administrator')
  })

  it('is nobody who cannot sign in yet: that one may go, and is none who remains', () => {
    const invited = facts(administrator, administrator, {
      ...last,
      person: { isActor: false, state: 'invited', roles: administrator },
    })
    expect(code(decideRoles(invited, change([], administrator)))).toEqual([])
  })
})

describe('the own right to manage users', () => {
  const both = ['global_administrator', 'user_administrator'] as const

  it('is given up by nobody who does not say so', () => {
    const own = facts(both, both, oneself('active', both))
    expect(code(decideRoles(own, change([], both)))).toBe('own_right_at_stake')
    expect(code(decideRoles(own, { ...change([], both), givesUpOwnRight: true }))).toEqual([])
  })

  it('is not at stake while another role holds it', () => {
    const own = facts(both, both, oneself('active', both))
    expect(code(decideRoles(own, change([], ['global_administrator'])))).toEqual(['user_administrator'])
  })
})
