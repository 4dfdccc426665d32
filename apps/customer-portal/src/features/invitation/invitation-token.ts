import { useState } from 'react'

const keyOf = (invitationId: string) => `relais-invitation-${invitationId}`

/**
 * The token of a personal link: from the URL's fragment, which is then emptied, and kept in this tab so that it is still
 * there after signing in. Null: the link is incomplete.
 */
export function useInvitationToken(invitationId: string): string | null {
  const [token] = useState(() => {
    const fragment = window.location.hash.slice(1)
    if (fragment === '') return sessionStorage.getItem(keyOf(invitationId))
    sessionStorage.setItem(keyOf(invitationId), fragment)
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
    return fragment
  })
  return token
}
