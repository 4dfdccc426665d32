import { expect, it } from 'vitest'
import { can, isOpenAt } from './permission.ts'

const inviting = can('invite', 'reseller', { provider: ['sales_agent'] })
const running = can('view', 'program', { operator: ['global_administrator'] })

it.each([
  ['the side that has it', inviting, 'provider', true],
  ['a side that is left out', inviting, 'reseller', false],
  ['another side that is left out', inviting, 'customer', false],
  ['the portal at which the operator works', running, 'provider', true],
  ['a portal at which the operator does not work', running, 'reseller', false],
] as const)('a right is open, or closed to everybody, at %s', (_, permission, portal, expected) => {
  expect(isOpenAt(permission, portal)).toBe(expected)
})
