import { type CustomerSort, customerSorts } from '@relais/domain/codes'
import { type ListView, readChoice, readListView, readText } from '@relais/portal-kit'

/** What the URL keeps of the list of customers; what is absent is at its default. */
export type CustomerView = ListView & {
  /** Id of the reseller whose customers alone are shown. */
  reseller?: string
  /** Absent: by name from the first letter. By the next end of a term where the list is not narrowed (`customerSortOf`). */
  sort?: CustomerSort
}

/** `validateSearch` of the list of customers: what does not fit is left out. */
export function readCustomerView(search: Record<string, unknown>): CustomerView {
  return {
    ...readListView(search),
    ...readText(search, 'reseller'),
    ...readChoice(search, 'sort', customerSorts),
  }
}
