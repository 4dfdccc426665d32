import { html, Markup } from './markup.ts'
import { type Language, words } from './words.ts'

/** What every page needs to know of the request. */
export interface View {
  readonly language: Language
  /** True when the address asked for the language: links then keep asking for it. */
  readonly languageAsked: boolean
  /** Path and query of the page itself, without `lang`. */
  readonly address: URL
}

/** A path of the mailbox, with what the address asked for. */
export function address(view: View, path: string, parameters: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(parameters)
  if (view.languageAsked) query.set('lang', view.language)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

function otherLanguage(view: View): string {
  const parameters = new URLSearchParams(view.address.search)
  parameters.set('lang', view.language === 'en' ? 'fr' : 'en')
  return `${view.address.pathname}?${parameters.toString()}`
}

const logo = new Markup(
  '<svg viewBox="0 0 24 24" fill="none" aria-hidden="true"><path d="M5.5 18.8V12A6.5 6.5 0 0 1 12 5.5h6.8" stroke="#7f7f8d" stroke-width="2.6" stroke-linecap="round"/><circle cx="5.5" cy="18.8" r="3.5" fill="#118170"/><circle cx="7.4" cy="7.4" r="3.5" fill="#2f6dd3"/><circle cx="18.8" cy="5.5" r="3.5" fill="#7f57d1"/></svg>',
)

/** What a page has beside its content. */
export interface Frame {
  /** The list and a mail side by side, kept fresh by the script; else one column of text. */
  readonly isBox?: boolean
  /** Where there is room for one of the two: the mail. */
  readonly isReading?: boolean
}

/** The frame of every page. */
export function layout(view: View, title: string, body: Markup, frame: Frame = {}): string {
  const { isBox = false, isReading = false } = frame
  const say = words[view.language]
  const other = view.language === 'en' ? 'fr' : 'en'
  const home = html`<a class="home" href="${address(view, '/')}">${logo} ${say.title}</a>`
  const script = isBox ? new Markup('<script src="/mailbox.js" defer></script>\n') : new Markup('')
  return `<!doctype html>\n${
    html`<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
${script}</head>
<body${isReading ? new Markup(' class="reading"') : ''}>
<a class="skip" href="#content">${say.skip}</a>
<header class="top">${isBox ? html`<h1>${home}</h1>` : home}
<a href="${otherLanguage(view)}" lang="${other}" hreflang="${other}">${say.other}</a></header>
<main id="content" class="${isBox ? 'box' : 'page'}">${body}</main>
</body>
</html>
`.text
  }`
}

/** A moment, as the readers of the language write it. */
export function time(view: View, iso: string, form: 'whole' | 'short'): Markup {
  const shown = new Intl.DateTimeFormat(view.language === 'en' ? 'en-GB' : view.language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(form === 'whole' ? { year: 'numeric', second: '2-digit', timeZoneName: 'short' } : {}),
  }).format(new Date(iso))
  return html`<time datetime="${iso}">${shown}</time>`
}

/** What a wrong address shows. */
export function missingPage(view: View): string {
  const say = words[view.language]
  return layout(
    view,
    say.missing,
    html`<h1>${say.missing}</h1><p>${say.missingHint}</p><p><a href="${address(view, '/')}">${say.back}</a></p>`,
  )
}

/**
 * A mail's own HTML for the sandboxed frame: its links open in a new tab.
 * The caller sends it with a policy that runs no script and loads nothing.
 */
export function framedHtml(source: string): string {
  const base = '<base target="_blank">'
  const head = /<head\b[^>]*>/i.exec(source)
  if (head === null) return base + source
  const end = head.index + head[0].length
  return source.slice(0, end) + base + source.slice(end)
}
