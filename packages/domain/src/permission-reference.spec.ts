import { describe, expect, it } from 'vitest'
import { type Role, roles } from './codes.ts'
import type { Permission, PolicyActor, Side } from './index.ts'
import { permissionTable } from './permission-table.ts'

/** Where we do otherwise than a cell says: whose cell, and why. */
type Deviations = Readonly<Partial<Record<Role, string>>>
/** The rights that hold a row, at the sides named, and where they do otherwise. */
type Right = readonly [name: string, sides: readonly Side[], deviations?: Deviations]

/** A row of the reference as it is written there: GA, UA, BA, AA, SA, HA, and what we make of it. */
interface Row {
  readonly row: string
  readonly cells: readonly [string, string, string, string, string, string]
  /** Empty: not built yet. */
  readonly rights: readonly Right[]
}

const partners = ['provider', 'reseller'] as const
const readsAlone = 'helpdesk reads people and licenses; passwords of customers are not reset by partners yet'
const addsUsers = 'SPEC J1.7, after the seed: admin agents add users, and find those they added'

/**
 * The permission matrix of the domain reference, section 3, copied by hand, cell by cell; the columns of company roles (AcA, PA, RA, RU,
 * BPA) are no roles of this product yet. What the policies say is not looked at here.
 */
const reference: readonly Row[] = [
  {
    row: 'Enrol, edit legal info, sign MPA',
    cells: ['Y', '-', '-', '-', '-', '-'],
    rights: [['enroll: own organization', ['applicant', 'reseller']]],
  },
  {
    row: 'Accept provider partnership',
    cells: ['Y', '-', '-', '-', '-', '-'],
    rights: [['accept or decline: partnership', ['reseller']]],
  },
  {
    row: 'Send partnership request / list resellers / remove partnership (provider)',
    cells: ['Y', 'Y(21)', '-', 'Y', 'Y', '-'],
    rights: [
      ['invite and list: reseller', ['provider']],
      ['view: sent invitation', ['provider']],
      ['end: partnership', ['provider']],
    ],
  },
  {
    row: 'Users & roles of partner',
    cells: ['Y', 'Y', '-', '-(17); seed says AA "adds users"', '-', '-'],
    rights: [
      ['view: user of the own organization', partners, { admin_agent: addsUsers }],
      ['add: user of the own organization', partners, { admin_agent: addsUsers }],
      ['change name and email of: user of the own organization', partners],
      ['give and take: role in the own organization', partners],
      [
        'give and take: role of those who manage users',
        partners,
        {
          user_administrator:
            'SPEC J1.7: only a global administrator grants the three roles whose people add others',
        },
      ],
      ['disable and restore: user of the own organization', partners],
      ['sign out: user of the own organization', partners],
    ],
  },
  { row: 'Locations', cells: ['-', '-', '-', '-', '-', '-'], rights: [] },
  { row: 'View partner profiles', cells: ['Y', 'Y', 'V', 'V', 'V', '-'], rights: [] },
  {
    row: 'Search/view customer',
    cells: ['Y', '-', '-', 'Y', 'Y', 'Y'],
    rights: [
      ['search and view: customer', partners],
      ['view: order and subscription', partners],
    ],
  },
  { row: 'Create customer', cells: ['Y', '-', '-', 'Y', 'Y', '-'], rights: [] },
  { row: 'Edit customer details', cells: ['Y', '-', '-', 'Y', 'Y', 'Y'], rights: [] },
  { row: 'Edit customer billing info', cells: ['Y', '-', '-', 'Y', 'Y', '-'], rights: [] },
  {
    row: 'Request reseller relationship',
    cells: ['Y', '-', '-', 'Y', 'Y', '-'],
    rights: [
      ['invite: customer', ['reseller']],
      ['view: sent invitation', ['reseller']],
    ],
  },
  {
    row: 'Request delegated admin (GDAP)',
    cells: ['Y', '-', '-', '**Y only**', '-', '-'],
    rights: [['request: delegated admin relationship', ['reseller']]],
  },
  {
    row: 'Remove customer relationship',
    cells: ['Y', '-', '-', '[inf Y]', '-', '-'],
    rights: [
      ['end: relationship', partners],
      ['give up: delegated admin relationship', partners],
    ],
  },
  {
    row: 'Administer on behalf (users, pwd)',
    cells: ['Y', '-', '-', 'Y', '-', 'limited (helpdesk roles)'],
    rights: [
      ['create and change: customer user', partners, { helpdesk_agent: readsAlone }],
      ['view: customer user', partners],
    ],
  },
  {
    row: 'Order / cart / subscription changes',
    cells: ['Y', '-', '-', 'Y', 'Y', '-'],
    rights: [['place and cancel: order', ['provider']]],
  },
  {
    row: 'Assign licences',
    cells: ['Y', '-', '-', 'Y', '-', '[inf]'],
    rights: [
      ['assign and remove: customer license', partners],
      ['view: customer license', partners, { helpdesk_agent: readsAlone }],
    ],
  },
  {
    row: 'Pricing & offers',
    cells: ['V', '-', 'V', 'V', 'V(21), -(17)', '-'],
    rights: [['view: price', partners]],
  },
  { row: 'Invoices & recon', cells: ['Y', '-', 'Y', 'Y', '-', '-'], rights: [] },
  { row: 'Attest MCA', cells: ['Y', '-', '-', 'Y', 'Y', '-'], rights: [] },
  { row: 'Support contact on subscription', cells: ['Y', '-', '-', 'Y', '-', 'Y'], rights: [] },
  { row: 'Service request for customer', cells: ['Y', '-', '-', 'Y', 'V', 'Y'], rights: [] },
  {
    row: 'Partner-support ticket (o)',
    cells: ['Y', 'Y', 'Y', 'Y(21) -(17)', 'Y(21) -(17)', 'Y'],
    rights: [],
  },
  { row: 'Service health', cells: ['Y', '-', '-', 'Y', '-', 'Y'], rights: [] },
  {
    row: 'Activity log',
    cells: ['Y', 'Y', 'Y', 'Y', 'Y', 'Y'],
    rights: [['view: activity log', partners]],
  },
  { row: 'Transfers', cells: ['-', '-', '-', 'Y', '(reject only)', '-'], rights: [] },
  { row: 'Customer self-buy permission', cells: ['V', '-', '-', 'Y', 'V', 'V'], rights: [] },
  { row: 'Webhooks', cells: ['Y in some versions', '-', 'Y', 'Y', 'Y', 'Y'], rights: [] },
  { row: 'Business profile', cells: ['Y', '-', '-', 'Y(17)', '-', '-'], rights: [] },
  { row: 'Referrals/leads', cells: ['-', '-', '-', '-', 'Y(17 "leads")', '-'], rights: [] },
]

/** Rights that the reference has no row for: those of customers and of the operator (SPEC, rule 8), and a few of partners. */
const ownRows: Readonly<Record<string, string>> = {
  'accept, decline or withdraw: relationship customer': 'only its global administrator decides',
  'add: user of the own organization customer': 'the row of partners, without agents',
  'add: user of the own organization operator': 'the same',
  'appoint, suspend and reinstate: provider operator': 'the program is the operator’s',
  'ask to be invited by: provider reseller': 'who accepts a partnership asks for one',
  'block and restore: listing of a provider operator': 'the directory is the operator’s',
  'change name and email of: user of the own organization customer': 'the row of partners, without agents',
  'change name and email of: user of the own organization operator': 'the same',
  'create: organization operator': 'the program is the operator’s',
  'disable and restore: user of the own organization customer': 'the row of partners, without agents',
  'disable and restore: user of the own organization operator': 'the same',
  'end: partnership reseller': 'whoever accepted it ends it',
  'end: relationship customer': 'only its global administrator decides',
  'give and take: role in the own organization customer': 'the row of partners, without agents',
  'give and take: role in the own organization operator': 'the same',
  'give and take: role of those who manage users customer': 'SPEC J1.7',
  'give and take: role of those who manage users operator': 'SPEC J1.7',
  'import: catalog operator': 'the catalog is the operator’s',
  'list: provider reseller': 'everybody of a reseller may know its providers',
  'publish and hide: listing of the own organization provider': 'SPEC J2.1: providers edit their own listing',
  'refresh: membership of the own organization reseller': 'SPEC J1.7: read again on request',
  'review: application of a firm operator': 'the program is the operator’s',
  'search: directory of providers reseller': 'the directory is public',
  'shorten: delegated admin relationship customer': 'only its global administrator decides',
  'sign out: user of the own organization customer': 'the row of partners, without agents',
  'sign out: user of the own organization operator': 'the same',
  'suspend and reinstate: account of a reseller operator': 'the program is the operator’s',
  'try again: job operator': 'the installation is the operator’s',
  'view: activity log customer': 'who decides for a customer reads what was done for it',
  'view: membership of the own organization reseller': 'SPEC J1.7: it stands in the account settings',
  'view: own partner, user, subscription and license customer': 'its tenant roles see what it has',
  'view: program operator': 'the program is the operator’s',
  'view: user of the own organization customer': 'the row of partners, without agents',
  'view: user of the own organization operator': 'the same',
  'withdraw: delegated admin relationship customer': 'only its global administrator decides',
  'withdraw: delegated admin relationship reseller': 'whoever granted it withdraws it',
  'write: membership registry operator': 'the program is the operator’s',
}

/** SPEC, rule 8: the later year wins; *[inf] Y* is yes and a bare *[inf]* no; *limited* is less than yes, so it only looks. */
function reads(cell: string, right: string): boolean {
  const isLooking = /^(view|list|search)/.test(right)
  const later = /\(21\)/.test(cell) ? cell.replace(/[,;]?\s*\S*\(17\).*$/, '') : cell
  const plain = later.replaceAll(/[*[\]]|inf|only/g, '').trim()
  if (plain.startsWith('Y')) return true
  if (plain.startsWith('V')) return isLooking
  // What it is limited to is less than the right as a whole, unless that is named as a deviation of ours.
  return plain.startsWith('limited')
}

function actorOn(side: Side, role: Role): PolicyActor {
  if (side === 'operator') return { portal: 'provider', isOperator: true, isProvider: false, roles: [role] }
  if (side === 'applicant') return { portal: 'reseller', isReseller: false, roles: [role] }
  return { portal: side, isOperator: false, isProvider: side === 'provider', roles: [role] }
}

const byName: ReadonlyMap<string, Permission> = new Map(
  permissionTable.map((permission) => {
    const right = 'byRole' in permission ? permission.byRole : permission
    return [`${right.act}: ${right.noun}`, right] as const
  }),
)
const cells = reference.flatMap(({ row, cells: written, rights }) =>
  rights.flatMap(([right, sides, deviations = {}]) =>
    sides.flatMap((side) =>
      roles.map((role, at) => ({
        row,
        right,
        side,
        role,
        written: written[at] ?? '',
        reason: deviations[role],
      })),
    ),
  ),
)

describe('the permission matrix of the reference', () => {
  it('has every row once, with a cell for every role', () => {
    expect(new Set(reference.map(({ row }) => row)).size).toBe(reference.length)
    for (const { row, cells: written } of reference) expect(written, row).toHaveLength(roles.length)
  })

  it.each(cells)('$row: $right, for a $role of a $side', ({ right, side, role, written, reason }) => {
    const policy = byName.get(right)
    if (!policy) throw new Error(`there is no right “${right}”`)
    const wanted = reads(written, right)
    // A deviation that is none any more is taken out of the table.
    expect(policy(actorOn(side, role))).toBe(reason === undefined ? wanted : !wanted)
  })

  it('leaves no right without a row, and no row of our own without its reason', () => {
    const held = [...byName].flatMap(([name, right]) =>
      Object.keys(right.roles).map((side) => `${name} ${side}`),
    )
    const written = cells.map(({ right, side }) => `${right} ${side}`)
    expect(held.filter((one) => !written.includes(one)).toSorted()).toEqual(Object.keys(ownRows).toSorted())
  })
})
