import { i18n, type Messages } from '@lingui/core'

/** BCP 47 tag of a language that has a catalog ('en', 'fr'). */
export type LanguageTag = string

/** What Vite's `import.meta.glob('../locales/*\/messages.po')` gives: one lazy catalog per language. */
export type Catalogs = Record<string, () => Promise<unknown>>

const kitCatalogs: Catalogs = import.meta.glob('../locales/*/messages.po')
const storageKey = 'relais-language'
const fallback = 'en'

/** The languages of the screens: the folders under `locales`. */
export const languages: readonly LanguageTag[] = Object.keys(kitCatalogs).map(languageOf).toSorted()

function languageOf(path: string): LanguageTag {
  return path.split('/').at(-2) ?? fallback
}

/** A language under its own name: English, Français. */
export function languageName(language: LanguageTag): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

/**
 * The first wanted language that exists: the profile's, else the one chosen before in this browser, else the
 * browser's own, else English. Wishes may be tags with a region (`fr-CA`).
 */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): LanguageTag {
  for (const wish of wishes) {
    const base = wish?.toLowerCase().split('-')[0]
    if (base !== undefined && languages.includes(base)) return base
  }
  return fallback
}

/** The language to start in, before anyone is known. */
export function startLanguage(): LanguageTag {
  return chooseLanguage([localStorage.getItem(storageKey), ...navigator.languages])
}

function hasMessages(module: unknown): module is { messages: Messages } {
  return typeof module === 'object' && module !== null && 'messages' in module
}

async function loadMessages(catalogs: Catalogs, language: LanguageTag): Promise<Messages> {
  const path = Object.keys(catalogs).find((candidate) => languageOf(candidate) === language)
  const module = path === undefined ? undefined : await catalogs[path]?.()
  if (!hasMessages(module)) throw new Error(`No catalog for the language ${language}`)
  return module.messages
}

/** Loads the catalogs of a language, the kit's and what a portal brings, switches to it, remembers it, sets `html lang`. */
export async function activateLanguage(language: LanguageTag, brought: readonly Catalogs[]): Promise<void> {
  const loaded = await Promise.all(
    [kitCatalogs, ...brought].map((catalogs) => loadMessages(catalogs, language)),
  )
  i18n.loadAndActivate({ locale: language, messages: Object.assign({}, ...loaded) })
  document.documentElement.lang = language
  localStorage.setItem(storageKey, language)
}
