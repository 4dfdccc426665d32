import classes from './status-dot.module.css'

/** success: works · info: on its way · warning: needs somebody · danger: stopped · neutral: over. */
export type StatusTone = 'success' | 'info' | 'warning' | 'danger' | 'neutral'

/** A status: its word, with a dot whose color repeats it. */
export function StatusDot({ tone, children }: { tone: StatusTone; children: string }) {
  return (
    <span className={`${classes.status} ${classes[tone]}`}>
      <span className={classes.dot} aria-hidden />
      {children}
    </span>
  )
}
