import { useLingui } from '@lingui/react/macro'
import { notificationNews, useNavigationCounts } from '@relais/portal-features/operations'
import { type NavigationGroup, PortalShell, type Viewer, when } from '@relais/portal-kit'
import {
  ActivityIcon,
  AdministrationIcon,
  CustomersIcon,
  HomeIcon,
  OrderIcon,
  PartnerIcon,
  SubscriptionIcon,
} from '@relais/ui'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { usePaletteSearch } from './-palette-search.ts'

/** The frame of every page behind sign-in. An entry per page that exists, in the order of daily use. */
export function SignedInFrame({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const { t } = useLingui()
  const can = viewer.viewerCan
  const { waitingInvitations } = useNavigationCounts(viewer)
  const navigation: readonly NavigationGroup[] = [
    {
      name: null,
      entries: [
        { to: paths.home, label: t`Home`, icon: HomeIcon, letter: 'h', pagesBelow: false },
        ...when(can.viewOwnServices, {
          to: paths.partnerRelationships,
          label: t`Partner relationships`,
          icon: PartnerIcon,
          letter: 'p',
          waiting: waitingInvitations,
        }),
        ...when(can.viewOwnServices, {
          to: paths.subscriptions,
          label: t`Subscriptions`,
          icon: SubscriptionIcon,
          letter: 's',
        }),
        ...when(can.viewOwnServices, {
          to: paths.users,
          label: t`Users and licenses`,
          icon: CustomersIcon,
          letter: 'u',
        }),
        ...when(can.viewOwnServices, {
          to: paths.orders,
          label: t`Orders`,
          icon: OrderIcon,
          letter: 'o',
        }),
      ],
    },
    {
      name: t`Your organization`,
      entries: [
        ...when(can.viewColleagues, {
          to: paths.userManagement,
          label: t`User management`,
          icon: AdministrationIcon,
          letter: 'm',
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
  return (
    <PortalShell
      news={notificationNews}
      viewer={viewer}
      navigation={navigation}
      searches={usePaletteSearch(can)}
    >
      {children}
    </PortalShell>
  )
}
