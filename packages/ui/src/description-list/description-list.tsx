import { Fragment, type ReactNode } from 'react'
import classes from './description-list.module.css'

/** One fact: its name and its value. A null value leaves the whole line out. */
export type Fact = { term: string; value: ReactNode }

/** Facts about one thing, name beside value. */
export function DescriptionList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.list}>
      {facts.map(({ term, value }) =>
        value === null || value === undefined ? null : (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Fragment>
        ),
      )}
    </dl>
  )
}
