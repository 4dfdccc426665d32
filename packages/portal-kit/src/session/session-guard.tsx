import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import type { Viewer } from './session.ts'
import { createSessionWatch } from './session-watch.ts'

/** With its form it is loaded when a session ends, not with every page. */
const SessionDialog = lazy(async () => {
  const { SessionDialog: component } = await import('./session-dialog.tsx')
  return { default: component }
})

/**
 * Watches that the page still belongs to who is signed in. When the session ends, or another person signs in (in another tab
 * too), a dialog over the page asks to sign in again; what was being sent then goes out once more by itself, under the same
 * idempotency key. Nothing that one person typed is ever sent as another.
 */
export function SessionGuard({ viewer: first }: { viewer: Viewer }) {
  const [viewer] = useState(first)
  const [watch] = useState(() => createSessionWatch(viewer.user.id))
  const lost = useSyncExternalStore(watch.subscribe, watch.lost)
  if (lost === null) return null
  return (
    <Suspense>
      <SessionDialog viewer={viewer} other={lost.other} onRenewed={watch.renew} />
    </Suspense>
  )
}
