import { useEffect } from 'react'

const keyOf = (invitationId: string) => `relais.scroll.${invitationId}`

/** Notes how far somebody has read, in this tab, for when he comes back from signing in. */
export function useNotedScroll(invitationId: string): void {
  useEffect(() => {
    const note = () => sessionStorage.setItem(keyOf(invitationId), String(Math.round(window.scrollY)))
    window.addEventListener('scroll', note, { passive: true })
    return () => window.removeEventListener('scroll', note)
  }, [invitationId])
}

/** Goes to where reading stopped before signing in, once. */
export function useKeptScroll(invitationId: string): void {
  useEffect(() => {
    const noted = Number(sessionStorage.getItem(keyOf(invitationId)) ?? 0)
    sessionStorage.removeItem(keyOf(invitationId))
    if (noted === 0) return
    // After the router has gone to the top of a new page.
    const waiting = setTimeout(() => window.scrollTo(0, noted), 0)
    return () => clearTimeout(waiting)
  }, [invitationId])
}
