import type { ReactNode } from 'react'
import { MarginIcon } from '../icon/icon.ts'
import { VisuallyHidden } from '../layout/layout.tsx'
import look from './part.module.css'
import classes from './sums.module.css'

/** One figure of {@link Sums} per column. */
export type SumRow = { label: string; figures: readonly ReactNode[]; strong?: boolean }

/** Props of {@link Sums}. */
export type SumsProps = {
  /** What it sums up, for screen readers. */
  caption: string
  columns: readonly string[]
  rows: readonly SumRow[]
}

/** Totals under what they are totals of. */
export function Sums({ caption, columns, rows }: SumsProps) {
  return (
    <table className={classes.sums}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <td aria-hidden />
          {columns.map((column) => (
            <th key={column} scope="col" className={classes.sumHead}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, figures, strong = false }) => (
          <tr key={label}>
            <th scope="row" className={strong ? `${classes.sumLabel} ${classes.strong}` : classes.sumLabel}>
              {label}
            </th>
            {figures.map((figure, index) => (
              <td key={columns[index]} className={strong ? `${classes.sum} ${classes.strong}` : classes.sum}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is earned, in amount and part; below zero it warns. */
export function MarginLine({
  label,
  loss = false,
  bare = false,
  children,
}: {
  label: string
  loss?: boolean
  /** On a ground that is there already. */
  bare?: boolean
  children: ReactNode
}) {
  return (
    <div className={`${classes.margin} ${loss ? classes.loss : ''} ${bare ? classes.bare : ''}`}>
      <MarginIcon size={16} aria-hidden />
      <span>{label}</span>
      <span className={look.push}>{children}</span>
    </div>
  )
}

/** Props of {@link PriceBox}. */
export type PriceBoxProps = {
  /** "For the 68 days left, until 4 February 2027". */
  title: string
  amount: ReactNode
  /** How the amount is reckoned. */
  note: ReactNode
  rows: readonly { label: string; amount: ReactNode }[]
  /** The margin, in the colors of earning. */
  margin: ReactNode
}

/** What an act costs, on a ground of its own; it keeps its place while a number is on its way. */
export function PriceBox({ title, amount, note, rows, margin }: PriceBoxProps) {
  return (
    <div className={classes.box} aria-live="polite">
      <div className={classes.boxHead}>
        <span>{title}</span>
        <span>{amount}</span>
      </div>
      <div className={look.meta}>{note}</div>
      {rows.map(({ label, amount: figure }) => (
        <div key={label} className={classes.boxLine}>
          <span>{label}</span>
          <span>{figure}</span>
        </div>
      ))}
      {margin}
    </div>
  )
}

/** How far a number is between none and the most, before and after an act. */
export function Reach({
  now,
  after,
  most,
  words,
}: {
  now: number
  after: number
  most: number
  /** "22 now", "27 afterwards", "300 at most". */
  words: readonly [string, string, string]
}) {
  const part = (count: number) => `${Math.min(100, (count / Math.max(1, most)) * 100)}%`
  return (
    <div className={classes.reach}>
      <div className={classes.boxLine}>
        <span>{words[0]}</span>
        <strong className={classes.strong}>{words[1]}</strong>
        <span>{words[2]}</span>
      </div>
      <div className={classes.track} aria-hidden>
        <i className={classes.fill} style={{ width: part(after) }} />
        <i className={`${classes.fill} ${classes.fillNow}`} style={{ width: part(now) }} />
      </div>
    </div>
  )
}
