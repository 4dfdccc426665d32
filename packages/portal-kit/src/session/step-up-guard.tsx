import { lazy, Suspense, useSyncExternalStore } from 'react'
import type { Viewer } from './session.ts'
import { factorWatch } from './step-up.ts'

/** Loaded when something wants a second factor, not with every page. */
const StepUpDialog = lazy(async () => ({ default: (await import('./step-up-dialog.tsx')).StepUpDialog }))

/** Asks for the second factor over the page when what was sent wants a fresh one; that is sent again afterwards, with nothing lost. */
export function StepUpGuard({ viewer }: { viewer: Viewer }) {
  const isWanted = useSyncExternalStore(factorWatch.subscribe, factorWatch.isWanted)
  if (!isWanted) return null
  return (
    <Suspense>
      <StepUpDialog viewer={viewer} />
    </Suspense>
  )
}
