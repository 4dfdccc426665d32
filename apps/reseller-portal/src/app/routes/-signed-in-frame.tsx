import { useLingui } from '@lingui/react/macro'
import { notificationNews, useInvitationCount } from '@relais/portal-features/operations'
import { type NavigationGroup, type PortalCommand, PortalShell, type Viewer, when } from '@relais/portal-kit'
import {
  AddIcon,
  ActivityIcon,
  CatalogIcon,
  CustomersIcon,
  HomeIcon,
  MailIcon,
  OrderIcon,
  ProviderIcon,
  SubscriptionIcon,
} from '@relais/ui'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { usePaletteSearch } from './-palette-search.ts'

/** The frame of every page behind sign-in. An entry per page that exists, in the order of daily use. */
export function SignedInFrame({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const { t } = useLingui()
  const can = viewer.viewerCan
  const invitations = useInvitationCount(viewer)
  const navigation: readonly NavigationGroup[] = [
    {
      name: null,
      entries: [
        { to: paths.home, label: t`Home`, icon: HomeIcon, letter: 'h', pagesBelow: false },
        ...when(can.viewCustomers, {
          to: paths.customers,
          label: t`Customers`,
          icon: CustomersIcon,
          letter: 'c',
        }),
        ...when(can.viewOrders, {
          to: paths.subscriptions,
          label: t`Subscriptions`,
          icon: SubscriptionIcon,
          letter: 's',
        }),
        ...when(can.viewOrders, {
          to: paths.orders,
          label: t`Orders`,
          icon: OrderIcon,
          letter: 'o',
        }),
        ...when(can.viewPrices, {
          to: paths.catalog,
          label: t`Catalog`,
          icon: CatalogIcon,
          letter: 'l',
        }),
      ],
    },
    {
      name: t`Network`,
      entries: [
        ...when(can.viewProviders, {
          to: paths.indirectProviders,
          label: t`Indirect providers`,
          icon: ProviderIcon,
          letter: 'p',
        }),
        ...when(can.inviteCustomers, {
          to: paths.invitations,
          label: t`Invitations`,
          icon: MailIcon,
          letter: 'i',
          waiting: invitations,
        }),
      ],
    },
    {
      name: t`Your organization`,
      entries: [
        ...when(can.viewActivity, {
          to: paths.activity,
          label: t`Activity log`,
          icon: ActivityIcon,
          letter: 'a',
        }),
      ],
    },
  ]
  const acts: readonly PortalCommand[] = [
    ...when(can.inviteCustomers, {
      key: 'request-relationship',
      label: t`Invite a customer without a provider`,
      icon: AddIcon,
      link: { to: paths.requestRelationship },
    }),
    ...when(can.inviteCustomers && can.viewProviders, {
      key: 'invite-customers',
      label: t`Invite a customer with a provider`,
      icon: AddIcon,
      link: { to: paths.indirectProviders, search: { for: 'invitation' as const } },
    }),
  ]
  return (
    <PortalShell
      news={notificationNews}
      viewer={viewer}
      navigation={navigation}
      acts={acts}
      searches={usePaletteSearch(can)}
    >
      {children}
    </PortalShell>
  )
}
