import { Fragment, type ReactNode, useId } from 'react'
import { ChevronRightIcon, SortedDownIcon, SortedUpIcon } from '../icon/icon.ts'
import { VisuallyHidden } from '../layout/layout.tsx'
import { type Column, isText, widthsOf } from './column.ts'
import { pressedByRow } from './row-press.ts'
import wide from './table.module.css'
import phone from './table.phone.module.css'

export type { CardPlace, Column } from './column.ts'

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

/** A line of totals: its name, and by key of a column what the rows come to there. */
export type Total = { label: string; cells: Readonly<Record<string, ReactNode>>; strong?: boolean }

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
  /** What the rows come to, under the columns it is of. */
  totals?: readonly Total[]
  sort?: Sort | null
  onSortChange?: (sort: Sort) => void
}

/**
 * A table: native cells, sticky header, rows of one line that are pressed as a whole and open in place, cards of three lines on a
 * phone.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowKey, expansion, actions, actionsLabel } = props
  const width = columns.length + (expansion ? 1 : 0) + (actions ? 1 : 0)
  const prefix = useId()
  const widths = widthsOf(columns)
  const placed = columns.some((column) => column.card !== undefined)
  const tiled = columns.some((column) => column.tile !== undefined)
  return (
    <div className={look('sheet')} data-sheet>
      <table className={names(look('table'), !placed && look('labeled'), tiled && look('tiled'))}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {expansion ? <td className={look('narrow')} aria-hidden /> : null}
            {columns.map((column, index) => (
              <HeaderCell
                key={column.key}
                column={column}
                width={widths[index]}
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
        <tbody ref={pressedByRow}>
          {rows.map((row) => {
            const key = rowKey(row)
            const open = expansion?.openKey === key
            const detailId = `${prefix}-${key}`
            return (
              <Fragment key={key}>
                <tr className={names(look('row'), open && look('open'))}>
                  {expansion ? (
                    <td className={look('narrow')}>
                      <button
                        type="button"
                        className={look('toggle')}
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
                    <Cell key={column.key} column={column} row={row} />
                  ))}
                  {actions ? (
                    <td className={look('acts')}>
                      <div className={look('actions')}>{actions(row)}</div>
                    </td>
                  ) : null}
                </tr>
                {expansion && open ? (
                  <tr className={look('detail')} id={detailId}>
                    <td colSpan={width}>{expansion.render(row)}</td>
                  </tr>
                ) : null}
              </Fragment>
            )
          })}
        </tbody>
        {props.totals && props.totals.length > 0 ? (
          <tfoot>
            {props.totals.map(({ label, cells, strong }) => (
              <tr key={label} className={strong ? look('strong') : undefined}>
                {expansion ? <td className={look('narrow')} aria-hidden /> : null}
                {columns.map((column) =>
                  column.primary ? (
                    <th key={column.key} scope="row">
                      {label}
                    </th>
                  ) : (
                    <td key={column.key} className={columnClass(column)} data-label={column.header}>
                      {cells[column.key]}
                    </td>
                  ),
                )}
                {actions ? <td aria-hidden /> : null}
              </tr>
            ))}
          </tfoot>
        ) : null}
      </table>
    </div>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { primary = false, card } = column
  return (
    <td
      className={names(
        columnClass(column),
        isText(column) && look('text'),
        column.wrap && look('wrap'),
        primary ? look('primary') : look('part'),
      )}
      data-label={column.header}
      data-primary={primary || undefined}
      data-card={card}
    >
      {primary ? (
        <div>
          {column.tile?.(row)}
          <span className={look('title')} data-cut={column.wrap ? undefined : true}>
            {column.cell(row)}
          </span>
          {column.note ? <span className={look('note')}>{column.note(row)}</span> : null}
        </div>
      ) : (
        <div>{column.cell(row)}</div>
      )}
    </td>
  )
}

/** What the cells of a column have in common, the header's among them. */
function columnClass<Row>({ align, priority }: Column<Row>): string {
  return names(align === 'end' && look('end'), priority !== undefined && look(`p${priority}`))
}

/** How a part looks in a table, and in the cards that rows are on a phone. */
function look(part: string): string {
  return names(wide[part], phone[part])
}

function names(...classNames: readonly (string | false | undefined)[]): string {
  return classNames.filter(Boolean).join(' ')
}

function nextDirection(first: Sort['direction'], current: Sort['direction'] | undefined) {
  if (current === undefined) return first
  return current === 'ascending' ? 'descending' : 'ascending'
}

function HeaderCell<Row>({
  column,
  width,
  sort,
  onSortChange,
}: {
  column: Column<Row>
  width: string | undefined
  sort: Sort | null | undefined
  onSortChange: ((sort: Sort) => void) | undefined
}) {
  const { key, sortable } = column
  const current = sort?.key === key ? sort.direction : undefined
  return (
    <th scope="col" className={columnClass(column)} style={{ width }} aria-sort={current}>
      {sortable && onSortChange ? (
        <>
          <button
            type="button"
            className={look('sort')}
            onClick={() => onSortChange({ key, direction: nextDirection(sortable, current) })}
          >
            {column.header}
            {current === 'ascending' ? <SortedUpIcon size={14} aria-hidden /> : null}
            {current === 'descending' ? <SortedDownIcon size={14} aria-hidden /> : null}
          </button>
          <span className={look('word')}>{column.header}</span>
        </>
      ) : (
        column.header
      )}
    </th>
  )
}
