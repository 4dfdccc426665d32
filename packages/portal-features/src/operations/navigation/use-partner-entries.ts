import { useLingui } from '@lingui/react/macro'
import { type NavigationEntry, type Viewer, when } from '@relais/portal-kit'
import {
  ActivityIcon,
  AdministrationIcon,
  CatalogIcon,
  CustomersIcon,
  MailIcon,
  OrderIcon,
  SubscriptionIcon,
} from '@relais/ui'
import { featurePaths } from '../../feature-paths.ts'
import { useNavigationCounts } from './use-navigation-counts.ts'

/** Pages of a partner's portal that no customer's has. */
export type PartnerPages = Readonly<Record<'customers' | 'catalog' | 'invitations', NavigationEntry['to']>>

/**
 * Entries of the navigation that provider and reseller both have, each where the server lets this person in.
 * @param sendsInvitations whether invitations of this person's organization are among them
 */
export function usePartnerEntries(viewer: Viewer, pages: PartnerPages, sendsInvitations: boolean) {
  const { t } = useLingui()
  const can = viewer.viewerCan
  const counts = useNavigationCounts(viewer)
  const entry = (allowed: boolean, one: NavigationEntry) => when(allowed, one)
  return {
    customers: entry(can.viewCustomers, {
      to: pages.customers,
      label: t`Customers`,
      icon: CustomersIcon,
      letter: 'c',
    }),
    orders: entry(can.viewOrders, {
      to: featurePaths.orders,
      label: t`Orders`,
      icon: OrderIcon,
      letter: 'o',
      waiting: counts.openCarts,
    }),
    subscriptions: entry(can.viewOrders, {
      to: featurePaths.subscriptions,
      label: t`Subscriptions`,
      icon: SubscriptionIcon,
      letter: 's',
    }),
    catalog: entry(can.viewPrices, {
      to: pages.catalog,
      label: t`Catalog`,
      icon: CatalogIcon,
      letter: 'l',
    }),
    invitations: entry(sendsInvitations, {
      to: pages.invitations,
      label: t`Invitations`,
      icon: MailIcon,
      letter: 'i',
      waiting: counts.sentInvitations,
    }),
    activity: entry(can.viewActivity, {
      to: featurePaths.activity,
      label: t`Activity log`,
      icon: ActivityIcon,
      letter: 'a',
    }),
    userManagement: entry(can.viewColleagues, {
      to: featurePaths.userManagement,
      label: t`User management`,
      icon: AdministrationIcon,
      letter: 'u',
    }),
  }
}
