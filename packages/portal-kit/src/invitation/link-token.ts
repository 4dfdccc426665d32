import { useEffect, useState } from 'react'
import { SignOutDocument } from '../generated/graphql.ts'
import { execute } from '../graphql/graphql.ts'
import { announceSession } from '../session/session-renewal.ts'
import { sharedPaths } from '../shared-paths.ts'

const keyOf = (id: string) => `relais-link-${id}`

/**
 * The token of a personal link: from the URL's fragment at the first opening, then kept for this tab, so that it survives
 * sign-in. It leaves the address at once, so that it is in no history. Empty: there is none.
 */
export function useLinkToken(invitationId: string): string {
  const [token] = useState(() => {
    const given = window.location.hash.slice(1)
    if (given !== '') sessionStorage.setItem(keyOf(invitationId), given)
    return given || (sessionStorage.getItem(keyOf(invitationId)) ?? '')
  })
  useEffect(() => {
    if (window.location.hash !== '') {
      window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
    }
  }, [])
  return token
}

/** After an answer: the tab forgets the token. */
export function forgetLinkToken(invitationId: string): void {
  sessionStorage.removeItem(keyOf(invitationId))
}

/** Ends the session and comes back to this page after signing in with another account; the link stays in this tab. */
export async function switchAccount(): Promise<void> {
  const here = window.location.pathname
  await execute(SignOutDocument)
  announceSession()
  window.location.assign(`${sharedPaths.signIn}?return=${encodeURIComponent(here)}`)
}
