import type { ReactNode } from 'react'
import tabs from '../tabs/tabs.module.css'
import classes from './list-part.module.css'

/** A list with all that belongs to it on one sheet: search and filters ({@link ListTools}), rows, how many they are. */
export function ListSheet({ children }: { children: ReactNode }) {
  return <div className={classes.sheet}>{children}</div>
}

/** Search and filters above a list, side by side where there is room. */
export function ListTools({ children }: { children: ReactNode }) {
  return <div className={classes.tools}>{children}</div>
}

/** Filters beside the search of a list. On a phone they are out of sight: a {@link FilterOpener} leads to them. */
export function FilterStrip({ children }: { children: ReactNode }) {
  return <div className={classes.strip}>{children}</div>
}

/** What opens filters and sort on a phone. */
export function FilterOpener({ children }: { children: ReactNode }) {
  return <div className={classes.opener}>{children}</div>
}

/** What stands in place of a list that nobody has filled: search, filters and views over it go. */
export function NothingYet({ children }: { children: ReactNode }) {
  return <div className={classes.nothing}>{children}</div>
}

/** The rows of a list; `old` while others are on their way. */
export function ListRows({ old, children }: { old: boolean; children: ReactNode }) {
  return (
    <div className={old ? `${classes.rows} ${classes.old}` : classes.rows} aria-busy={old}>
      {children}
    </div>
  )
}

/** A view of a list under a name: what narrows and orders it. */
export type SavedView<View> = { label: string; view: View }

/** Props of {@link ViewTabs}. */
export type ViewTabsProps<View> = {
  /** What they are views of, for screen readers. */
  label: string
  /** The first is everything. */
  views: readonly SavedView<View>[]
  /** The view that is shown, where it is one of them. */
  current: SavedView<View> | undefined
  /** The parent puts it into the URL. */
  onSelect: (view: View) => void
}

/** Views of a list by name, on top of its sheet. */
export function ViewTabs<View>({ label, views, current, onSelect }: ViewTabsProps<View>) {
  return (
    <nav className={`${tabs.list} ${classes.views}`} data-strip aria-label={label}>
      {views.map((one) => (
        <button
          key={one.label}
          type="button"
          className={tabs.tab}
          data-active={one === current || undefined}
          aria-current={one === current || undefined}
          onClick={() => onSelect(one.view)}
        >
          {one.label}
        </button>
      ))}
    </nav>
  )
}
