import { SignOutDocument } from '../generated/graphql.ts'
import { execute } from '../graphql/graphql.ts'
import { announceSession } from '../session/session-renewal.ts'
import { sharedPaths } from '../shared-paths.ts'

/** Ends the session and comes back to this page after signing in with another account; the link stays in this tab. */
export async function switchAccount(): Promise<void> {
  const here = window.location.pathname
  await execute(SignOutDocument)
  announceSession()
  window.location.assign(`${sharedPaths.signIn}?return=${encodeURIComponent(here)}`)
}
