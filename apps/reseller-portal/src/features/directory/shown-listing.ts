import type { ShownListing } from '@relais/portal-features/enrollment'
import type { DirectoryProvider } from './directory-queries.ts'

/** A provider of the directory as its card shows it. */
export function shownListing({ text, ...provider }: DirectoryProvider): ShownListing {
  return { ...provider, texts: text === null ? [] : [text] }
}
