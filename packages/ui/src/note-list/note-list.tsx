import type { ReactNode } from 'react'
import type { Icon } from '../icon/icon.ts'
import type { WorkTone } from '../home/work-queue.tsx'
import { VisuallyHidden } from '../layout/layout.tsx'
import status from '../status/status-dot.module.css'
import tile from '../tile/tile.module.css'
import classes from './note-list.module.css'

/** One piece of news. */
export type Note = {
  key: string
  icon: Icon
  tone: WorkTone
  /** The sentence, mostly a link to what it tells of. */
  what: ReactNode
  /** When it was, and what else there is to know. */
  detail: ReactNode
  /** "Unread", where it was not seen before; null: it was. */
  fresh: string | null
  /** A button for it alone; absent: none. */
  act?: ReactNode
}

/** What happened on one day. */
export type NoteDay = { key: string; name: string; notes: readonly Note[] }

/** News by days, in the order given; the day stays in sight while its news go by. `heading`: the level of the days', 2 on a page. */
export function NoteList({
  days,
  heading: Heading = 'h3',
}: {
  days: readonly NoteDay[]
  heading?: 'h2' | 'h3'
}) {
  return (
    <div className={classes.days}>
      {days.map(({ key, name, notes }) => (
        <section key={key} aria-label={name}>
          <Heading className={classes.day}>{name}</Heading>
          <ul className={classes.notes}>
            {notes.map((note) => (
              <NoteItem key={note.key} note={note} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function NoteItem({ note: { icon: Sign, tone, what, detail, fresh, act } }: { note: Note }) {
  return (
    <li className={fresh === null ? '' : classes.fresh}>
      <span className={`${tile.tile} ${tile.round} ${status[tone]}`} aria-hidden>
        <Sign size={14} />
      </span>
      <div className={classes.words}>
        <p>{what}</p>
        <p className={classes.detail}>{detail}</p>
      </div>
      {act ? <div className={classes.act}>{act}</div> : null}
      {fresh === null ? null : (
        <span className={classes.point}>
          <VisuallyHidden>{fresh}</VisuallyHidden>
        </span>
      )}
    </li>
  )
}
