import type { Opened } from './opened.ts'
import { type Portal, portals } from './sweep-world.ts'

const row = 'Details of {0}'
const customerTabs = ['Overview', 'Subscriptions and licenses', 'Users', 'Orders']

/** A value without a place to break, as long as some are. */
const long = 'urn:relais:'.padEnd(180, 'x')

/** What every portal opens in place. */
const inAll = (portal: Portal): readonly Opened[] => [
  { portal, route: '/activity', press: ['Details: {words}'] },
  {
    portal,
    route: '/activity',
    pretend: [
      /"(before|after)":(?:null|"(?:[^"\\]|\\.)*")/,
      String.raw`"$1":"{\"reference\":\"$1:${long}\"}"`,
    ],
    press: ['Details: {words}'],
  },
  { portal, route: '/', press: ['*'] },
  { portal, route: '/', phone: true, press: ['Open the navigation', '*'] },
]

/** Rows that open in place with every part of them, tabs, menus and lists of choices. */
export const expandedList: readonly Opened[] = [
  ...portals.flatMap(inAll),
  ...customerTabs.map(
    (tab, index) =>
      ({ portal: 'reseller', route: '/customers/', press: index === 0 ? [row] : [tab] }) as const,
  ),
  ...customerTabs.map(
    (tab) => ({ portal: 'reseller', route: '/customers/$customerId', press: [tab] }) as const,
  ),
  { portal: 'reseller', route: '/customers/$customerId', press: ['More for {legalName}'] },
  { portal: 'customer', route: '/partner-relationships/', press: ['More for {partnerName}'] },
  { portal: 'provider', route: '/invitations/', press: ['More for {recipient}'] },
  { portal: 'provider', route: '/indirect-resellers/', press: ['More for {legalName}'] },
  { portal: 'reseller', route: '/indirect-providers/$providerId/', press: ['More for {legalName}'] },
  { portal: 'reseller', route: '/indirect-providers/$providerId/customers', press: [row] },
  { portal: 'reseller', route: '/indirect-providers/', press: [row] },
  { portal: 'provider', route: '/profile', press: ['Time zone'], fill: { 'Time zone': 'Lisbon' } },
]
