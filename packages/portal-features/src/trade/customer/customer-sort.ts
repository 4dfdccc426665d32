import { useLingui } from '@lingui/react/macro'
import { type CustomerSort, customerSortOf, customerSorts } from '@relais/domain/codes'
import { type SortColumn, type TableSort, tableSort } from '@relais/portal-kit'

/** How customers come without a choice. */
export const customersByName = 'name_ascending'

/**
 * How a list of customers is sorted, and by what it can be, for its table and its sheet on a phone.
 * @param chosen the sort in the URL
 * @param isNarrowed whether it is searched or narrowed: then by name alone
 * @param onChange gets the sort for the URL; empty for the usual one
 */
export function useCustomerSort(
  chosen: CustomerSort | undefined,
  isNarrowed: boolean,
  onChange: (sort: CustomerSort | '') => void,
): { by: TableSort; columns: readonly SortColumn[] } {
  const { t } = useLingui()
  const sort = customerSortOf(chosen ?? customersByName, isNarrowed)
  const byTermEnd: SortColumn = {
    key: 'next_term_end',
    label: t`Next term end`,
    kind: 'time',
    only: 'ascending',
  }
  return {
    by: tableSort(sort, customersByName, onChange, customerSorts),
    columns: [{ key: 'name', label: t`Customer`, kind: 'text' }, ...(isNarrowed ? [] : [byTermEnd])],
  }
}
