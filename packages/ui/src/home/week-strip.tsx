import { Fragment } from 'react'
import classes from './home.module.css'

/** One week of a {@link WeekStrip}. */
export type Week = {
  key: string
  /** The day it begins on. */
  label: string
  count: number
  /** How many, in words, for whoever cannot see the squares. */
  words: string
  /** Amounts, by currency. */
  values: readonly string[]
}

/** Squares that a week shows. */
const most = 8

/** The weeks ahead, one square for each that ends in it. */
export function WeekStrip({ weeks, label }: { weeks: readonly Week[]; label: string }) {
  return (
    <ol className={classes.weeks} aria-label={label} data-sheet>
      {weeks.map(({ key, label: begins, count, words, values }) => (
        <li key={key} data-empty={count === 0 || undefined}>
          <span className={classes.meta}>{begins}</span>
          <span className={classes.squares} aria-hidden>
            {Array.from({ length: Math.min(count, most) }, (_, index) => (
              <i key={index} />
            ))}
          </span>
          <span>
            {words}
            {values.map((value) => (
              <Fragment key={value}>
                <br />
                {value}
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ol>
  )
}
