import { expect, it } from 'vitest'
import type { Role } from '../user/user.codes.ts'
import { decideFactorsRemoval } from './remove-factors.ts'

const code = (
  actor: Role,
  person: readonly Role[],
  more: { isActor?: boolean; hasFactor?: boolean } = {},
) => {
  const decided = decideFactorsRemoval({
    actor: { portal: 'reseller', roles: [actor] },
    person: { isActor: more.isActor ?? false, state: 'active', roles: person },
    hasOtherAdministrator: true,
    hasFactor: more.hasFactor ?? true,
  })
  return decided.ok ? 'ok' : decided.refusal.code
}

it('a lost second factor is removed by another person who manages users; of who manages users, by a global administrator', () => {
  expect(code('user_administrator', ['sales_agent'])).toBe('ok')
  expect(code('global_administrator', ['user_administrator'])).toBe('ok')
  expect(code('user_administrator', ['user_administrator'])).toBe('global_administrator_required')
  expect(code('user_administrator', ['admin_agent'])).toBe('global_administrator_required')
  expect(code('sales_agent', ['sales_agent'])).toBe('not_permitted')
  expect(code('global_administrator', ['global_administrator'], { isActor: true })).toBe('own_account')
  expect(code('global_administrator', ['sales_agent'], { hasFactor: false })).toBe('no_second_factor')
})
