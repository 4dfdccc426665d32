import { useLingui } from '@lingui/react/macro'
import { notificationNews, useInvitationCount } from '@relais/portal-features/operations'
import { type NavigationGroup, PortalShell, type Viewer, when } from '@relais/portal-kit'
import {
  AddIcon,
  ActivityIcon,
  CatalogIcon,
  CustomersIcon,
  HomeIcon,
  MailIcon,
  OrderIcon,
  ProgramIcon,
  ResellerIcon,
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
          to: paths.orders,
          label: t`Orders`,
          icon: OrderIcon,
          letter: 'o',
        }),
        ...when(can.viewOrders, {
          to: paths.subscriptions,
          label: t`Subscriptions`,
          icon: SubscriptionIcon,
          letter: 's',
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
        ...when(can.manageResellers, {
          to: paths.indirectResellers,
          label: t`Indirect resellers`,
          icon: ResellerIcon,
          letter: 'r',
        }),
        ...when(can.manageResellers, {
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
        ...when(can.viewProgram, {
          to: paths.organizations,
          label: t`Program`,
          icon: ProgramIcon,
          letter: 'p',
        }),
        ...when(can.viewActivity, {
          to: paths.activity,
          label: t`Activity log`,
          icon: ActivityIcon,
          letter: 'a',
        }),
      ],
    },
  ]
  const acts = when(can.manageResellers, {
    key: 'invite-reseller',
    label: t`Invite a reseller`,
    icon: AddIcon,
    link: { to: paths.inviteReseller },
  })
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
