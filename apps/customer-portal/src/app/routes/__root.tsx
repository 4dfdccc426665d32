import { NotFoundPage, type PortalRouterContext } from '@relais/portal-kit'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'

export const Route = createRootRouteWithContext<PortalRouterContext>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
})
