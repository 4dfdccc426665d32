import type { ReactNode } from 'react'
import { Checkbox, ChoiceGroup } from '../field/choice-field.tsx'
import classes from './directory-layout.module.css'

/** Props of {@link DirectoryLayout}. */
export type DirectoryLayoutProps = {
  /** What narrows the list, beside it where there is room. */
  filters: ReactNode
  /** The button that opens the same where there is none. */
  opener: ReactNode
  children: ReactNode
}

/** A list and, to its left, what narrows it; on a phone behind a button above it. */
export function DirectoryLayout({ filters, opener, children }: DirectoryLayoutProps) {
  return (
    <div className={classes.frame}>
      <div className={classes.layout}>
        <div className={classes.filters}>{filters}</div>
        <div className={classes.opener}>{opener}</div>
        <div className={classes.list}>{children}</div>
      </div>
    </div>
  )
}

/** One choice of a {@link ChoiceList}. */
export type CountedOption = {
  value: string
  label: string
  /** How many it fits, and the same in words, for screen readers. */
  count: number
  countLabel: string
}

/** Props of {@link ChoiceList}. */
export type ChoiceListProps = {
  label: string
  options: readonly CountedOption[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

/** Boxes to tick under their name, each with how many it fits. */
export function ChoiceList({ label, options, chosen, onChange }: ChoiceListProps) {
  return (
    <ChoiceGroup label={label}>
      {options.map(({ value, label: words, count, countLabel }) => (
        <div key={value} className={classes.choice}>
          <Checkbox
            label={words}
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value),
              )
            }
          />
          <span className={classes.count} aria-hidden title={countLabel}>
            {count}
          </span>
        </div>
      ))}
    </ChoiceGroup>
  )
}

/** Cards one below the other in one sheet. */
export function CardSheet({ children }: { children: ReactNode }) {
  return <div className={classes.cards}>{children}</div>
}
