import { type ListView, readListView, readText } from '@relais/portal-kit'

/** What the URL keeps of a catalog. */
export type CatalogView = ListView & {
  /** Term and billing plan whose prices are shown: "P1Y annual"; absent: the first. */
  term?: string
  /** The country of the prices; absent: the viewer's own where the sheet has it. */
  market?: string
}

/** `validateSearch` of every catalog. */
export function readCatalogView(search: Record<string, unknown>): CatalogView {
  return { ...readListView(search), ...readText(search, 'term'), ...readText(search, 'market') }
}
