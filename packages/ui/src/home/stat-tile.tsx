import type { ReactNode } from 'react'
import classes from './home.module.css'

/** Props of {@link StatTile}. */
export type StatTileProps = {
  /** What it counts, or a link to its list. */
  label: ReactNode
  /** The figure, as text. */
  figure: string
  /** What belongs to it, smaller: another currency. */
  more?: string | undefined
  /** What it did since last month, or what else there is to know. */
  under: ReactNode
  /** How it went, for the line beside it: decoration, the chart has the figures. Absent: only how it is. */
  trend?: readonly number[]
}

/** {@link StatTile}s side by side. */
export function StatTiles({ children }: { children: ReactNode }) {
  return <div className={`${classes.tiles} ${classes.wide}`}>{children}</div>
}

/** {@link StatTile}s of one record, in a strip: smaller, and on a phone two beside each other. */
export function FactStrip({ children }: { children: ReactNode }) {
  return <div className={`${classes.tiles} ${classes.strip}`}>{children}</div>
}

/** One figure with its name, its change and a line of how it went. */
export function StatTile({ label, figure, more, under, trend }: StatTileProps) {
  return (
    <div className={classes.tile}>
      <span className={`${classes.meta} ${classes.wide}`}>{label}</span>
      <span className={classes.figure}>
        {figure} {more ? <small>{more}</small> : null}
      </span>
      <div className={trend ? classes.meta : `${classes.meta} ${classes.wide}`}>{under}</div>
      {trend ? <Sparkline values={trend} /> : null}
    </div>
  )
}

function Sparkline({ values }: { values: readonly number[] }) {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const y = (value: number) => (high === low ? 28 : 28 - ((value - low) / (high - low)) * 24)
  const line = values
    .map((value, index) => `${(2 + (index * 84) / (values.length - 1)).toFixed(1)} ${y(value).toFixed(1)}`)
    .join(' L')
  return (
    <svg className={classes.spark} viewBox="0 0 88 32" aria-hidden>
      <path d={`M2 32 L${line} L86 32Z`} />
      <path d={`M${line}`} />
    </svg>
  )
}
