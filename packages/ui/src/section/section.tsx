import { type ReactNode, useId } from 'react'
import classes from './section.module.css'

/** A part of a page under an h2, on a sheet of its own. */
export function Section({
  title,
  action,
  children,
}: {
  title: string
  action?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 className={classes.title} id={id}>
          {title}
        </h2>
        {action}
      </div>
      <div className={classes.body}>{children}</div>
    </section>
  )
}
