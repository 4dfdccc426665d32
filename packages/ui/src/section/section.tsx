import { type ReactNode, useId } from 'react'
import classes from './section.module.css'

/** A part of a page under an h2, set off by a line rather than a box. */
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
      {children}
    </section>
  )
}
