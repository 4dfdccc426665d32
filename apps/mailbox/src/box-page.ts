import { html, type Markup } from './markup.ts'
import type { Message, MessageSummary } from './message.ts'
import { address, layout, time, type View } from './page.ts'
import type { MailboxBounds } from './store.ts'
import { words } from './words.ts'

/** One page of the list. */
export interface Listing {
  readonly messages: readonly MessageSummary[]
  /** All mails that fit the filter, on this page or not. */
  readonly total: number
  /** The filter; empty for none. */
  readonly to: string
  /** Id to go on from; null on the last page. */
  readonly next: string | null
  /** The id this page goes on from; null: it is the first. */
  readonly before: string | null
  /** Everybody who has mail, for the filter to offer. */
  readonly recipients: readonly string[]
  /** What the mailbox holds at most. */
  readonly bounds: MailboxBounds
}

/** What of the address the links of the page keep. */
function kept({ to, before }: Pick<Listing, 'to' | 'before'>): Record<string, string> {
  return { ...(to === '' ? {} : { to }), ...(before === null ? {} : { before }) }
}

/** The list beside one mail. `isReading`: the address named it; else it is the newest, shown where there is room for both. */
export function boxPage(view: View, listing: Listing, message: Message | null, isReading: boolean): string {
  const say = words[view.language]
  const { to } = listing
  const title = to === '' ? say.title : say.titleFor(to)
  const filter: Record<string, string> = to === '' ? {} : { to }
  const nothing = html``
  const body = html`<section class="mails" aria-label="${say.list}">
<div class="head"><h2>${to === '' ? say.back : title}</h2>
${to === '' ? html`<p class="lead">${say.lead}</p>` : nothing}
<form action="/" method="get">
<label>${say.filter}<input type="search" name="to" value="${to}" placeholder="${say.filterHint}" autocomplete="off" list="recipients"></label>
<datalist id="recipients">${listing.recipients.map((recipient) => html`<option value="${recipient}"></option>`)}</datalist>
${view.languageAsked ? html`<input type="hidden" name="lang" value="${view.language}">` : nothing}
<button type="submit">${say.show}</button>
</form>
<nav aria-label="${say.title}">${listing.before === null ? nothing : html`<a href="${address(view, '/', filter)}">${say.newest}</a>`}
${to === '' ? nothing : html`<a href="${address(view, '/')}">${say.showAll}</a>`}
<a href="${address(view, '/__mail')}">${say.gallery}</a></nav></div>
<p class="aside" id="news" role="status" data-one="${say.oneNew}" data-many="${say.manyNew}"></p>
<div id="list" data-source="${address(view, '/list', kept(listing))}">${listPart(view, listing, message?.id ?? null)}</div>
</section>
<article class="mail" id="mail" tabindex="-1" aria-label="${say.opened}" data-open="${message?.id ?? ''}">${
    message === null ? html`<p class="quiet">${say.nothingOpen}</p>` : messagePart(view, message, listing)
  }</article>`
  const subject = message?.subject || say.noSubject
  return layout(view, isReading ? `${subject} – ${say.title}` : title, body, { isBox: true, isReading })
}

/** The list of mails, newest first: what the script asks for again and again. */
export function listPart(view: View, listing: Listing, openId: string | null): Markup {
  const say = words[view.language]
  const { messages, total, to, next, bounds } = listing
  const count = total === 1 ? say.one : say.count(messages.length, total)
  const nothing = html``
  if (total === 0) return html`<p class="empty">${to === '' ? say.none : say.noneFor}</p>`
  return html`<ol class="list">${messages.map((message) => row(view, message, listing, message.id === openId))}</ol>
${
  next === null
    ? nothing
    : html`<p class="more"><a href="${address(view, '/', { ...(to === '' ? {} : { to }), before: next })}">${say.older}</a></p>`
}
<p class="empty quiet">${count}. ${say.bounds(bounds.mails, bounds.bytes / 1024 / 1024)}</p>`
}

function row(view: View, message: MessageSummary, listing: Listing, isOpen: boolean): Markup {
  const say = words[view.language]
  const { id, subject, from, to, receivedAt } = message
  const current = isOpen ? html` aria-current="true"` : html``
  const path = address(view, `/messages/${id}`, kept(listing))
  return html`<li><a href="${path}" data-id="${id}" data-part="${address(view, `/messages/${id}/part`, kept(listing))}"${current}><span class="who">${nameOf(from)}</span>
${time(view, receivedAt, 'short')}<span class="what"><span class="new" hidden>${say.isNew}</span>${subject || say.noSubject}</span>
${listing.to === '' ? html`<span class="to">${say.to} ${to.join(', ')}</span>` : html``}</a></li>
`
}

/** Who wrote, without the address that all mails of an installation share. */
function nameOf(from: string): string {
  const name = from
    .replace(/<[^<>]*>\s*$/u, '')
    .replaceAll('"', '')
    .trim()
  return name === '' ? from : name
}

/** One mail: the formatted part (in a sandbox) first, then links, text and headers, folded. */
export function messagePart(view: View, message: Message, listing: Pick<Listing, 'to' | 'before'>): Markup {
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
  const text =
    message.text === null ? html`<p class="quiet">${say.noText}</p>` : html`<pre>${message.text}</pre>`
  return html`<a class="back" href="${address(view, '/', kept(listing))}">${say.backToList}</a>
<h2 data-title="${subject} – ${say.title}">${subject}</h2>
<dl><dt>${say.from}</dt><dd>${message.from}</dd><dt>${say.to}</dt><dd>${message.to.join(', ')}</dd>
<dt>${say.received}</dt><dd>${time(view, message.receivedAt, 'whole')}</dd></dl>
${message.html === null ? text : frame}
${message.html === null ? html`` : html`<details><summary>${say.text}</summary>${text}</details>`}
<details><summary>${say.links} (${links.length})</summary>${
    links.length === 0 ? html`<p class="quiet">${say.noLinks}</p>` : html`<ul class="links">${links}</ul>`
  }</details>
<details><summary>${say.headers} (${headers.length})</summary><table class="headers"><tbody>${headers}</tbody></table>
<p><a class="source" href="/messages/${message.id}/source">${say.source}</a></p></details>`
}
