import type { DemoAccount } from '@relais/test-kit/product'

/** One page of a portal, and how somebody gets there. */
export interface SweptPage {
  /** The route as the portal's `route-tree.gen.ts` writes it. */
  readonly route: string
  /** Who opens it: the portal's usual person, a provider's administrator, somebody of the operator, or nobody signed in. */
  readonly who: 'member' | 'administrator' | 'operator' | 'nobody'
  /** Its address; with `links`, where one begins and follows the first that matches, then the next. */
  readonly path: string
  readonly links?: readonly RegExp[]
}

type Portal = DemoAccount['portal']

/** What every portal has. */
const shared: readonly SweptPage[] = [
  { route: '/__kitchen', who: 'nobody', path: '/__kitchen' },
  { route: '/sign-in', who: 'nobody', path: '/sign-in' },
  { route: '/forgot-password', who: 'nobody', path: '/forgot-password' },
  // A token's form, of no link: without one the page asks for the whole address (see the invitations below).
  { route: '/reset-password', who: 'nobody', path: `/reset-password#${'A'.repeat(43)}` },
  { route: '/', who: 'member', path: '/' },
  { route: '/activity', who: 'member', path: '/activity' },
  { route: '/notifications', who: 'member', path: '/notifications' },
  { route: '/profile', who: 'member', path: '/profile' },
  { route: '/orders/', who: 'member', path: '/orders' },
  { route: '/orders/$orderId', who: 'member', path: '/orders', links: [/^\/orders\/[^/?]+$/] },
  { route: '/subscriptions/', who: 'member', path: '/subscriptions' },
  {
    route: '/subscriptions/$subscriptionId',
    who: 'member',
    path: '/subscriptions',
    links: [/^\/subscriptions\/[^/?]+$/],
  },
]

/** User management, by somebody who manages users. */
const userManagement = (who: SweptPage['who']): readonly SweptPage[] => [
  { route: '/account-settings/users/', who, path: '/account-settings/users' },
  {
    route: '/account-settings/users/$userId',
    who,
    path: '/account-settings/users',
    links: [/^\/account-settings\/users\/[^/?]+$/],
  },
]

/** The lists and records that provider and reseller have both. */
const partner: readonly SweptPage[] = [
  { route: '/catalog', who: 'member', path: '/catalog' },
  { route: '/customers/', who: 'member', path: '/customers' },
  { route: '/invitations/', who: 'member', path: '/invitations' },
  {
    route: '/invitations/sent/$invitationId',
    who: 'member',
    path: '/invitations',
    links: [/^\/invitations\/sent\/[^/?]+$/],
  },
]

/** Every page of every portal. A route that is missing here fails the sweep. */
export const sweptPages: Readonly<Record<Portal, readonly SweptPage[]>> = {
  provider: [
    ...shared,
    ...userManagement('operator'),
    ...partner,
    { route: '/first-run', who: 'nobody', path: '/first-run' },
    { route: '/customers/$customerId/', who: 'member', path: '/customers', links: [/^\/customers\/[^/?]+$/] },
    {
      route: '/customers/$customerId/order',
      who: 'member',
      path: '/customers',
      links: [/^\/customers\/[^/?]+\/order$/],
    },
    { route: '/carts/$cartId', who: 'member', path: '/carts/00000000-0000-7000-8000-000000000000' },
    { route: '/indirect-resellers/', who: 'member', path: '/indirect-resellers' },
    { route: '/indirect-resellers/invite', who: 'member', path: '/indirect-resellers/invite' },
    {
      route: '/indirect-resellers/$partnershipId',
      who: 'member',
      path: '/indirect-resellers',
      links: [/^\/indirect-resellers\/(?!invite)[^/?]+$/],
    },
    { route: '/program/organizations/', who: 'operator', path: '/program/organizations' },
    {
      route: '/program/organizations/$organizationId',
      who: 'operator',
      path: '/program/organizations',
      links: [/^\/program\/organizations\/(?!new)[^/?]+$/],
    },
    { route: '/program/organizations/new', who: 'operator', path: '/program/organizations/new' },
    { route: '/program/catalog', who: 'operator', path: '/program/catalog' },
    { route: '/program/jobs', who: 'operator', path: '/program/jobs' },
    { route: '/program/mails', who: 'operator', path: '/program/mails' },
    { route: '/program/listings', who: 'operator', path: '/program/listings' },
    { route: '/directory-listing/', who: 'administrator', path: '/directory-listing' },
    {
      route: '/directory-listing/$country',
      who: 'administrator',
      path: '/directory-listing',
      links: [/^\/directory-listing\/(?!new)[^/?]+$/],
    },
  ],
  reseller: [
    ...shared,
    ...userManagement('member'),
    ...partner,
    {
      route: '/customers/$customerId',
      who: 'member',
      path: '/customers',
      links: [/^\/customers\/(?!invite)[^/?]+$/],
    },
    { route: '/customers/invite', who: 'member', path: '/customers/invite' },
    { route: '/invitations/$invitationId', who: 'nobody', path: '/invitations/0#cut-short' },
    { route: '/indirect-providers/', who: 'member', path: '/indirect-providers' },
    {
      route: '/indirect-providers/$providerId/',
      who: 'member',
      path: '/indirect-providers',
      links: [/^\/indirect-providers\/[^/?]+$/],
    },
    {
      route: '/indirect-providers/$providerId/customers',
      who: 'member',
      path: '/indirect-providers',
      links: [/^\/indirect-providers\/[^/?]+\/customers$/],
    },
  ],
  customer: [
    ...shared,
    ...userManagement('member'),
    { route: '/invitations/$invitationId', who: 'nobody', path: '/invitations/0#cut-short' },
    { route: '/users', who: 'member', path: '/users' },
    { route: '/partner-relationships/', who: 'member', path: '/partner-relationships' },
    {
      route: '/partner-relationships/$relationshipId',
      who: 'member',
      path: '/partner-relationships',
      links: [/^\/partner-relationships\/[^/?]+$/],
    },
  ],
}

/** Addresses of before, in bookmarks and mails, and where each leads now. */
export const movedPages: readonly {
  readonly portal: Portal
  readonly route: string
  readonly path: string
  readonly to: RegExp
}[] = [
  {
    portal: 'reseller',
    route: '/customers/request',
    path: '/customers/request',
    to: /\/customers\/invite\?orderedBy=nobody$/,
  },
  {
    portal: 'reseller',
    route: '/indirect-providers/$providerId/invite',
    path: '/indirect-providers/00000000-0000-7000-8000-000000000000/invite',
    to: /\/customers\/invite\?orderedBy=00000000-0000-7000-8000-000000000000$/,
  },
]
