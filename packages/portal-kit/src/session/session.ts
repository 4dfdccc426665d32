import { queryOptions } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { SignOutDocument, ViewerDocument, type ViewerFieldsFragment } from '../generated/graphql.ts'
import { execute, queryClient } from '../graphql/graphql.ts'
import { sharedPaths } from '../shared-paths.ts'
import { announceSession } from './session-renewal.ts'

/**
 * Who is signed in, for which organization. What is offered follows `viewerCan`, the server's own decision; roles are
 * only for showing.
 */
export type Viewer = ViewerFieldsFragment

/** The query of the viewer; null where nobody is signed in. */
export const viewerQuery = queryOptions({
  queryKey: ['viewer'],
  queryFn: async (): Promise<Viewer | null> => (await execute(ViewerDocument)).viewer,
  staleTime: 60_000,
  // The page belongs to whom it was made for; that somebody else is signed in by now is SessionGuard's business.
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
})

/** The viewer, from the cache where it is there. */
export function readViewer(): Promise<Viewer | null> {
  return queryClient.ensureQueryData(viewerQuery)
}

/** After signing in: everything below reads the new viewer. */
export function rememberViewer(viewer: Viewer): void {
  queryClient.setQueryData(viewerQuery.queryKey, viewer)
}

/**
 * `beforeLoad` of every route behind sign-in: sends the visitor to sign-in and back to where they wanted to go.
 * Gives `viewer` to the routes' context.
 */
export async function requireViewer({
  location,
}: {
  location: { href: string }
}): Promise<{ viewer: Viewer }> {
  const viewer = await readViewer()
  if (viewer === null) throw redirect({ to: sharedPaths.signIn, search: { return: location.href } })
  return { viewer }
}

/** `validateSearch` of the sign-in page: where to go afterwards. */
export function signInSearch(search: Record<string, unknown>): { return?: string } {
  return typeof search.return === 'string' ? { return: search.return } : {}
}

/** `beforeLoad` of the sign-in page: who is signed in already goes on. */
export async function skipWhenSignedIn({
  search,
}: {
  search: { return?: string | undefined }
}): Promise<void> {
  const viewer = await readViewer().catch(() => null)
  if (viewer !== null) throw redirect({ href: safeReturn(search.return) })
}

/**
 * The page to go to after signing in. Only a path of this host is taken: anything else could lead a person who
 * just signed in to a foreign page.
 */
export function safeReturn(wish: string | undefined): string {
  if (wish === undefined || !/^\/(?![/\\])/.test(wish) || /[\\\p{Cc}]/u.test(wish)) return sharedPaths.home
  return wish
}

/**
 * Ends the session and loads the sign-in page anew, so that nothing of the account stays in memory.
 * @param returnTo path to come back to after signing in with another account; absent: home
 */
export async function signOut(returnTo?: string): Promise<void> {
  await execute(SignOutDocument)
  announceSession()
  const search = returnTo === undefined ? '' : `?${new URLSearchParams({ return: returnTo }).toString()}`
  window.location.assign(`${sharedPaths.signIn}${search}`)
}
