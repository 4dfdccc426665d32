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

/** A box, for the rare thing that stands by itself (a sign-in form, a consent). Never a box in a box. */
export function Card({ children }: { children: ReactNode }) {
  return <div className={classes.card}>{children}</div>
}
