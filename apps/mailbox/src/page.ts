import { html, Markup } from './markup.ts'
import type { Message, MessageSummary } from './message.ts'
import type { MailboxBounds } from './store.ts'
import { type Language, words } from './words.ts'

/** What every page needs to know of the request. */
export interface View {
  readonly language: Language
  /** True when the address asked for the language: links then keep asking for it. */
  readonly languageAsked: boolean
  /** Path and query of the page itself, without `lang`. */
  readonly address: URL
}

/** One page of the list. */
export interface Listing {
  readonly messages: readonly MessageSummary[]
  /** All mails that fit the filter, on this page or not. */
  readonly total: number
  /** The filter; empty for none. */
  readonly to: string
  /** Id to go on from; null on the last page. */
  readonly next: string | null
  readonly first: boolean
  /** What the mailbox holds at most. */
  readonly bounds: MailboxBounds
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

/** The frame of every page. */
export function layout(view: View, title: string, body: Markup): string {
  const say = words[view.language]
  const other = view.language === 'en' ? 'fr' : 'en'
  return `<!doctype html>\n${
    html`<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#content">${say.skip}</a>
<header class="top"><strong><a href="${address(view, '/')}">${say.title}</a></strong>
<a href="${otherLanguage(view)}" lang="${other}" hreflang="${other}">${say.other}</a></header>
<main id="content" aria-label="${title}">${body}</main>
</body>
</html>
`.text
  }`
}

function time(view: View, iso: string): Markup {
  const shown = new Intl.DateTimeFormat(view.language === 'en' ? 'en-GB' : view.language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(iso))
  return html`<time datetime="${iso}">${shown}</time>`
}

function row(view: View, message: MessageSummary): Markup {
  const say = words[view.language]
  return html`<tr><td>${message.to.join(', ')}</td>
<td><a href="${address(view, `/messages/${message.id}`)}">${message.subject || say.noSubject}</a></td>
<td>${time(view, message.receivedAt)}</td></tr>
`
}

/** The list of mails, newest first. */
export function listPage(view: View, listing: Listing): string {
  const say = words[view.language]
  const { messages, total, to } = listing
  const filter: Record<string, string> = to === '' ? {} : { to }
  const table = html`<table class="list"><thead><tr><th scope="col">${say.to}</th><th scope="col">${say.subject}</th>
<th scope="col">${say.received}</th></tr></thead><tbody>${messages.map((message) => row(view, message))}</tbody></table>`
  const count = total === 1 ? say.one : say.count(messages.length, total)
  const empty = html`<p>${to === '' ? say.none : say.noneFor}</p>`
  const nothing = html``
  return layout(
    view,
    say.title,
    html`<h1>${say.title}</h1>
<p class="lead">${say.lead}</p>
<form action="/" method="get">
<label>${say.filter}<input type="search" name="to" value="${to}" placeholder="${say.filterHint}" autocomplete="off"></label>
${view.languageAsked ? html`<input type="hidden" name="lang" value="${view.language}">` : nothing}
<button type="submit">${say.show}</button>
</form>
<nav><a href="${address(view, '/', filter)}">${listing.first ? say.refresh : say.newest}</a>
${to === '' ? nothing : html`· <a href="${address(view, '/')}">${say.showAll}</a>`}
· <a href="${address(view, '/__mail')}">${say.gallery}</a></nav>
<p class="quiet">${count}. ${say.bounds(listing.bounds.mails, listing.bounds.bytes / 1024 / 1024)}</p>
${total === 0 ? empty : table}
${
  listing.next === null
    ? nothing
    : html`<p><a href="${address(view, '/', { ...filter, before: listing.next })}">${say.older}</a></p>`
}`,
  )
}

/** One mail: links, formatted part (in a sandbox), text, headers. */
export function messagePage(view: View, message: Message): string {
  const say = words[view.language]
  const subject = message.subject || say.noSubject
  const links = message.links.map(
    (link) =>
      html`<li><a href="${link}" target="_blank" rel="noopener noreferrer">${link}</a> <span class="quiet">${say.newTab}</span></li>
`,
  )
  const headers = message.headers.map(
    ({ name, value }) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>
`,
  )
  const frame = html`<iframe sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" title="${say.html}" src="/messages/${message.id}/html"></iframe>`
  return layout(
    view,
    `${subject} – ${say.title}`,
    html`<nav><a href="${address(view, '/')}">${say.back}</a></nav>
<h1>${subject}</h1>
<dl><dt>${say.from}</dt><dd>${message.from}</dd><dt>${say.to}</dt><dd>${message.to.join(', ')}</dd>
<dt>${say.received}</dt><dd>${time(view, message.receivedAt)}</dd></dl>
<h2>${say.links}</h2>
${links.length === 0 ? html`<p class="quiet">${say.noLinks}</p>` : html`<ul class="links">${links}</ul>`}
<h2>${say.html}</h2>
${message.html === null ? html`<p class="quiet">${say.noHtml}</p>` : frame}
<h2>${say.text}</h2>
${message.text === null ? html`<p class="quiet">${say.noText}</p>` : html`<pre>${message.text}</pre>`}
<h2>${say.headers}</h2>
<table class="headers"><tbody>${headers}</tbody></table>
<p><a class="source" href="/messages/${message.id}/source">${say.source}</a></p>`,
  )
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
