import { queryClient, useViewer } from '@relais/portal-kit'
import { useIdle } from '@relais/ui'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { unreadQuery } from './notification-queries.ts'

/** Milliseconds between two questions while the page is seen. */
const pauseMs = 30_000
/** Milliseconds after which nobody is taken to be there: a page that is left to itself lets its session end. */
const awayMs = 10 * 60_000

/** How many notifications the viewer has not read; zero while that is not known. */
export function useUnread(): number {
  return useQuery(unreadQuery(useViewer().user.id)).data ?? 0
}

/**
 * Asks again how many are unread for as long as the page is seen by somebody, and has the lists asked anew when there are more.
 * Once in a page.
 */
export function useLiveUnread(): void {
  const isAway = useIdle(awayMs, { initialState: false })
  const { data: unread = 0 } = useQuery({
    ...unreadQuery(useViewer().user.id),
    refetchInterval: isAway ? false : pauseMs,
  })
  const before = useRef(unread)
  useEffect(() => {
    if (unread > before.current) void queryClient.invalidateQueries({ queryKey: ['notifications'] })
    before.current = unread
  }, [unread])
}
