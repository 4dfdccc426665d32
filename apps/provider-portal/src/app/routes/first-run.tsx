import { queryClient, viewerQuery } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { FirstRunPage } from '../../features/organization/first-run-page.tsx'
import { paths } from '../../paths.ts'

export const Route = createFileRoute('/first-run')({ component: FirstRun })

function FirstRun() {
  const navigate = Route.useNavigate()
  const enter = async () => {
    await queryClient.invalidateQueries()
    await queryClient.fetchQuery(viewerQuery)
    await navigate({ to: paths.home })
  }
  return <FirstRunPage onSignedIn={enter} />
}
