import { describe, expect, it } from 'vitest'
import { decideDisabling, decideRestoring, type DisablingFacts } from './disable-user.ts'
import { type Role, roles, type UserState } from './user.codes.ts'

const facts = (
  by: Role,
  of: readonly Role[],
  state: UserState,
  more: Partial<DisablingFacts> = {},
): DisablingFacts => ({
  actor: { portal: 'customer', roles: [by] },
  person: { isActor: false, state, roles: of },
  hasOtherAdministrator: true,
  ...more,
})
const code = (result: ReturnType<typeof decideDisabling | typeof decideRestoring>) =>
  result.ok ? 'done' : result.refusal.code
const guarded = ['global_administrator', 'user_administrator', 'admin_agent'] as const

describe('a person', () => {
  it.each(roles)('is disabled and restored by a %s only where it manages users', (role) => {
    const manages = role === 'global_administrator' || role === 'user_administrator'
    const expected = manages ? 'done' : 'not_permitted'
    expect(code(decideDisabling(facts(role, ['sales_agent'], 'active')))).toBe(expected)
    expect(code(decideDisabling(facts(role, [], 'invited')))).toBe(expected)
    expect(code(decideRestoring(facts(role, ['sales_agent'], 'disabled')))).toBe(expected)
  })

  it.each(guarded)('who is %s is disabled and restored by a global administrator alone', (role) => {
    const required = 'global_administrator_required'
    expect(code(decideDisabling(facts('user_administrator', [role], 'active')))).toBe(required)
    expect(code(decideRestoring(facts('user_administrator', [role], 'disabled')))).toBe(required)
    expect(code(decideDisabling(facts('global_administrator', [role], 'active')))).toBe('done')
    expect(code(decideRestoring(facts('global_administrator', [role], 'disabled')))).toBe('done')
  })

  it('does not disable itself', () => {
    const roles = ['global_administrator'] as const
    const self = facts('global_administrator', roles, 'active', {
      person: { isActor: true, state: 'active', roles },
    })
    expect(code(decideDisabling(self))).toBe('own_account')
  })

  it('who is the last global administrator who can sign in is not disabled', () => {
    const last = facts('global_administrator', ['global_administrator'], 'active', {
      hasOtherAdministrator: false,
    })
    expect(code(decideDisabling(last))).toBe('last_global_administrator')
    // Who cannot sign in yet is none who remains.
    expect(code(decideDisabling({ ...last, person: { ...last.person, state: 'invited' } }))).toBe('done')
  })

  it('is disabled once, and restored once', () => {
    expect(code(decideDisabling(facts('global_administrator', [], 'disabled')))).toBe('already_disabled')
    expect(code(decideRestoring(facts('global_administrator', [], 'active')))).toBe('not_disabled')
  })
})
