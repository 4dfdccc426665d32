import { NotFoundInFrame, type PortalRouterContext } from '@relais/portal-kit'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { lazy } from 'react'

/** Only an address that leads nowhere waits for it: pages behind sign-in bring it. */
const SignedInFrame = lazy(async () => {
  const { SignedInFrame: component } = await import('./-signed-in-frame.tsx')
  return { default: component }
})

export const Route = createRootRouteWithContext<PortalRouterContext>()({
  component: Outlet,
  notFoundComponent: NotFound,
})

function NotFound() {
  return <NotFoundInFrame frame={SignedInFrame} />
}
