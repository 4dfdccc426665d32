import type { ReactNode } from 'react'
import { CloseIcon } from '../icon/icon.ts'
import { OrganizationTile } from '../tile/tile.tsx'
import classes from './compare-tray.module.css'

/** Props of {@link CompareTray}. */
export type CompareTrayProps = {
  label: string
  chosen: readonly { key: string; name: string }[]
  /** Words of the button that takes one out, with its name. */
  takeOutLabel: (name: string) => string
  onTakeOut: (key: string) => void
  /** What is still to be chosen; null: nothing. */
  more: string | null
  /** The button that leads on. */
  action: ReactNode
}

/** What was chosen to be compared, at the foot of a list while it is scrolled. */
export function CompareTray({ label, chosen, takeOutLabel, onTakeOut, more, action }: CompareTrayProps) {
  return (
    <section className={classes.tray} aria-label={label} data-foot="all">
      <strong className={classes.label}>{label}</strong>
      <ul className={classes.chosen}>
        {chosen.map(({ key, name }) => (
          <li key={key}>
            <OrganizationTile name={name} party="provider" />
            <span className={classes.name} title={name}>
              {name}
            </span>
            <button
              type="button"
              className={classes.out}
              aria-label={takeOutLabel(name)}
              onClick={() => onTakeOut(key)}
            >
              <CloseIcon size={14} aria-hidden />
            </button>
          </li>
        ))}
        {more === null ? null : <li className={classes.more}>{more}</li>}
      </ul>
      <div className={classes.act}>{action}</div>
    </section>
  )
}
