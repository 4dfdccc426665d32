/** How often the exact link is in the text; a link that goes on after its end, or is cut, does not count. */
function countLink(text: string, link: string): number {
  return text
    .split(link)
    .slice(1)
    .filter((after) => !/^[A-Za-z0-9_-]/.test(after)).length
}

/** Whether the text holds the link exactly once and unbroken: only then may it go out. */
export function holdsLink(text: string, link: string): boolean {
  return countLink(text, link) === 1 && text.split(link).length === 2
}

/** A text, and where the cursor stands in it. */
export type TextWithCursor = { text: string; cursor: number }

/** What word processors make of hyphens and of places where a line may break. */
const plain = (word: string) =>
  word.replaceAll(/[\u2010-\u2015\u2212]/g, '-').replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '')

/**
 * Puts the link back: in place of what is left of it where its address can still be recognized, else on a line of its own at
 * the cursor, or after the first paragraph where there is none. Of several only the first stays. The cursor then follows it.
 */
export function putLinkBack(text: string, link: string, cursor: number | null): TextWithCursor {
  const address = link.split('#')[0] ?? link
  const words = text.split(/(\s+)/)
  const isLink = (word: string) => plain(word).includes(address)
  const first = words.findIndex(isLink)
  if (first >= 0) {
    const before = words.slice(0, first).join('')
    const after = words.slice(first + 1).filter((word) => !isLink(word))
    return { text: `${before}${link}${after.join('')}`, cursor: before.length + link.length }
  }
  const [before, after] =
    cursor === null ? splitAfterOpening(text) : [text.slice(0, cursor).trimEnd(), text.slice(cursor).trim()]
  const start = before === '' ? link : `${before}\n\n${link}`
  return { text: after === '' ? start : `${start}\n\n${after}`, cursor: start.length }
}

function splitAfterOpening(text: string): [string, string] {
  const paragraphs = text.trimEnd().split(/\n{2,}/)
  return [paragraphs.slice(0, 2).join('\n\n'), paragraphs.slice(2).join('\n\n')]
}

/** The text as HTML for the clipboard: line breaks kept, the link clickable, everything else escaped. */
export function toHtml(text: string, link: string): string {
  const escape = (part: string) =>
    part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  const anchor = `<a href="${escape(link)}">${escape(link)}</a>`
  return `<div>${text.split(link).map(escape).join(anchor).replaceAll('\n', '<br>\n')}</div>`
}

/**
 * Longest address that every system hands to a mail program: browsers on Windows stop at 2,048 characters, because its shell
 * takes no more. A space counts for three of them, an é for six.
 */
const longestMailto = 2000

/** The draft for the mail program; where the whole would be too long, without its text, which has to be pasted. */
export function mailtoOf(draft: { recipientMail: string; subject: string; text: string }): {
  address: string
  holdsText: boolean
} {
  const head = `mailto:${encodeURIComponent(draft.recipientMail)}?subject=${encodeURIComponent(draft.subject)}`
  const whole = `${head}&body=${encodeURIComponent(draft.text.replaceAll('\n', '\r\n'))}`
  const holdsText = whole.length <= longestMailto
  return { address: holdsText ? whole : head, holdsText }
}
