import { readViewer } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { WelcomePage } from '../../../features/enrollment/welcome-page.tsx'

export const Route = createFileRoute('/enroll/')({
  beforeLoad: async () => ({ viewer: await readViewer() }),
  component: Welcome,
})

function Welcome() {
  return <WelcomePage viewer={Route.useRouteContext().viewer} />
}
