import type { ReactNode } from 'react'
import { VisuallyHidden } from '../layout/layout.tsx'
import { OrganizationTile } from '../tile/tile.tsx'
import classes from './compare-table.module.css'

/** A provider of a {@link CompareTable}. */
export type ComparedColumn = {
  key: string
  name: ReactNode
  plainName: string
  note?: ReactNode
  acts?: ReactNode
}

/** A line of a {@link CompareTable}: a value for each of its columns, in their order. */
export type ComparedRow = {
  term: string
  cells: readonly ReactNode[]
  /** All say the same. */
  same: boolean
}

/** Props of {@link CompareTable}. */
export type CompareTableProps = {
  caption: string
  /** What the first column is, for screen readers. */
  factLabel: string
  columns: readonly ComparedColumn[]
  groups: readonly { title: string; rows: readonly ComparedRow[] }[]
  /** Lines in which all say the same are quiet. */
  dimsSame: boolean
}

/** A few providers side by side; on a phone each line names whose value is which. */
export function CompareTable({ caption, factLabel, columns, groups, dimsSame }: CompareTableProps) {
  return (
    <div className={classes.sheet}>
      <table className={classes.table} data-dims={dimsSame || undefined}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            <td>
              <VisuallyHidden>{factLabel}</VisuallyHidden>
            </td>
            {columns.map(({ key, name, plainName, note, acts }) => (
              <th key={key} scope="col">
                <div className={classes.who}>
                  <OrganizationTile name={plainName} party="provider" size="medium" />
                  <div className={classes.words}>
                    {name}
                    {note}
                  </div>
                </div>
                {acts ? <div className={classes.acts}>{acts}</div> : null}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className={classes.group}>
                {title}
              </th>
            </tr>
            {rows.map(({ term, cells, same }) => (
              <tr key={term} data-same={same || undefined}>
                <th scope="row" className={classes.term}>
                  {term}
                </th>
                {columns.map(({ key, plainName }, index) => (
                  <td key={key} data-who={plainName}>
                    {cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
