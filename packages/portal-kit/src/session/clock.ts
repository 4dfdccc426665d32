import { queryClient } from '../graphql/graphql.ts'
import { type Viewer, viewerQuery } from './session.ts'

/** Less is what clocks of machines differ by. */
const noticed = 12 * 3_600_000

/**
 * Milliseconds that the installation's time is ahead of this machine's: of a demo whose clock was moved, or where this
 * machine's is wrong. Zero for a difference that misleads nobody.
 */
export function clockAhead(viewer: Pick<Viewer, 'now'>): number {
  const readAt = queryClient.getQueryState(viewerQuery.queryKey)?.dataUpdatedAt ?? Date.now()
  const ahead = new Date(viewer.now).getTime() - readAt
  return Math.abs(ahead) < noticed ? 0 : ahead
}

/** What time it is for the installation, as far as this machine knows. */
export function serverNow(): Date {
  const viewer = queryClient.getQueryData(viewerQuery.queryKey)
  return new Date(Date.now() + (viewer ? clockAhead(viewer) : 0))
}
