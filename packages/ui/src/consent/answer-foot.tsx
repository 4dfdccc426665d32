import { type ReactNode, useEffect } from 'react'
import classes from './consent.module.css'

/** The foot of the page with what answers it: always in sight, and never over more than half of a low screen. */
export function AnswerFoot({ children }: { children: ReactNode }) {
  useEffect(() => {
    // What gets the focus comes to stand above the foot, not under it.
    const { style } = document.documentElement
    style.scrollPaddingBottom = '200px'
    return () => void style.removeProperty('scroll-padding-bottom')
  }, [])
  return (
    <div className={classes.foot} data-sticky-foot>
      {children}
    </div>
  )
}

/** Two answers side by side, of the same size: neither is easier to give (UX rule 13). */
export function Answers({ children }: { children: ReactNode }) {
  return <div className={classes.answers}>{children}</div>
}
