/** What the URL keeps of every list; what is absent is at its default. */
export type ListView = {
  search?: string
  /** How many pages are shown, where it is more than the first. */
  pages?: number
}

/** Pages that a link or a reload brings back at most; beyond them a search is quicker. */
export const mostPages = 20

/** Reads what every list keeps in the URL, for `validateSearch`: what does not fit is left out. */
export function readListView(search: Record<string, unknown>): ListView {
  return { ...readText(search, 'search'), ...readPages(search, 'pages') }
}

/** A text in the URL, for `validateSearch`; nothing where there is none. */
export function readText<Name extends string>(
  search: Record<string, unknown>,
  name: Name,
): { [Key in Name]?: string } {
  const value = search[name]
  // A search of digits alone is read as a number.
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text !== '' ? named(name, text) : {}
}

/** A number of pages in the URL, for `validateSearch`; nothing for the first alone. */
export function readPages<Name extends string>(
  search: Record<string, unknown>,
  name: Name,
): { [Key in Name]?: number } {
  const pages = Number(search[name])
  return Number.isInteger(pages) && pages > 1 ? named(name, Math.min(pages, mostPages)) : {}
}

/** One of several values in the URL, for `validateSearch`; nothing where it is another. */
export function readChoice<Name extends string, const Value extends string>(
  search: Record<string, unknown>,
  name: Name,
  values: readonly Value[],
): { [Key in Name]?: Value } {
  const value = values.find((one) => one === search[name])
  return value === undefined ? {} : named(name, value)
}

function named<Name extends string, Value>(name: Name, value: Value): { [Key in Name]?: Value } {
  // An object of one computed name is typed by its index, not by the name.
  return { [name]: value } as { [Key in Name]?: Value }
}

/** A view narrowed otherwise: it starts at its first page, and what is empty leaves the URL. */
export function narrowed<View extends ListView>(
  view: View,
  change: { readonly [Key in keyof View]?: View[Key] | '' | undefined },
): View {
  const { pages: _, ...kept } = { ...view, ...change }
  const given = Object.entries(kept).filter(([, value]) => value !== '' && value !== undefined)
  // The same keys as before, less the optional ones that are empty now.
  return Object.fromEntries(given) as View
}

/** Whether anything but the open row and the number of pages is asked for. */
export function isNarrowed(view: ListView & Record<string, unknown>, names: readonly string[]): boolean {
  return ['search', ...names].some((name) => view[name] !== undefined && view[name] !== '')
}

/** How many of the filters of a view are set. */
export function countSet<View extends object>(view: View, names: readonly (keyof View)[]): number {
  return names.filter((name) => view[name] !== undefined && view[name] !== '').length
}

/** Which of several views is shown: the one that asks for the same, whatever number of pages and open row. */
export function currentView<Named extends { readonly view: ListView }>(
  views: readonly Named[],
  view: NoInfer<Named['view']>,
  names: readonly (keyof Named['view'])[],
): Named | undefined {
  const asksTheSame = (one: Named['view']) =>
    one.search === view.search && names.every((name) => one[name] === view[name])
  return views.find((one) => asksTheSame(one.view))
}
