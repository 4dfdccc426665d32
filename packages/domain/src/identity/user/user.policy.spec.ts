import { expect, it } from 'vitest'
import { roles } from '../../codes.ts'
import { canHaveRoles } from './user.policy.ts'

it.each(roles)(
  '%s is a role in a partner, and in another organization unless it is an agent type',
  (role) => {
    expect(canHaveRoles({ isPartner: true }, [role])).toBe(true)
    expect(canHaveRoles({ isPartner: false }, ['global_administrator', role])).toBe(!role.endsWith('_agent'))
  },
)
