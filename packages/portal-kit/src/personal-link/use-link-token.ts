import { useEffect, useState } from 'react'
import { mendedAddress, readPersonalLink } from './personal-link.ts'

const keyOf = (subject: string) => `relais-link-${subject}`

/**
 * The token of the personal link that this page was opened with, then kept for this tab, so that it survives sign-in. It
 * leaves the address at once, so that it is in no history. Null: there is none, or it was cut. A link that is entered on
 * the page itself is taken up, though no browser loads the page anew for it.
 * @param subject what the link is for: the id of an invitation, or `password`
 */
export function useLinkToken(subject: string): string | null {
  const [token, setToken] = useState(() => takeToken(subject))
  useEffect(() => {
    const again = () => {
      setToken(takeToken(subject))
      clearAddress()
    }
    clearAddress()
    window.addEventListener('hashchange', again)
    return () => window.removeEventListener('hashchange', again)
  }, [subject])
  return token
}

/** After an answer: the tab forgets the token. */
export function forgetLinkToken(subject: string): void {
  sessionStorage.removeItem(keyOf(subject))
}

/** Before the first page: a personal link that a mail gateway changed leads to its page again. */
export function mendAddress(): void {
  const { pathname, search, hash } = window.location
  const mended = mendedAddress(`${pathname}${search}${hash}`)
  if (mended !== null) window.history.replaceState(window.history.state, '', mended)
}

function takeToken(subject: string): string | null {
  const given = readPersonalLink(window.location.hash).token
  if (given !== null) sessionStorage.setItem(keyOf(subject), given)
  return given ?? sessionStorage.getItem(keyOf(subject))
}

function clearAddress() {
  const { pathname, search, hash } = window.location
  if (hash !== '') window.history.replaceState(window.history.state, '', `${pathname}${search}`)
}
