import { requireViewer } from '@relais/portal-kit'
import { createFileRoute, Outlet } from '@tanstack/react-router'
import { SignedInFrame } from './-signed-in-frame.tsx'

export const Route = createFileRoute('/_signed-in')({ beforeLoad: requireViewer, component: SignedIn })

function SignedIn() {
  const { viewer } = Route.useRouteContext()
  return (
    <SignedInFrame viewer={viewer}>
      <Outlet />
    </SignedInFrame>
  )
}
