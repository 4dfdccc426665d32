import type { ReactNode } from 'react'
import type { Icon } from '../icon/icon.ts'
import status from '../status/status-dot.module.css'
import tile from '../tile/tile.module.css'
import classes from './home.module.css'

/** How much a sentence presses: by the color of its sign, beside its words. */
export type WorkTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

/** One sentence of a {@link WorkQueue}. */
export type WorkItem = {
  key: string
  icon: Icon
  tone: WorkTone
  /** The sentence. */
  what: ReactNode
  /** When it is due, in words; absent: it is not. */
  due?: string | undefined
  /** What else there is to know, in few words. */
  detail?: ReactNode
  /** The one button. */
  act: ReactNode
}

/** Sentences, each with what is to be done about it. */
export function WorkQueue({ items, label }: { items: readonly WorkItem[]; label: string }) {
  return (
    <ul className={classes.list} aria-label={label} data-sheet>
      {items.map(({ key, icon: Sign, tone, what, due, detail, act }) => (
        <li key={key}>
          <span className={`${tile.tile} ${tile.medium} ${status[tone]}`} aria-hidden>
            <Sign size={16} />
          </span>
          <div className={classes.what}>
            <p>{what}</p>
            {due || detail ? (
              <p className={classes.meta}>
                {due ? <span className={classes.due}>{due}</span> : null}
                {due && detail ? ' · ' : null}
                {detail}
              </p>
            ) : null}
          </div>
          {act}
        </li>
      ))}
    </ul>
  )
}
