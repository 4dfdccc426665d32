import type { ReactNode } from 'react'
import classes from './list-part.module.css'

/** Search and filters above a list, side by side where there is room. */
export function ListTools({ children }: { children: ReactNode }) {
  return <div className={classes.tools}>{children}</div>
}

/** The rows of a list; `old` while others are on their way. */
export function ListRows({ old, children }: { old: boolean; children: ReactNode }) {
  return (
    <div className={old ? `${classes.rows} ${classes.old}` : classes.rows} aria-busy={old}>
      {children}
    </div>
  )
}
