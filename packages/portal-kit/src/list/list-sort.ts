import { partsOfSort, type SortBy } from '@relais/domain/kernel'
import type { Sort } from '@relais/ui'

/** What a table needs to be sorted by the headers of its columns, whose keys are the columns of the sorts. */
export type TableSort = { sort: Sort; onSortChange: (sort: Sort) => void }

/**
 * How a table is sorted, out of the URL and back into it.
 * @param chosen the sort in the URL; undefined: the usual one
 * @param usual how the list comes without a choice; it leaves the URL
 * @param onChange gets the sort for the URL; empty for the usual one
 * @param offered the ways there are, where a column is sorted one way alone: pressed again, the list comes as usual
 */
export function tableSort<Code extends SortBy<string>>(
  chosen: Code | undefined,
  usual: NoInfer<Code>,
  onChange: (sort: Code | '') => void,
  offered?: readonly Code[],
): TableSort {
  const { column, direction } = partsOfSort<string>(chosen ?? usual)
  return {
    sort: { key: column, direction },
    onSortChange: ({ key, direction: way }) => {
      // The columns that can be pressed are those of the sorts.
      const sort = `${key}_${way}` as Code
      onChange(sort === usual || offered?.includes(sort) === false ? '' : sort)
    },
  }
}

/** Whether the back button leads from one view to the other: another sort is a step; what is typed and ticked is none. */
export function isStep(from: { readonly sort?: string }, to: { readonly sort?: string }): boolean {
  return from.sort !== to.sort
}
