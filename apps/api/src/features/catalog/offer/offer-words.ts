import { RequestFault } from '../../../platform/graphql/errors.ts'

/** The words of a search, as they are looked for. Throws on one that is too long. */
export function wordsOf(search: string | null | undefined): readonly string[] {
  const text = (search ?? '').trim().toLowerCase()
  if (text.length > 100) throw new RequestFault('SEARCH_LENGTH', 'A search takes up to 100 characters.')
  return text.split(/\s+/).filter((word) => word !== '')
}
