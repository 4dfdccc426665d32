import type { ReactNode } from 'react'
import type { Icon } from '../icon/icon.ts'
import status from '../status/status-dot.module.css'
import tile from '../tile/tile.module.css'
import classes from './record.module.css'

/** Props of {@link RecordLayout}. */
export type RecordLayoutProps = {
  children: ReactNode
  /** What stands beside it, below it where the room is narrow. */
  aside: ReactNode
}

/** A record: what it is made of, and beside it who has to do with it. */
export function RecordLayout({ children, aside }: RecordLayoutProps) {
  return (
    <div className={classes.container}>
      <div className={classes.record}>
        <div className={classes.column}>{children}</div>
        <div className={classes.column}>{aside}</div>
      </div>
    </div>
  )
}

/** One line of {@link RightList}. */
export type RightItem = {
  key: string
  icon: Icon
  /** Whether it is so: what is not is quieter, and says so in its words too. */
  may: boolean
  what: ReactNode
  /** What else there is to know. */
  detail?: ReactNode
}

/** Who may do what, and who may not, a line each with its sign. */
export function RightList({ label, items }: { label: string; items: readonly RightItem[] }) {
  return (
    <ul className={classes.rights} aria-label={label}>
      {items.map(({ key, icon: Sign, may, what, detail }) => (
        <li key={key}>
          <span
            className={`${tile.tile} ${tile.medium} ${may ? status.success : status.neutral}`}
            aria-hidden
          >
            <Sign size={16} />
          </span>
          <div className={classes.words}>
            <div className={may ? '' : classes.quiet}>{what}</div>
            {detail ? <div className={`${classes.quiet} ${classes.meta}`}>{detail}</div> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What few look for, behind its title: ids. */
export function Details({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={classes.details}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
