import { type Language, languages } from '@relais/domain'
import { html, Markup } from '../../../../platform/html/markup.ts'
import { directoryStyle } from './find-provider.style.ts'
import { type DirectoryWords, directoryWords } from './find-provider.words.ts'

/** What every page of the directory needs to be a page. */
export interface DirectoryFrame {
  readonly language: Language
  /** Of the reseller portal, without a slash at its end. */
  readonly origin: string
  readonly title: string
  /** What search engines say of it. */
  readonly lead: string
  /** Where it stands in a language: the words that name its path. */
  readonly pathOf: (words: DirectoryWords) => string
  /** What is asked for, as it stands behind the path: `?country=FR`, or empty. */
  readonly query: string
}

/** A whole page of the directory around its content: it needs no script, and what people wrote is escaped. */
export function directoryFrame(frame: DirectoryFrame, content: Markup): string {
  const { language, origin, title, lead, pathOf, query } = frame
  const words = directoryWords[language]
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Relais</title>
<meta name="description" content="${lead}">
<link rel="canonical" href="${origin}${pathOf(words)}">
${languages.map((each) => html`<link rel="alternate" hreflang="${each}" href="${origin}${pathOf(directoryWords[each])}">`)}
<link rel="alternate" hreflang="x-default" href="${origin}${pathOf(directoryWords.en)}">
<style>${new Markup(directoryStyle)}</style>
</head>
<body>
<div class="page">
<header class="top"><b>Relais</b><nav aria-label="${words.signIn}">
${languages
  .filter((each) => each !== language)
  .map(
    (each) =>
      html`<a href="${pathOf(directoryWords[each])}${query}" lang="${each}" hreflang="${each}">${each === 'fr' ? 'Français' : 'English'}</a>`,
  )}
<a href="/sign-in">${words.signIn}</a></nav></header>
<main>${content}</main>
</div>
</body>
</html>
`
  return page.text
}

/** The names of countries and languages in a language; what is unknown is its code. */
export function namesIn(language: Language) {
  const of = (type: 'region' | 'language') => new Intl.DisplayNames([language], { type, fallback: 'code' })
  const [regions, spoken] = [of('region'), of('language')]
  return {
    country: (code: string) => regions.of(code) ?? code,
    language: (code: string) => {
      const name = spoken.of(code) ?? code
      return `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)}`
    },
  }
}

/** The first letters of a name, for its tile. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
}
