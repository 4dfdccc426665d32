import { Fragment } from 'react'
import layout from '../layout/layout.module.css'
import { Table } from '../table/table.tsx'
import { useLocale } from '../theme/app-provider.tsx'
import classes from './home.module.css'

/** A row of bars: one value a month, of one unit. Two units are two plots. */
export type MonthPlot = {
  /** The unit, in words: "£ a month". */
  title: string
  values: readonly number[]
  /** Each value exactly, as text. */
  texts: readonly string[]
}

/** Props of {@link MonthChart}. */
export type MonthChartProps = {
  caption: string
  monthHeader: string
  /** First days of the months. */
  months: readonly Date[]
  plots: readonly MonthPlot[]
  /** The figures themselves instead of bars. Without it they are there for whoever cannot see the bars. */
  asTable: boolean
}

/** Pixels of a plot; its highest bar ends a pixel below the upper line. */
const plotHeight = 86

/** Bars by month, and the same as a table. */
export function MonthChart({ caption, monthHeader, months, plots, asTable }: MonthChartProps) {
  const locale = useLocale()
  const name = (month: Date, length: 'narrow' | 'long') =>
    new Intl.DateTimeFormat(locale, {
      month: length,
      ...(length === 'long' ? { year: 'numeric' } : {}),
      timeZone: 'UTC',
    }).format(month)
  const table = (
    <Table
      caption={caption}
      rows={months.map((month, index) => ({ month, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        { key: 'month', header: monthHeader, primary: true, cell: ({ month }) => name(month, 'long') },
        ...plots.map(({ title, texts }) => ({
          key: title,
          header: title,
          align: 'end' as const,
          cell: ({ index }: { index: number }) => texts[index] ?? '',
        })),
      ]}
    />
  )
  if (asTable) return table
  return (
    <>
      <div className={layout.hidden}>
        <div>{table}</div>
      </div>
      {plots.map(({ title, values }) => (
        <Fragment key={title}>
          <p className={classes.meta} aria-hidden>
            {title}
          </p>
          <Bars values={values} letters={months.map((month) => name(month, 'narrow'))} locale={locale} />
        </Fragment>
      ))}
    </>
  )
}

type BarsProps = { values: readonly number[]; letters: readonly string[]; locale: string }

function Bars({ values, letters, locale }: BarsProps) {
  const top = ceilingOf(Math.max(...values))
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
  const step = 100 / values.length
  return (
    // Words that only those see who see the bars: everybody else has the table.
    <div className={classes.plot} aria-hidden>
      <span data-word={compact.format(top)} />
      <svg width="100%" height={plotHeight}>
        <line className={classes.rule} x2="100%" y1="0.5" y2="0.5" />
        <line className={classes.rule} x2="100%" y1={plotHeight - 0.5} y2={plotHeight - 0.5} />
        {values.map((value, index) => {
          const height = Math.max(0, (value / top) * (plotHeight - 1))
          return (
            <rect
              key={index}
              className={classes.fill}
              x={`${(index + 0.2) * step}%`}
              width={`${step * 0.6}%`}
              y={plotHeight - height}
              height={height}
              rx="2"
            />
          )
        })}
      </svg>
      <div className={classes.letters}>
        {letters.map((letter, index) => (
          <span key={index} data-word={letter} />
        ))}
      </div>
    </div>
  )
}

/** The next round number: 1, 2, 2.5 or 5 of a power of ten. */
function ceilingOf(value: number): number {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return power * ([1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10)
}
