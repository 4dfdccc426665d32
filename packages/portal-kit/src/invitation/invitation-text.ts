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

/**
 * Puts the link back: in place of what is left of it where its address can still be recognized, else on a line of its own
 * after the first paragraph. Of several only the first stays.
 */
export function putLinkBack(text: string, link: string): string {
  const address = link.split('#')[0] ?? link
  const [first, ...others] = text.split(/(\s+)/)
  const words = [first ?? '', ...others]
  const isLink = (word: string) => word.includes(address)
  if (words.some(isLink)) {
    let placed = false
    return words
      .map((word) => {
        if (!isLink(word)) return word
        if (placed) return ''
        placed = true
        return link
      })
      .join('')
  }
  const paragraphs = text.trimEnd().split(/\n{2,}/)
  return [...paragraphs.slice(0, 2), link, ...paragraphs.slice(2)].filter((part) => part !== '').join('\n\n')
}

/** The text as HTML for the clipboard: line breaks kept, the link clickable, everything else escaped. */
export function toHtml(text: string, link: string): string {
  const escape = (part: string) =>
    part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  const anchor = `<a href="${escape(link)}">${escape(link)}</a>`
  return `<div>${text.split(link).map(escape).join(anchor).replaceAll('\n', '<br>\n')}</div>`
}

/** Longest `mailto:` that mail programs take without cutting it. */
const longestMailto = 1800

/** The draft for the mail program; null: too long for one, it has to be copied. */
export function mailtoOf(draft: { recipientMail: string; subject: string; text: string }): string | null {
  const body = encodeURIComponent(draft.text.replaceAll('\n', '\r\n'))
  const address = `mailto:${encodeURIComponent(draft.recipientMail)}?subject=${encodeURIComponent(draft.subject)}&body=${body}`
  return address.length > longestMailto ? null : address
}
