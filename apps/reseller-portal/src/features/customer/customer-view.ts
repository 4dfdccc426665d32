import {
  type CustomerSort,
  customerSorts,
  type CustomerUserSort,
  customerUserSorts,
} from '@relais/domain/codes'
import { type ListView, narrowed, readChoice, readListView, readPages, readText } from '@relais/portal-kit'

/** Parts of an open customer. */
export const customerTabs = ['account', 'services', 'users', 'orders'] as const
/** A part of an open customer. */
export type CustomerTab = (typeof customerTabs)[number]

/** What the URL keeps of an open customer; what is absent is at its default. */
export type CustomerPartView = {
  tab?: CustomerTab
  /** Search in the list of the open part. */
  find?: string
  /** How that list is sorted; absent: by name. */
  partSort?: CustomerUserSort
  /** Pages shown of that list. */
  partPages?: number
}

/** What the URL keeps of a list of customers. */
export type CustomerView = ListView &
  CustomerPartView & {
    /** Id of the open row. */
    open?: string
    /** Absent: by name from the first letter. By the next end of a term where the list is not narrowed (`customerSortOf`). */
    sort?: CustomerSort
  }

/** Addresses of a part that has become a part of another lead there. */
function readTab(search: Record<string, unknown>): Pick<CustomerPartView, 'tab'> {
  return search['tab'] === 'licenses' ? { tab: 'services' } : readChoice(search, 'tab', customerTabs)
}

/** `validateSearch` of a customer's page. */
export function readCustomerPartView(search: Record<string, unknown>): CustomerPartView {
  return {
    ...readTab(search),
    ...readText(search, 'find'),
    ...readChoice(search, 'partSort', customerUserSorts),
    ...readPages(search, 'partPages'),
  }
}

/** `validateSearch` of every list of customers: what does not fit is left out. */
export function readCustomerView(search: Record<string, unknown>): CustomerView {
  return {
    ...readListView(search),
    ...readText(search, 'open'),
    ...readChoice(search, 'sort', customerSorts),
    ...readCustomerPartView(search),
  }
}

/** The list with another row open, or none: its parts begin anew. */
export function opened({ search, sort, pages }: CustomerView, open: string | null): CustomerView {
  return {
    ...(search === undefined ? {} : { search }),
    ...(sort === undefined ? {} : { sort }),
    ...(pages === undefined ? {} : { pages }),
    ...(open === null ? {} : { open }),
  }
}

/** The list searched or sorted otherwise: every row is closed. */
export function changed(
  view: CustomerView,
  change: { search: string } | { sort: CustomerSort | '' },
): CustomerView {
  return narrowed(opened(view, null), change)
}

/** What the list of an open part keeps, by its own names. */
type PartList = { search?: string; sort?: CustomerUserSort; pages?: number }

/** The list of an open part, out of the URL of the customer it is a part of. */
export function partListOf({ find, partSort, partPages }: CustomerPartView): PartList {
  return {
    ...(find === undefined ? {} : { search: find }),
    ...(partSort === undefined ? {} : { sort: partSort }),
    ...(partPages === undefined ? {} : { pages: partPages }),
  }
}

/** And back into that URL. */
export function partOfList({ search, sort, pages }: PartList): CustomerPartView {
  return {
    ...(search === undefined ? {} : { find: search }),
    ...(sort === undefined ? {} : { partSort: sort }),
    ...(pages === undefined ? {} : { partPages: pages }),
  }
}
