import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Portal, portals, rights, type Role, roles } from './codes.ts'
import * as domain from './index.ts'
import type { Permission, PermissionOnBehalf, PolicyActor, Side } from './index.ts'
import { permissionTable, printPermissions, rightOf, rightsOfRole } from './permission-table.ts'

type Right = readonly [name: string, ...sides: readonly Side[]]
type Row = readonly [row: string, cells: string, ...rights: readonly Right[]]

/**
 * Rows of the permission matrix of the reference, section 3, that are built: what GA, UA, BA, AA, SA and HA may (SPEC, rule 8:
 * *[inf] Y* is yes, a bare *[inf]* no, the later year wins), with the rights that hold it at the sides named.
 */
const matrix: readonly Row[] = [
  ['Accept provider partnership', 'Y - - - - -', ['accept or decline: partnership', 'reseller']],
  [
    'Send partnership request / list resellers / remove partnership (provider)',
    'Y Y - Y Y -',
    ['invite and list: reseller', 'provider'],
    ['view: sent invitation', 'provider'],
    ['end: partnership', 'provider'],
  ],
  [
    'Users & roles of partner',
    'Y Y - - - -',
    ['view: user of the own organization', 'provider', 'reseller'],
    ['give and take: role in the own organization', 'provider', 'reseller'],
    ['disable and restore: user of the own organization', 'provider', 'reseller'],
  ],
  [
    'Search/view customer',
    'Y - - Y Y Y',
    ['search and view: customer', 'provider', 'reseller'],
    ['view: order and subscription', 'provider', 'reseller'],
  ],
  [
    'Request reseller relationship',
    'Y - - Y Y -',
    ['invite: customer', 'reseller'],
    ['view: sent invitation', 'reseller'],
  ],
  ['Request delegated admin', 'Y - - Y - -', ['request: delegated admin relationship', 'reseller']],
  [
    'Remove customer relationship',
    'Y - - Y - -',
    ['end: relationship', 'provider', 'reseller'],
    ['give up: delegated admin relationship', 'provider', 'reseller'],
  ],
  [
    'Administer on behalf (users, pwd)',
    'Y - - Y - -',
    ['create and change: customer user', 'provider', 'reseller'],
  ],
  [
    'Administer on behalf, limited (helpdesk): reading alone',
    'Y - - Y - Y',
    ['view: customer user', 'provider', 'reseller'],
    ['view: customer license', 'provider', 'reseller'],
  ],
  ['Order / cart / subscription changes', 'Y - - Y Y -', ['place and cancel: order', 'provider']],
  ['Assign licences', 'Y - - Y - -', ['assign and remove: customer license', 'provider', 'reseller']],
  ['Pricing & offers', 'Y - Y Y Y -', ['view: price', 'provider', 'reseller']],
  ['Activity log', 'Y Y Y Y Y Y', ['view: activity log', 'provider', 'reseller']],
  [
    'Only a global administrator grants the three roles whose people add others (SPEC J1.7)',
    'Y - - - - -',
    ['give and take: role of those who manage users', 'provider', 'reseller', 'customer', 'operator'],
  ],
  // Rows of our own: the customer's, the operator's, and what the matrix does not tell of a reseller.
  [
    'Customer: only its global administrator decides',
    'Y - - - - -',
    ['accept, decline or withdraw: relationship', 'customer'],
    ['end: relationship', 'customer'],
    ['withdraw: delegated admin relationship', 'customer'],
    ['shorten: delegated admin relationship', 'customer'],
    ['view: activity log', 'customer'],
  ],
  ['Customer: what it has', 'Y Y Y - - -', ['view: own partner, user, subscription and license', 'customer']],
  [
    'Customer and operator: users and roles',
    'Y Y - - - -',
    ['view: user of the own organization', 'customer', 'operator'],
    ['give and take: role in the own organization', 'customer', 'operator'],
    ['disable and restore: user of the own organization', 'customer', 'operator'],
  ],
  [
    'Reseller: ending what its global administrator accepted',
    'Y - - - - -',
    ['end: partnership', 'reseller'],
    ['withdraw: delegated admin relationship', 'reseller'],
  ],
  ['Reseller: its indirect providers', 'Y Y Y Y Y Y', ['list: provider', 'reseller']],
  ['Operator: the program', 'Y Y Y Y Y Y', ['view: program', 'operator']],
  ['Operator: new organizations', 'Y - - - - -', ['create: organization', 'operator']],
  ['Operator: the catalog', 'Y - - - - -', ['import: catalog', 'operator']],
  ['Provider: its listing', 'Y - - Y - -', ['publish and hide: listing of the own organization', 'provider']],
  ['Operator: listings', 'Y - - - - -', ['block and restore: listing of a provider', 'operator']],
  ['Operator: jobs that failed', 'Y - - - - -', ['try again: job', 'operator']],
]

const byRole = (permission: Permission | PermissionOnBehalf): Permission =>
  'byRole' in permission ? permission.byRole : permission
const nameOf = (permission: Permission) => `${permission.act}: ${permission.noun}`
const listed = permissionTable.map(byRole)
/** Everybody who can ask, on each side. */
const people = (['provider', 'reseller', 'customer', 'operator'] as const).flatMap((side) =>
  roles.map((role) => ({ side, role, actor: actorOn(side, [role]) })),
)

function actorOn(side: Side, of: readonly Role[]): PolicyActor {
  if (side === 'operator') return { portal: 'provider', isOperator: true, isProvider: false, roles: of }
  return { portal: side, isOperator: false, isProvider: side === 'provider', roles: of }
}

describe('the permission table', () => {
  it('is the matrix of the specification, for every side and role, and holds nothing else', () => {
    const order = ['global', 'user', 'billing', 'admin', 'sales', 'helpdesk']
    const expected = matrix.flatMap(([, cells, ...rights]) =>
      rights.flatMap(([name, ...sides]) =>
        sides.flatMap((side) =>
          cells
            .split(' ')
            .flatMap((cell, at) => (cell === 'Y' ? [`${name}: ${side} ${order[at] ?? ''}`] : [])),
        ),
      ),
    )
    const held = listed.flatMap((permission) =>
      people
        .filter(({ actor }) => permission(actor))
        .map(({ side, role }) => `${nameOf(permission)}: ${side} ${role.split('_')[0] ?? ''}`),
    )
    expect(held.toSorted()).toEqual(expected.toSorted())
  })

  it('gives nothing to a person without a role', () => {
    for (const permission of listed)
      for (const { side } of people) expect(permission(actorOn(side, [])), nameOf(permission)).toBe(false)
  })

  it('says the same by name as by asking', () => {
    for (const permission of listed)
      for (const { side, role, actor } of people)
        expect(permission(actor), nameOf(permission)).toBe(permission.roles[side]?.includes(role) ?? false)
  })

  it('names each right once', () => {
    expect(new Set(listed.map(nameOf)).size).toBe(listed.length)
  })
})

describe('what a role may do, as portals say it', () => {
  it('has a code for each right of the table, in its order, and for nothing else', () => {
    expect(permissionTable.map(rightOf)).toEqual(rights)
  })

  it('is exactly what whoever has the role alone is allowed', () => {
    for (const { side, role, actor } of people) {
      const allowed = permissionTable.filter((permission) => byRole(permission)(actor)).map(rightOf)
      expect(rightsOfRole(role, [side]), `${role} of a ${side}`).toEqual(allowed)
    }
  })
})

/** What asks rights of the table beside something else, or is no question about a person's rights. */
const composed = new Set(['canAskDelegatedAdmin', 'canViewTrade', 'canHaveRoles', 'mayMailReset'])
const source = new URL('.//', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'),
)

describe('every policy', () => {
  const exported = Object.entries(domain)
    .filter(([name]) => /^(can|may)[A-Z]/.test(name))
    .map(([name, policy]) => [name, policy] as const)

  it.each(exported)('%s is in the table, or asks what is', (name, policy) => {
    if (composed.has(name)) return
    const rights: unknown[] = typeof policy === 'function' ? [policy] : Object.values(policy)
    for (const right of rights) expect(permissionTable, name).toContain(right)
  })

  it('is the only place that asks for a role', () => {
    const asking = files.filter((path) =>
      /\b(actor|caller)\.roles\b|\{[^}]*\broles\b[^}]*\}: PolicyActor/.test(
        readFileSync(new URL(path, source), 'utf8'),
      ),
    )
    expect(asking).toEqual(['identity/session/permission.ts'])
  })

  it('names no role outside a policy', () => {
    const naming = files.filter((path) =>
      /'(admin_agent|sales_agent|helpdesk_agent|billing_administrator)'/.test(
        readFileSync(new URL(path, source), 'utf8'),
      ),
    )
    expect(naming.filter((path) => !/\.policy\.ts$|user\.codes\.ts$/.test(path))).toEqual([])
  })
})

describe('docs/permissions.md', () => {
  it('is what the table prints', async () => {
    await expect(printPermissions()).toMatchFileSnapshot('../../../docs/permissions.md')
  })
})

it('kinds of invitation are sent from the portals whose people may send them', () => {
  const kinds: Readonly<Record<Portal, readonly string[]>> = {
    provider: ['partnership'],
    reseller: ['relationship', 'joint'],
    customer: [],
  }
  for (const portal of portals) expect(domain.invitationKindsOf(portal)).toEqual(kinds[portal])
})
