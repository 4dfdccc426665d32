import { useLingui } from '@lingui/react/macro'
import { NavigationLink, PortalShell, requireViewer } from '@relais/portal-kit'
import { CustomersIcon, HomeIcon, MailIcon, OrderIcon, ResellerIcon, SubscriptionIcon } from '@relais/ui'
import { createFileRoute, Outlet } from '@tanstack/react-router'
import { paths } from '../../paths.ts'

export const Route = createFileRoute('/_signed-in')({ beforeLoad: requireViewer, component: SignedIn })

/** The frame of every page behind sign-in. An entry per page that exists, in the order of daily use. */
function SignedIn() {
  const { t } = useLingui()
  const { viewer } = Route.useRouteContext()
  return (
    <PortalShell
      viewer={viewer}
      navigation={
        <>
          <NavigationLink to={paths.home} icon={HomeIcon} activeOptions={{ exact: true }}>
            {t`Home`}
          </NavigationLink>
          {viewer.viewerCan.manageResellers ? (
            <NavigationLink to={paths.indirectResellers} icon={ResellerIcon}>
              {t`Indirect resellers`}
            </NavigationLink>
          ) : null}
          {viewer.viewerCan.viewCustomers ? (
            <NavigationLink to={paths.customers} icon={CustomersIcon}>
              {t`Customers`}
            </NavigationLink>
          ) : null}
          {viewer.viewerCan.manageResellers ? (
            <NavigationLink to={paths.invitations} icon={MailIcon}>
              {t`Invitations`}
            </NavigationLink>
          ) : null}
          {viewer.viewerCan.viewOrders ? (
            <>
              <NavigationLink to={paths.orders} icon={OrderIcon}>
                {t`Orders`}
              </NavigationLink>
              <NavigationLink to={paths.subscriptions} icon={SubscriptionIcon}>
                {t`Subscriptions`}
              </NavigationLink>
            </>
          ) : null}
        </>
      }
    >
      <Outlet />
    </PortalShell>
  )
}
