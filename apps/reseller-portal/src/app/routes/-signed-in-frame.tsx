import { useLingui } from '@lingui/react/macro'
import { nobodyYet } from '@relais/portal-features/consent'
import { notificationNews, usePartnerEntries } from '@relais/portal-features/operations'
import { type NavigationGroup, type PortalCommand, PortalShell, type Viewer, when } from '@relais/portal-kit'
import { AddIcon, HomeIcon, ProviderIcon } from '@relais/ui'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { usePaletteSearch } from './-palette-search.ts'

/** The frame of every page behind sign-in. An entry per page that exists, in the order of daily use. */
export function SignedInFrame({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const { t } = useLingui()
  const can = viewer.viewerCan
  const shared = usePartnerEntries(viewer, paths, can.inviteCustomers)
  const navigation: readonly NavigationGroup[] = [
    {
      name: null,
      entries: [
        { to: paths.home, label: t`Home`, icon: HomeIcon, letter: 'h', pagesBelow: false },
        ...shared.customers,
        ...shared.subscriptions,
        ...shared.orders,
        ...shared.catalog,
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
        ...shared.invitations,
      ],
    },
    { name: t`Your organization`, entries: [...shared.userManagement, ...shared.activity] },
  ]
  const acts: readonly PortalCommand[] = [
    ...when(can.inviteCustomers, {
      key: 'invite-customer',
      label: t`Invite a customer`,
      icon: AddIcon,
      link: { to: paths.inviteCustomer },
    }),
    ...when(can.inviteCustomers, {
      key: 'request-relationship',
      label: t`Request a reseller relationship`,
      icon: AddIcon,
      link: { to: paths.inviteCustomer, search: { orderedBy: nobodyYet } },
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
