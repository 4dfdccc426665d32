import {
  type ListedService,
  listedServices,
  mostCompared,
  type ProductFamily,
  productFamilies,
  type Region,
  regions,
  type SpokenLanguage,
  spokenLanguages,
} from '@relais/domain/codes'
import { countries } from '@relais/domain/kernel'
import { type ListView, readChoice, readListView } from '@relais/portal-kit'

/** What the URL keeps of a search for providers; what is absent is not asked for. */
export type DirectoryView = ListView & {
  countries?: readonly string[]
  region?: Region
  services?: readonly ListedService[]
  families?: readonly ProductFamily[]
  languages?: readonly SpokenLanguage[]
  /** Whether only those that take new resellers are wanted. */
  open?: true
  /** Ids of the providers that were chosen to be compared. */
  compare?: readonly string[]
}

/** What the URL keeps of a comparison. */
export type CompareView = Pick<DirectoryView, 'countries' | 'region' | 'compare'> & {
  /** Lines in which all say the same are not dimmed. */
  alike?: true
}

/** What of a view narrows the list. */
export const narrowingOf = ['countries', 'region', 'services', 'families', 'languages', 'open'] as const

/** Reads a search for providers from the URL, for `validateSearch`. */
export function readDirectoryView(search: Record<string, unknown>): DirectoryView {
  return {
    ...readListView(search),
    ...readCodes(search, 'countries', countries),
    ...readChoice(search, 'region', regions),
    ...readCodes(search, 'services', listedServices),
    ...readCodes(search, 'families', productFamilies),
    ...readCodes(search, 'languages', spokenLanguages),
    ...(search['open'] === true ? { open: true } : {}),
    ...readCompared(search),
  }
}

/** Reads a comparison from the URL, for `validateSearch`. */
export function readCompareView(search: Record<string, unknown>): CompareView {
  return {
    ...readCodes(search, 'countries', countries),
    ...readChoice(search, 'region', regions),
    ...readCompared(search),
    ...(search['alike'] === true ? { alike: true } : {}),
  }
}

function readCompared(search: Record<string, unknown>): Pick<DirectoryView, 'compare'> {
  const ids = listOf(search['compare']).filter((id) => /^[0-9a-f-]{36}$/i.test(id))
  return ids.length === 0 ? {} : { compare: [...new Set(ids)].slice(0, mostCompared) }
}

function readCodes<Name extends string, Code extends string>(
  search: Record<string, unknown>,
  name: Name,
  codes: readonly Code[],
): { [Key in Name]?: readonly Code[] } {
  const asked = listOf(search[name])
  const known = codes.filter((code) => asked.includes(code))
  // An object of one computed name is typed by its index, not by the name.
  return known.length === 0 ? {} : ({ [name]: known } as unknown as { [Key in Name]?: readonly Code[] })
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** A view with what is empty left out, from its first page. */
export function narrowedTo(
  view: DirectoryView,
  change: { [Key in keyof DirectoryView]?: DirectoryView[Key] | undefined },
): DirectoryView {
  const { pages: _, ...kept } = { ...view, ...change }
  const given = Object.entries(kept).filter(
    ([, value]) => value !== undefined && value !== '' && (!Array.isArray(value) || value.length > 0),
  )
  // The same keys as before, less those that are empty now: all of them are optional.
  return Object.fromEntries(given) as DirectoryView
}
