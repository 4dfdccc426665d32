import { useId } from 'react'
import { type Icon, NotificationIcon } from '../icon/icon.ts'
import { VisuallyHidden } from '../layout/layout.tsx'
import { shortCount } from './navigation.tsx'
import classes from './shell-tool.module.css'

/** Props of {@link ShellButton}. */
export type ShellButtonProps = {
  icon: Icon
  /** The keys that do the same, shown at the end; absent: none. */
  keys?: readonly string[]
  onClick: () => void
  children: string
}

/** A tool of every page that looks like the field it opens: the way into the command palette. */
export function ShellButton({ icon: IconPart, keys = [], onClick, children }: ShellButtonProps) {
  return (
    <button type="button" className={classes.tool} data-tool onClick={onClick}>
      <IconPart size={16} aria-hidden />
      <span className={classes.toolName}>{children}</span>
      {keys.map((name) => (
        <kbd key={name} aria-hidden>
          {name}
        </kbd>
      ))}
    </button>
  )
}

/** Props of {@link BellButton}. */
export type BellButtonProps = {
  /** "Notifications". */
  word: string
  /** How many are unread; shown above zero, at most as 99+. */
  count: number
  /** The same for screen readers: "3 unread". */
  countLabel: string
  onOpen: () => void
}

/** The bell: opens what happened, and says how much of it was not read. */
export function BellButton({ word, count, countLabel, onOpen }: BellButtonProps) {
  const countId = useId()
  return (
    <button
      type="button"
      className={classes.bell}
      title={word}
      aria-describedby={count > 0 ? countId : undefined}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      <NotificationIcon size={18} aria-hidden />
      <VisuallyHidden>{word}</VisuallyHidden>
      {count > 0 ? (
        <>
          <span className={classes.count} aria-hidden>
            {shortCount(count)}
          </span>
          <span id={countId} hidden>
            {countLabel}
          </span>
        </>
      ) : null}
    </button>
  )
}
