import type { ReactNode } from 'react'
import { MarginIcon } from '../icon/icon.ts'
import { VisuallyHidden } from '../layout/layout.tsx'
import { shopStyles } from './shop-style.ts'

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
    <table style={shopStyles.sums}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <td aria-hidden />
          {columns.map((column) => (
            <th key={column} scope="col" style={shopStyles.sumHead}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, figures, strong = false }) => (
          <tr key={label}>
            <th
              scope="row"
              style={strong ? { ...shopStyles.sumLabel, ...shopStyles.strong } : shopStyles.sumLabel}
            >
              {label}
            </th>
            {figures.map((figure, index) => (
              <td
                key={columns[index]}
                style={strong ? { ...shopStyles.sum, ...shopStyles.strong } : shopStyles.sum}
              >
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
    <div style={{ ...shopStyles.margin, ...(loss ? shopStyles.loss : {}), ...(bare ? shopStyles.bare : {}) }}>
      <MarginIcon size={16} aria-hidden />
      <span>{label}</span>
      <span style={shopStyles.push}>{children}</span>
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
    <div style={shopStyles.box} aria-live="polite">
      <div style={shopStyles.boxHead}>
        <span>{title}</span>
        <span>{amount}</span>
      </div>
      <div style={shopStyles.meta}>{note}</div>
      {rows.map(({ label, amount: figure }) => (
        <div key={label} style={shopStyles.boxLine}>
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
    <div style={shopStyles.reach}>
      <div style={shopStyles.boxLine}>
        <span>{words[0]}</span>
        <strong style={shopStyles.strong}>{words[1]}</strong>
        <span>{words[2]}</span>
      </div>
      <div style={shopStyles.track} aria-hidden>
        <i style={{ ...shopStyles.fill, width: part(after) }} />
        <i style={{ ...shopStyles.fill, ...shopStyles.fillNow, width: part(now) }} />
      </div>
    </div>
  )
}
