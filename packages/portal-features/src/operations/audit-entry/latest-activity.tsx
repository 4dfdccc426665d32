import { useViewer } from '@relais/portal-kit'
import { lazy, Suspense } from 'react'

/** With the sentences of all acts it is loaded after the page. */
const List = lazy(async () => {
  const { LatestActivityList: component } = await import('./latest-activity-list.tsx')
  return { default: component }
})

/** What happened last with an organization; nothing where the log is not one's to read. It stands at the end of a page, which does not wait for it. */
export function LatestActivity({ organizationId }: { organizationId: string }) {
  const { viewActivity } = useViewer().viewerCan
  if (!viewActivity) return null
  return (
    <Suspense fallback={null}>
      <List organizationId={organizationId} />
    </Suspense>
  )
}
