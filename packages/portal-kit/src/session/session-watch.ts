import { ViewerDocument } from '../generated/graphql.ts'
import { claimPage, execute, graphqlClient, queryClient } from '../graphql/graphql.ts'
import { onSessionAnnounced, resumeRequests, waitForSession } from './session-renewal.ts'
import { rememberViewer, type Viewer } from './session.ts'

/** The page's session is gone: who is signed in instead; null: nobody. */
export type LostSession = { other: Viewer | null }

/** Whether the page still belongs to who is signed in, for `useSyncExternalStore`. */
export type SessionWatch = {
  subscribe: (changed: () => void) => () => void
  /** Null: it does. */
  lost: () => LostSession | null
  /** The person of the page signed in again: what waited is sent. */
  renew: (viewer: Viewer) => void
}

/** Watches for the person a page was made for: by answers of the server, by other tabs, and when the tab is shown again. */
export function createSessionWatch(viewerId: string): SessionWatch {
  let lost: LostSession | null = null
  let changed = () => {}

  const lose = (other: Viewer | null) => {
    lost = { other }
    changed()
  }
  const renew = (viewer: Viewer) => {
    rememberViewer(viewer)
    lost = null
    changed()
    resumeRequests()
    void queryClient.invalidateQueries()
  }
  // Out of reach: things stay as they are, the next occasion asks again.
  const look = async () => {
    const answer = await execute(ViewerDocument).catch(() => null)
    if (answer === null) return
    const { viewer } = answer
    if (viewer?.user.id !== viewerId) lose(viewer)
    else if (lost !== null) renew(viewer)
  }
  const expired = () => {
    if (lost !== null) return
    lose(null)
    void look()
  }
  const shown = () => {
    if (document.visibilityState === 'visible') void look()
  }
  return {
    lost: () => lost,
    renew,
    subscribe(listener) {
      changed = listener
      claimPage(viewerId)
      document.addEventListener('visibilitychange', shown)
      const stops = [
        waitForSession(),
        graphqlClient.onSessionExpired(expired),
        onSessionAnnounced(() => void look()),
      ]
      return () => {
        claimPage(null)
        document.removeEventListener('visibilitychange', shown)
        for (const stop of stops) stop()
      }
    },
  }
}
