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
  /** Pages shown of that list. */
  partPages?: number
}

/** What the URL keeps of a list of customers. */
export type CustomerView = ListView &
  CustomerPartView & {
    /** Id of the open row. */
    open?: string
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
    ...readPages(search, 'partPages'),
  }
}

/** `validateSearch` of every list of customers: what does not fit is left out. */
export function readCustomerView(search: Record<string, unknown>): CustomerView {
  return { ...readListView(search), ...readText(search, 'open'), ...readCustomerPartView(search) }
}

/** The list with another row open, or none: its parts begin anew. */
export function opened({ search, pages }: CustomerView, open: string | null): CustomerView {
  return {
    ...(search === undefined ? {} : { search }),
    ...(pages === undefined ? {} : { pages }),
    ...(open === null ? {} : { open }),
  }
}

/** The list searched otherwise: every row is closed. */
export function searched(view: CustomerView, search: string): CustomerView {
  return narrowed(opened(view, null), { search })
}
