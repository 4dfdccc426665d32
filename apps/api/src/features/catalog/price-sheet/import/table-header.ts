import type { FaultLog } from './fault-log.ts'

/** The columns of a format, as its header names them; their order in a file is free. */
export interface TableFormat<Column extends string> {
  readonly required: readonly Column[]
  readonly optional: readonly Column[]
  /** Columns of which a part looks like a whole one: 12 of 1200. */
  readonly numbers: readonly Column[]
}

/** The header of a file. */
export interface Header<Column extends string> {
  readonly width: number
  readonly positions: ReadonlyMap<Column, number>
  /** Columns that the format does not know: not imported. */
  readonly ignoredColumns: readonly string[]
  /** Whether the last column is one of numbers. */
  readonly endsInNumber: boolean
}

/** Finds the columns of a format. Null: one is missing or named twice, and the faults were noted. */
export function readHeader<Column extends string>(
  cells: readonly string[],
  line: number,
  format: TableFormat<Column>,
  faults: FaultLog,
): Header<Column> | null {
  const known = new Map(
    [...format.required, ...format.optional].map((column) => [column.toLowerCase(), column]),
  )
  const positions = new Map<Column, number>()
  const ignoredColumns: string[] = []
  cells.forEach((cell, position) => {
    const column = known.get(cell.toLowerCase())
    if (column === undefined) ignoredColumns.push(cell)
    else if (positions.has(column)) faults.add({ line, column, value: cell, code: 'duplicate_column' })
    else positions.set(column, position)
  })
  for (const column of format.required) {
    if (!positions.has(column)) faults.add({ line, column, value: '', code: 'missing_column' })
  }
  if (!faults.empty) return null
  return {
    width: cells.length,
    positions,
    ignoredColumns: ignoredColumns.filter(Boolean),
    endsInNumber: format.numbers.some((column) => positions.get(column) === cells.length - 1),
  }
}
