import { useLingui } from '@lingui/react/macro'
import { notificationNews } from '@relais/portal-features/operations'
import { type NavigationEntry, PortalShell, requireViewer, when } from '@relais/portal-kit'
import { ActivityIcon, HomeIcon, OrderIcon, PartnerIcon, SubscriptionIcon } from '@relais/ui'
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
    ...when(can.viewOwnServices, {
      to: paths.partnerRelationships,
      label: t`Partner relationships`,
      icon: PartnerIcon,
      letter: 'p',
    }),
    ...when(can.viewOwnServices, {
      to: paths.subscriptions,
      label: t`Subscriptions`,
      icon: SubscriptionIcon,
      letter: 's',
    }),
    ...when(can.viewOwnServices, {
      to: paths.orders,
      label: t`Orders`,
      icon: OrderIcon,
      letter: 'o',
    }),
    ...when(can.viewActivity, {
      to: paths.activity,
      label: t`Activity log`,
      icon: ActivityIcon,
      letter: 'a',
    }),
  ]
  return (
    <PortalShell
      news={notificationNews}
      viewer={viewer}
      navigation={navigation}
      searches={usePaletteSearch(can)}
    >
      <Outlet />
    </PortalShell>
  )
}
