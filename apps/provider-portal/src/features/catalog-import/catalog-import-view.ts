import { readPages, readText } from '@relais/portal-kit'

/** What the URL keeps of the page; what is absent is at its default. */
export type CatalogImportView = {
  /** The import that is looked at; default: the one that is open. */
  import?: string
  /** How many pages of past imports are shown, where it is more than the first. */
  pages?: number
}

/** `validateSearch` of the page: what does not fit is left out. */
export function readCatalogImportView(search: Record<string, unknown>): CatalogImportView {
  return { ...readText(search, 'import'), ...readPages(search, 'pages') }
}
