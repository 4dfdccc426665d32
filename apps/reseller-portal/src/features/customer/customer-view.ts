/** Parts of an open customer. */
export const customerTabs = ['account', 'services', 'users', 'licenses'] as const
/** A part of an open customer. */
export type CustomerTab = (typeof customerTabs)[number]

/** What the URL keeps of a list of customers; what is absent is at its default. */
export type CustomerView = {
  search?: string
  /** Id of the open row. */
  open?: string
  tab?: CustomerTab
}

/** `validateSearch` of every list of customers: what does not fit is left out. */
export function readCustomerView(search: Record<string, unknown>): CustomerView {
  const tab = customerTabs.find((name) => name === search['tab'])
  return {
    ...(typeof search['search'] === 'string' && search['search'] !== '' ? { search: search['search'] } : {}),
    ...(typeof search['open'] === 'string' ? { open: search['open'] } : {}),
    ...(tab ? { tab } : {}),
  }
}
