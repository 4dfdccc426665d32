import { describe, expect, it } from 'vitest'
import type { Portal, Role } from '../../codes.ts'
import { decideEnding } from './ending.ts'

const actor = (portal: Portal, ...roles: Role[]) => ({ portal, roles })

describe('a relationship', () => {
  const facts = { running: true, otherName: 'Lumière Conseil', typed: ' Lumière  Conseil ' }
  it('is ended by the customer and by the partner, with the name of the other side', () => {
    expect(decideEnding({ ...facts, actor: actor('customer', 'global_administrator') }).ok).toBe(true)
    expect(decideEnding({ ...facts, actor: actor('reseller', 'admin_agent') }).ok).toBe(true)
    expect(decideEnding({ ...facts, actor: actor('provider', 'global_administrator') }).ok).toBe(true)
  })
  it('is not ended by others, twice, or without the name', () => {
    const administrator = actor('customer', 'global_administrator')
    expect(decideEnding({ ...facts, actor: actor('customer', 'user_administrator') })).toMatchObject({
      refusal: { code: 'not_permitted' },
    })
    expect(decideEnding({ ...facts, actor: actor('provider', 'sales_agent') })).toMatchObject({
      refusal: { code: 'not_permitted' },
    })
    expect(decideEnding({ ...facts, actor: administrator, running: false })).toMatchObject({
      refusal: { code: 'already_ended' },
    })
    expect(decideEnding({ ...facts, actor: administrator, typed: 'lumière conseils' })).toMatchObject({
      refusal: { code: 'confirmation_mismatch', expected: 'Lumière Conseil' },
    })
  })
})
