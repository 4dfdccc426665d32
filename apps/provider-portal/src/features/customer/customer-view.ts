/** What the URL keeps of the list of customers; what is absent is at its default. */
export type CustomerView = {
  search?: string
  /** Id of the reseller whose customers alone are shown. */
  reseller?: string
}

/** `validateSearch` of the list of customers: what does not fit is left out. */
export function readCustomerView(search: Record<string, unknown>): CustomerView {
  const text = (name: 'search' | 'reseller') => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  return { ...text('search'), ...text('reseller') }
}
