import { type ReactNode, useId } from 'react'
import type { Icon } from '../icon/icon.ts'
import status from '../status/status-dot.module.css'
import { OrganizationTile, type Party } from '../tile/tile.tsx'
import tile from '../tile/tile.module.css'
import classes from './pass.module.css'

/** One right on a {@link Pass}. */
export type PassRight = {
  key: string
  icon: Icon
  allowed: boolean
  name: string
  /** Until when, or that it is not allowed. */
  detail: string
}

/** Props of {@link Pass}. */
export type PassProps = {
  party: Party
  /** Of the organization that it lets in. */
  name: string
  /** The name as a link to its page; absent: the name alone. */
  link?: ReactNode
  /** Lines under the name: what it is, since when, whom to call. */
  facts: readonly ReactNode[]
  /** How long it holds. */
  holds: ReactNode
  rights: readonly PassRight[]
  rightsLabel: string
  /** When it was used last. */
  used: ReactNode
  /** What can be done about it. */
  acts: ReactNode
}

/** The access of a partner as a passport: who it is, what it may and may not, until when, and when it was used last. */
export function Pass({ party, name, link, facts, holds, rights, rightsLabel, used, acts }: PassProps) {
  const id = useId()
  return (
    <section className={classes.pass} aria-labelledby={id}>
      <div className={`${classes.stub} ${tile[party]}`}>
        <OrganizationTile name={name} party={party} size="medium" filled />
        <div className={classes.who}>
          <h2 id={id}>{link ?? name}</h2>
          {facts.map((fact, place) => (
            // The lines of one pass never change their order.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={place} className={classes.meta}>
              {fact}
            </div>
          ))}
        </div>
        <div className={classes.holds}>{holds}</div>
      </div>
      <ul className={classes.rights} aria-label={rightsLabel}>
        {rights.map(({ key, icon: Sign, allowed, name: right, detail }) => (
          <li key={key}>
            <span
              className={`${tile.tile} ${tile.medium} ${tile.round} ${allowed ? status.success : classes.none}`}
              aria-hidden
            >
              <Sign size={16} />
            </span>
            <div>
              <div className={allowed ? classes.may : classes.not}>{right}</div>
              <div className={classes.meta}>{detail}</div>
            </div>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <div className={classes.used}>{used}</div>
        {acts}
      </div>
    </section>
  )
}
