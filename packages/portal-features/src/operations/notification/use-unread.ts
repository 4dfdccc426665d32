import { queryClient, useViewer } from '@relais/portal-kit'
import { useIdle } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { navigationQuery } from '../navigation/navigation-queries.ts'

/** Milliseconds between two questions while the page is seen. */
const pauseMs = 30_000
/** Milliseconds after which nobody is taken to be there: a page that is left to itself lets its session end. */
const awayMs = 10 * 60_000

/** How many notifications the viewer has not read; zero while that is not known. */
export function useUnread(): number {
  return useQuery(navigationQuery(useViewer().user.id)).data?.unreadNotifications ?? 0
}

/**
 * Asks again what waits for as long as the page is seen by somebody, and has notifications asked anew when more are unread.
 * Once in a page.
 */
export function useLiveUnread(): void {
  const isAway = useIdle(awayMs, { initialState: false })
  const { data } = useQuery({
    ...navigationQuery(useViewer().user.id),
    refetchInterval: isAway ? false : pauseMs,
  })
  const unread = data?.unreadNotifications ?? 0
  const before = useRef(unread)
  useEffect(() => {
    if (unread > before.current) void queryClient.invalidateQueries({ queryKey: ['notifications'] })
    before.current = unread
  }, [unread])
}
