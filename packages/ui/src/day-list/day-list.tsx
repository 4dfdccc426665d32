import { type ReactNode, useId } from 'react'
import { ChevronRightIcon, type Icon } from '../icon/icon.ts'
import classes from './day-list.module.css'

/** What happened, newest first, under the days it happened on. */
export function DayList({ children }: { children: ReactNode }) {
  return <div className={classes.days}>{children}</div>
}

/** One day with what happened on it: {@link DayEntry} and {@link DayFold}. */
export function Day({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {heading}
      </h2>
      <ol className={classes.entries} ref={pressedByEntry}>
        {children}
      </ol>
    </section>
  )
}

/** Props of {@link DayEntry}. */
export type DayEntryProps = {
  /** When on that day. */
  time: ReactNode
  /** Whose act it was. */
  tile: ReactNode
  icon: Icon
  /** What happened, in a sentence. */
  what: ReactNode
  /** For whom, and by what right; in few words. */
  aside?: ReactNode
  /** What its arrow is called. */
  openLabel: string
  isOpen: boolean
  onOpenChange: (open: boolean) => void
  /** All that is known of it, while it is open. */
  detail: () => ReactNode
}

/** One thing that happened; it opens in place. */
export function DayEntry(props: DayEntryProps) {
  const { time, tile, icon: Sign, what, aside, openLabel, isOpen, onOpenChange, detail } = props
  const detailId = useId()
  return (
    <li className={isOpen ? classes.open : undefined}>
      <div className={classes.line}>
        <span className={classes.time}>{time}</span>
        {tile}
        <Sign size={16} className={classes.sign} aria-hidden />
        <p className={classes.what}>{what}</p>
        {aside ? <span className={classes.aside}>{aside}</span> : null}
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailId : undefined}
          aria-label={openLabel}
          onClick={() => onOpenChange(!isOpen)}
          data-toggle
        >
          <ChevronRightIcon size={16} aria-hidden />
        </button>
      </div>
      {isOpen ? (
        <div id={detailId} className={classes.detail}>
          {detail()}
        </div>
      ) : null}
    </li>
  )
}

/** All that is known of an entry: what it changed, and beside it how it came about. */
export function DayDetail({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.halves}>
      <div className={classes.half}>{children}</div>
      <div className={classes.half}>{aside}</div>
    </div>
  )
}

/** Props of {@link DayFold}. */
export type DayFoldProps = {
  icon: Icon
  /** What is folded, in a few words. */
  what: string
  /** The button that shows it. */
  action: ReactNode
}

/** Things that matter little, folded into one line. */
export function DayFold({ icon: Sign, what, action }: DayFoldProps) {
  return (
    <li className={classes.fold}>
      <Sign size={16} className={classes.sign} aria-hidden />
      <p className={classes.what}>{what}</p>
      {action}
    </li>
  )
}

/** A short word for what kind of thing it is, with its sign. */
export function Chip({ icon: Sign, children }: { icon: Icon; children: string }) {
  return (
    <span className={classes.chip}>
      <Sign size={13} aria-hidden />
      {children}
    </span>
  )
}

/** A line is pressed as its arrow is, by the pointer; by keys one goes to the arrow. Who selects words presses nothing. */
function pressedByEntry(list: HTMLElement | null): (() => void) | undefined {
  if (list === null) return undefined
  const press = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('a, button') !== null) return
    if (window.getSelection()?.isCollapsed === false) return
    target.closest(`.${classes.line}`)?.querySelector<HTMLElement>('[data-toggle]')?.click()
  }
  list.addEventListener('click', press)
  return () => list.removeEventListener('click', press)
}
