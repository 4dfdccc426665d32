import type { Portal } from './sweep-world.ts'

/** A list without a row: what stands in its place. */
export interface EmptyList {
  /** The route as the portal's `route-tree.gen.ts` writes it. */
  readonly route: string
  /**
   * Its heading for somebody who has nothing yet, in the English of the screens. Absent where somebody new already has
   * something: whoever can sign in stands in the log of an organization.
   */
  readonly nothing?: string
  /** Why there is nothing to press while there is nothing; absent: there is. */
  readonly waits?: string
  /** What makes it find nothing, as the URL keeps it, and its heading then. */
  readonly narrowed: string
  readonly notFound: string
}

const search = '?search=zzzz'
const waits = 'what others do makes it appear'

/** What every portal has. */
const shared: readonly EmptyList[] = [
  // Whoever can sign in is one of them.
  { route: '/account-settings/users/', narrowed: search, notFound: 'Nobody found' },
  { route: '/activity', narrowed: search, notFound: 'No entry found' },
  {
    route: '/notifications',
    nothing: 'No notifications yet',
    waits,
    narrowed: '?only=unread',
    notFound: 'Nothing unread',
  },
  { route: '/orders/', nothing: 'No orders yet', narrowed: search, notFound: 'No order found' },
  {
    route: '/subscriptions/',
    nothing: 'No subscriptions yet',
    narrowed: search,
    notFound: 'No subscription found',
  },
]

/** The lists that provider and reseller have both. */
const partner: readonly EmptyList[] = [
  { route: '/catalog', narrowed: search, notFound: 'No product found' },
  {
    route: '/customers/',
    nothing: 'No customers at the moment',
    narrowed: search,
    notFound: 'No customer found',
  },
  {
    route: '/invitations/',
    nothing: 'No invitations yet',
    narrowed: search,
    notFound: 'No invitation found',
  },
]

/** Every list of every portal that is a page of its own. A route that is neither here nor in {@link noLists} fails the sweep. */
export const emptyLists: Readonly<Record<Portal, readonly EmptyList[]>> = {
  provider: [
    ...shared,
    ...partner,
    {
      route: '/indirect-resellers/',
      nothing: 'No indirect resellers yet',
      narrowed: search,
      notFound: 'No partnership found',
    },
    { route: '/program/organizations/', narrowed: search, notFound: 'No organization found' },
    { route: '/program/mails', narrowed: search, notFound: 'No email found' },
  ],
  reseller: [
    ...shared,
    ...partner,
    {
      route: '/indirect-providers/',
      nothing: 'No indirect providers yet',
      waits: 'a provider invites first, by a mail',
      narrowed: search,
      notFound: 'No partnership found',
    },
  ],
  customer: [
    ...shared,
    // Whoever can sign in is one of them.
    { route: '/users', narrowed: search, notFound: 'Nobody found' },
    {
      route: '/partner-relationships/',
      nothing: 'No partner yet',
      waits: 'a partner asks first, by a mail',
      narrowed: search,
      notFound: 'No partner found',
    },
  ],
}

/** A part of a record that has no row. */
export interface EmptyPart {
  /** The route of the record. */
  readonly route: string
  /** Where one begins when another record than the first has nothing: the list, searched by this name. */
  readonly named?: Readonly<Record<'en' | 'fr', string>>
  /** What the URL keeps of it. */
  readonly view: string
  /** Its heading, in the English of the screens; absent: a sentence. */
  readonly heading?: string
  readonly sentence?: string
}

/** Customers for whom nothing was ordered yet, in the demo. */
const idle = { en: 'Drummond', fr: 'Domaine de la Combe' } as const

/** What is empty on the page of a record, seen by those who have the record. */
export const emptyParts: Readonly<Record<Portal, readonly EmptyPart[]>> = {
  provider: [
    { route: '/customers/$customerId/order', view: search, heading: 'No product found' },
    {
      route: '/customers/$customerId/',
      named: idle,
      view: '',
      sentence: 'You have ordered nothing for this customer yet.',
    },
  ],
  reseller: [
    { route: '/customers/$customerId', named: idle, view: '?tab=services', heading: 'No subscriptions yet' },
    { route: '/customers/$customerId', named: idle, view: '?tab=licenses', heading: 'No licenses yet' },
    { route: '/customers/$customerId', view: '?tab=users&find=zzzz', heading: 'Nobody found' },
    {
      // Without any customer in common the journey stands before it.
      route: '/indirect-providers/$providerId/customers',
      view: search,
      heading: 'No customer found',
    },
  ],
  customer: [],
}

/** The pages that are neither a list nor hold one that can be empty: one record, a form, or several things side by side. */
export const noLists: Readonly<Record<Portal, readonly string[]>> = {
  provider: [
    '/carts/$cartId',
    '/indirect-resellers/invite',
    '/indirect-resellers/$partnershipId',
    '/program/organizations/new',
    // Its lists are seen by the sweep as they are; the operator alone opens it.
    '/program/organizations/$organizationId',
    '/program/catalog',
    '/program/jobs',
    // One line for each country; who has none is sent to the form.
    '/directory-listing/',
    '/directory-listing/$country',
    // Neither search nor filter; the operator alone opens it.
    '/program/listings',
    '/invitations/sent/$invitationId',
    '/first-run',
  ],
  reseller: [
    '/customers/invite',
    '/invitations/$invitationId',
    '/invitations/sent/$invitationId',
    '/indirect-providers/$providerId/',
  ],
  customer: ['/invitations/$invitationId', '/partner-relationships/$relationshipId'],
}

/** The same in every portal. */
export const noListsAnywhere = [
  '/',
  '/__kitchen',
  '/sign-in',
  '/forgot-password',
  '/reset-password',
  '/profile',
  '/account-settings/users/$userId',
  '/orders/$orderId',
  '/subscriptions/$subscriptionId',
] as const
