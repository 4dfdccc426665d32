/** Which way a column runs: from the first letter, the earliest day, the fewest; or the other way. */
export const sortDirections = ['ascending', 'descending'] as const
/** Which way a column runs. */
export type SortDirection = (typeof sortDirections)[number]

/** How a list is sorted: by a column and which way, as `name_ascending`. */
export type SortBy<Column extends string> = `${Column}_${SortDirection}`

/** Every way a list can be sorted, given the columns it can be sorted by. */
export function sortsBy<const Column extends string>(
  ...columns: readonly Column[]
): readonly SortBy<Column>[] {
  return columns.flatMap((column) => sortDirections.map((direction) => `${column}_${direction}` as const))
}

/** The column and the direction that a sort is made of. */
export function partsOfSort<Column extends string>(
  sort: SortBy<Column>,
): { readonly column: Column; readonly direction: SortDirection } {
  const at = sort.lastIndexOf('_')
  const direction = sort.endsWith('_descending') ? 'descending' : 'ascending'
  // Made of a column and a direction: what stands before the last underscore is the column.
  return { column: sort.slice(0, at) as Column, direction }
}
