import { requireViewer, type Viewer } from '@relais/portal-kit'
import { createFileRoute, Outlet, redirect } from '@tanstack/react-router'
import { paths } from '../../paths.ts'
import { SignedInFrame } from './-signed-in-frame.tsx'

export const Route = createFileRoute('/_signed-in')({ beforeLoad: requireReseller, component: SignedIn })

/** Who enrolls an organization that is no reseller yet sees enrollment alone. */
async function requireReseller(arrival: { location: { href: string } }): Promise<{ viewer: Viewer }> {
  const entered = await requireViewer(arrival)
  if (entered.viewer.isEnrolling) throw redirect({ to: paths.enroll })
  return entered
}

function SignedIn() {
  const { viewer } = Route.useRouteContext()
  return (
    <SignedInFrame viewer={viewer}>
      <Outlet />
    </SignedInFrame>
  )
}
