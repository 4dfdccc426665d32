import { Fragment, type ReactNode, useId } from 'react'
import { ChevronRightIcon, SortedDownIcon, SortedUpIcon } from '../icon/icon.ts'
import { VisuallyHidden } from '../layout/layout.tsx'
import classes from './table.module.css'

/** One column. At phone width every row becomes a card and `header` the label beside its value. */
export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** `end` for numbers and money. */
  align?: 'start' | 'end'
  /** The column that names the row: the card's title at phone width. Exactly one per table. */
  primary?: boolean
  /** The list can be sorted by it. */
  sortable?: boolean
}

/** How the rows are sorted; the parent keeps it in the URL. */
export type Sort = { key: string; direction: 'ascending' | 'descending' }

/** What opens below a row, in place. The parent keeps the open row in the URL. */
export type Expansion<Row> = {
  /** Key of the open row, null when none is. */
  openKey: string | null
  onOpenChange: (key: string | null) => void
  /** Name of the arrow, with the row's name in it: "Details of Contoso". */
  label: (row: Row) => string
  render: (row: Row) => ReactNode
}

/** Props of {@link Table}. */
export type TableProps<Row> = {
  /** What the table lists, for screen readers. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  expansion?: Expansion<Row>
  /** Frequent acts at the row's end (IconButton, Button), always seen: an act that hides until hover is not found. */
  actions?: (row: Row) => ReactNode
  /** Header of the actions' column, for screen readers. */
  actionsLabel?: string
  sort?: Sort | null
  onSortChange?: (sort: Sort) => void
}

/** A table: native cells, sticky header, 40 px rows, rows that open in place, cards at phone width. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowKey, expansion, actions, actionsLabel } = props
  const width = columns.length + (expansion ? 1 : 0) + (actions ? 1 : 0)
  const prefix = useId()
  return (
    <div className={classes.sheet} data-sheet>
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {expansion ? <td className={classes.narrow} aria-hidden /> : null}
            {columns.map((column) => (
              <HeaderCell
                key={column.key}
                column={column}
                sort={props.sort}
                onSortChange={props.onSortChange}
              />
            ))}
            {actions ? (
              <th scope="col">
                <VisuallyHidden>{actionsLabel}</VisuallyHidden>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row)
            const open = expansion?.openKey === key
            const detailId = `${prefix}-${key}`
            return (
              <Fragment key={key}>
                <tr className={open ? `${classes.row} ${classes.open}` : classes.row}>
                  {expansion ? (
                    <td className={classes.narrow}>
                      <button
                        type="button"
                        className={classes.toggle}
                        aria-expanded={open}
                        aria-controls={open ? detailId : undefined}
                        aria-label={expansion.label(row)}
                        onClick={() => expansion.onOpenChange(open ? null : key)}
                      >
                        <ChevronRightIcon size={16} aria-hidden />
                      </button>
                    </td>
                  ) : null}
                  {columns.map((column) => (
                    <td key={column.key} className={cellClass(column)} data-label={column.header}>
                      <div>{column.cell(row)}</div>
                    </td>
                  ))}
                  {actions ? (
                    <td>
                      <div className={classes.actions}>{actions(row)}</div>
                    </td>
                  ) : null}
                </tr>
                {expansion && open ? (
                  <tr className={classes.detail} id={detailId}>
                    <td colSpan={width}>{expansion.render(row)}</td>
                  </tr>
                ) : null}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function cellClass<Row>(column: Column<Row>): string {
  const end = column.align === 'end' ? classes.end : ''
  return `${end} ${column.primary ? classes.primary : ''}`.trim()
}

function HeaderCell<Row>({
  column,
  sort,
  onSortChange,
}: {
  column: Column<Row>
  sort: Sort | null | undefined
  onSortChange: ((sort: Sort) => void) | undefined
}) {
  const current = sort?.key === column.key ? sort.direction : undefined
  const next = current === 'ascending' ? 'descending' : 'ascending'
  return (
    <th scope="col" className={column.align === 'end' ? classes.end : ''} aria-sort={current}>
      {column.sortable && onSortChange ? (
        <>
          <button
            type="button"
            className={classes.sort}
            onClick={() => onSortChange({ key: column.key, direction: next })}
          >
            {column.header}
            {current === 'ascending' ? <SortedUpIcon size={14} aria-hidden /> : null}
            {current === 'descending' ? <SortedDownIcon size={14} aria-hidden /> : null}
          </button>
          <span className={classes.word}>{column.header}</span>
        </>
      ) : (
        column.header
      )}
    </th>
  )
}
