import { RequestFault } from '../../platform/graphql/errors.ts'

/** A text to search customers by; null: none was given. Throws RequestFault when it is too short or too long. */
export function searchOf(raw: string | null | undefined): string | null {
  const text = (raw ?? '').trim()
  if (text === '') return null
  const length = Array.from(text).length
  if (length < 3 || length > 100) {
    throw new RequestFault('SEARCH_LENGTH', 'A search takes 3 to 100 characters of a name or a domain.')
  }
  return text
}
