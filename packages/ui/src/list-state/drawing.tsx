import type { ReactNode } from 'react'
import classes from './drawing.module.css'

/** What is drawn over an empty state: something first to come, mail to come, a search that found nothing, or that all is done. */
export type DrawingName = 'first' | 'mail' | 'search' | 'done'

const drawings: Readonly<Record<DrawingName, ReactNode>> = {
  first: (
    <>
      <rect className={classes.face} x="60" y="24" width="48" height="48" rx="14" />
      <path d="M76 48h16M84 40v16" className={classes.accent} />
      <rect x="6" y="32" width="32" height="32" rx="9" />
      <rect x="130" y="32" width="32" height="32" rx="9" strokeDasharray="3 4" />
      <path d="M38 48h22M108 48h22" strokeDasharray="3 4" />
    </>
  ),
  mail: (
    <>
      <path d="M8 74c22-30 40-34 58-28" strokeDasharray="3 4" />
      <rect className={classes.face} x="66" y="24" width="74" height="50" rx="8" />
      <path d="m68 30 35 24 35-24" className={classes.accent} />
      <circle cx="140" cy="24" r="9" className={classes.sheet} />
      <path d="M140 20v4l3 2" />
    </>
  ),
  done: (
    <>
      <rect x="30" y="30" width="36" height="36" rx="9" strokeDasharray="3 4" />
      <rect x="102" y="30" width="36" height="36" rx="9" strokeDasharray="3 4" />
      <circle cx="84" cy="48" r="25" className={classes.face} />
      <path d="m74 48 7 7 13-14" className={classes.accent} />
    </>
  ),
  search: (
    <>
      <rect x="18" y="16" width="104" height="16" rx="5" />
      <rect x="18" y="40" width="104" height="16" rx="5" strokeDasharray="3 4" />
      <rect x="18" y="64" width="104" height="16" rx="5" strokeDasharray="3 4" />
      <circle cx="124" cy="54" r="20" className={classes.face} />
      <path d="m139 69 12 12M116 54h16" className={classes.accent} />
    </>
  ),
}

/** A line drawing. Decoration: the heading under it says what it is about. */
export function Drawing({ name }: { name: DrawingName }) {
  return (
    <svg viewBox="0 0 168 96" className={classes.drawing} aria-hidden>
      {drawings[name]}
    </svg>
  )
}
