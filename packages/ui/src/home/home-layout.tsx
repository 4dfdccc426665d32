import type { ReactNode } from 'react'
import classes from './home.module.css'

/** A home page: what is to be done, figures above it (below it on a phone), a chart beside it, the weeks ahead under both. */
export function HomeLayout({ children }: { children: ReactNode }) {
  return <div className={classes.home}>{children}</div>
}

/** A part of {@link HomeLayout} that takes its whole width. */
export function HomeRow({ children }: { children: ReactNode }) {
  return <div className={classes.wide}>{children}</div>
}
