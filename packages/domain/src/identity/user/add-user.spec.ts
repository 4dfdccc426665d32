import { describe, expect, it } from 'vitest'
import { decideAdding } from './add-user.ts'
import { decideResending, decideWithdrawing, type InvitedFacts } from './invited-user.ts'
import { decideUpdating } from './update-user.ts'
import { type Role, roles, userStates } from './user.codes.ts'

const draft = {
  displayName: 'Zoé',
  userPrincipalName: 'zoe@firm.example',
  contactMail: 'zoe@home.example',
  language: 'fr',
  roles: [],
} as const
const guarded = ['global_administrator', 'user_administrator', 'admin_agent'] as const
const actor = (role: Role, portal: 'reseller' | 'customer' = 'reseller') =>
  ({ portal, roles: [role] }) as const
const adding = (role: Role, given: readonly Role[], change: object = {}) => {
  const facts = { actor: actor(role), isPartner: true, verifiedDomains: ['firm.example'] }
  const result = decideAdding({ ...facts, ...change }, { ...draft, roles: given })
  return result.ok ? result.value.roles : result.refusal.code
}
const invited = (role: Role, person: Partial<InvitedFacts['person']> = {}): InvitedFacts => ({
  actor: actor(role),
  person: { state: 'invited', roles: [], contactMail: 'zoe@home.example', holdsLicenses: false, ...person },
})
const code = (result: { ok: true } | { ok: false; refusal: { code: string } }) =>
  result.ok ? 'done' : result.refusal.code

describe('adding a person', () => {
  it.each(roles)(
    'is what a %s does where it adds users, and only a global administrator gives guarded roles',
    (role) => {
      const adds = (guarded as readonly Role[]).includes(role)
      expect(adding(role, ['sales_agent'])).toEqual(adds ? ['sales_agent'] : 'not_permitted')
      const expected =
        role === 'global_administrator' ? null : adds ? 'global_administrator_required' : 'not_permitted'
      for (const one of guarded) expect(adding(role, [one])).toEqual(expected ?? [one])
    },
  )

  it('needs an address, a domain of the organization, and roles that exist there', () => {
    const facts = { actor: actor('global_administrator'), isPartner: true, verifiedDomains: ['firm.example'] }
    expect(decideAdding(facts, { ...draft, contactMail: ' ' })).toMatchObject({
      refusal: { field: 'contactMail', reason: 'missing' },
    })
    expect(decideAdding({ ...facts, verifiedDomains: [] }, draft)).toMatchObject({
      refusal: { field: 'userPrincipalName', reason: 'domain_not_verified' },
    })
    expect(adding('global_administrator', ['sales_agent'], { isPartner: false })).toBe(
      'role_not_of_organization',
    )
  })
})

describe('an invitation', () => {
  it.each(userStates)(
    'of somebody who is %s is sent again and withdrawn while there is no password',
    (state) => {
      const expected = state === 'invited' ? 'done' : 'not_invited'
      expect(code(decideResending(invited('user_administrator', { state })))).toBe(expected)
      expect(code(decideWithdrawing(invited('user_administrator', { state })))).toBe(expected)
    },
  )

  it('goes nowhere without an address, and stays while licenses are held', () => {
    expect(code(decideResending(invited('admin_agent', { contactMail: null })))).toBe('contact_mail_missing')
    expect(code(decideWithdrawing(invited('admin_agent', { holdsLicenses: true })))).toBe('licenses_held')
  })

  it.each(guarded)('of a %s is withdrawn by a global administrator alone', (role) => {
    const withdrawn = (by: Role) => code(decideWithdrawing(invited(by, { roles: [role] })))
    expect(withdrawn('admin_agent')).toBe('global_administrator_required')
    expect(withdrawn('user_administrator')).toBe('global_administrator_required')
    expect(withdrawn('global_administrator')).toBe('done')
    expect(withdrawn('sales_agent')).toBe('not_permitted')
  })
})

describe('name and address of a person', () => {
  const person = { displayName: 'Zoé', contactMail: 'zoe@home.example', roles: [] }
  const change = (by: Role, held: readonly Role[], to: object = {}) =>
    code(decideUpdating(actor(by), { ...person, roles: held }, { ...person, ...to }))

  it('are changed by those who manage users; of those who do, by a global administrator alone', () => {
    expect(change('user_administrator', ['sales_agent'])).toBe('done')
    expect(change('admin_agent', ['sales_agent'])).toBe('not_permitted')
    for (const role of guarded) {
      expect(change('user_administrator', [role])).toBe('global_administrator_required')
      expect(change('global_administrator', [role])).toBe('done')
    }
  })

  it('stay well formed; an address that was given is not left out', () => {
    expect(change('global_administrator', [], { displayName: ' ' })).toBe('invalid_input')
    expect(change('global_administrator', [], { contactMail: null })).toBe('invalid_input')
    expect(change('global_administrator', [], { contactMail: 'zoe@x.example\r\nBcc: a@b.example' })).toBe(
      'invalid_input',
    )
    const unknown = { ...person, contactMail: null }
    expect(code(decideUpdating(actor('global_administrator'), unknown, unknown))).toBe('done')
  })
})
