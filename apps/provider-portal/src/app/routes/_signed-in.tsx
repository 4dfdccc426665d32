import { useLingui } from '@lingui/react/macro'
import { notificationNews } from '@relais/portal-features/operations'
import { type NavigationEntry, PortalShell, requireViewer, when } from '@relais/portal-kit'
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
import { createFileRoute, Outlet } from '@tanstack/react-router'
import { paths } from '../../paths.ts'
import { usePaletteSearch } from './-palette-search.ts'

export const Route = createFileRoute('/_signed-in')({ beforeLoad: requireViewer, component: SignedIn })

/** The frame of every page behind sign-in. An entry per page that exists, in the order of daily use. */
function SignedIn() {
  const { t } = useLingui()
  const { viewer } = Route.useRouteContext()
  const can = viewer.viewerCan
  const navigation: readonly NavigationEntry[] = [
    { to: paths.home, label: t`Home`, icon: HomeIcon, letter: 'h', pagesBelow: false },
    ...when(can.viewProgram, {
      to: paths.organizations,
      label: t`Program`,
      icon: ProgramIcon,
      letter: 'p',
    }),
    ...when(can.manageResellers, {
      to: paths.indirectResellers,
      label: t`Indirect resellers`,
      icon: ResellerIcon,
      letter: 'r',
    }),
    ...when(can.viewCustomers, {
      to: paths.customers,
      label: t`Customers`,
      icon: CustomersIcon,
      letter: 'c',
    }),
    ...when(can.manageResellers, {
      to: paths.invitations,
      label: t`Invitations`,
      icon: MailIcon,
      letter: 'i',
    }),
    ...when(can.viewOrders, { to: paths.orders, label: t`Orders`, icon: OrderIcon, letter: 'o' }),
    ...when(can.viewOrders, {
      to: paths.subscriptions,
      label: t`Subscriptions`,
      icon: SubscriptionIcon,
      letter: 's',
    }),
    ...when(can.viewPrices, { to: paths.catalog, label: t`Catalog`, icon: CatalogIcon, letter: 'l' }),
    ...when(can.viewActivity, {
      to: paths.activity,
      label: t`Activity log`,
      icon: ActivityIcon,
      letter: 'a',
    }),
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
      <Outlet />
    </PortalShell>
  )
}
