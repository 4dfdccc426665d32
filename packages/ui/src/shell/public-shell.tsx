import type { ReactNode } from 'react'
import { Identity, type ShellIdentity } from './navigation.tsx'
import classes from './public-shell.module.css'

/** Props of {@link PublicShell}. */
export type PublicShellProps = {
  identity: ShellIdentity
  /** The language switch, mostly. */
  side: ReactNode
  /** `narrow` for one form (default), `wide` for reading (consent, program page). */
  width?: 'narrow' | 'wide'
  /** Beside the page where there is room for two: {@link PortalPanel}. */
  aside?: ReactNode
  children: ReactNode
}

/** The frame of pages before sign-in: portal name on top, one column. */
export function PublicShell({ identity, side, width = 'narrow', aside, children }: PublicShellProps) {
  const page = (
    <div className={classes.page}>
      <header className={classes.bar}>
        <Identity {...identity} />
        {side}
      </header>
      <main className={width === 'wide' ? `${classes.main} ${classes.wide}` : classes.main}>{children}</main>
    </div>
  )
  if (aside === undefined) return page
  return (
    <div className={classes.pair}>
      {page}
      {aside}
    </div>
  )
}
