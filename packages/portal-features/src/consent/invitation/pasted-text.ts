/** Stand for the end of a line and of a paragraph until all of them are known: of several the greatest counts. */
const [line, paragraph] = ['\ue000', '\ue001']

/** Elements that begin a line of their own, or a paragraph. */
const blocks: Readonly<Record<string, string>> = {
  ADDRESS: line,
  ARTICLE: line,
  BLOCKQUOTE: paragraph,
  DIV: line,
  H1: paragraph,
  H2: paragraph,
  H3: paragraph,
  H4: paragraph,
  H5: paragraph,
  H6: paragraph,
  LI: line,
  OL: paragraph,
  P: paragraph,
  PRE: paragraph,
  SECTION: line,
  TABLE: paragraph,
  TR: line,
  UL: paragraph,
}

const nothing = ['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE']

/**
 * What was copied in a word processor, a mail or a page as plain text: paragraphs, line breaks and lists stay, styles and
 * everything invisible go. A link keeps its address where its words are not the address.
 * @param document the copied HTML, parsed
 */
export function plainTextOf(document: Document): string {
  const text = textOf(document.body)
  return text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replaceAll(/[ \t]*[\ue000\ue001][\ue000\ue001 \t]*/g, (ends) =>
      ends.includes(paragraph) ? '\n\n' : '\n',
    )
    .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) {
    const words = (node.textContent ?? '').replaceAll(/[ \t\r\n]+/g, ' ')
    // What stands between two blocks is the layout of the markup.
    return words === ' ' && [node.previousSibling, node.nextSibling].some(isBlock) ? '' : words
  }
  if (!(node instanceof Element)) return ''
  const element = node
  if (nothing.includes(element.tagName)) return ''
  if (element.tagName === 'BR') return '\n'
  const style = element.getAttribute('style') ?? ''
  if (/display:\s*none|mso-hide:\s*all/.test(style)) return ''
  // Word writes the sign of a list item into the text, with spaces to look like a list.
  if (/mso-list:\s*ignore/i.test(style)) return markOf(element.textContent ?? '')
  const inner = [...element.childNodes].map(textOf).join('')
  if (element.tagName === 'A') return linkOf(element, inner)
  if (element.tagName === 'TD' || element.tagName === 'TH') return `${inner.trim()}\t`
  const block = blocks[element.tagName]
  if (block === undefined) return inner
  // Items of Word's lists are paragraphs: they stay together.
  const end = /MsoListParagraph/.test(element.className) ? line : block
  return `${end}${itemMark(element)}${inner.trim()}${end}`
}

function isBlock(node: Node | null): boolean {
  return node instanceof Element && node.tagName in blocks
}

function itemMark(element: Element): string {
  if (element.tagName !== 'LI') return ''
  const list = element.parentElement
  if (list?.tagName !== 'OL') return '- '
  const items = [...list.children].filter(({ tagName }) => tagName === 'LI')
  return `${items.indexOf(element) + 1}. `
}

function markOf(sign: string): string {
  const trimmed = sign.replaceAll('\u00a0', ' ').trim()
  return /[0-9a-z]+[.)]/i.test(trimmed) ? `${trimmed} ` : '- '
}

function linkOf(link: Element, words: string): string {
  const address = link.getAttribute('href') ?? ''
  const said = words.trim()
  if (!/^https?:/i.test(address) || said.includes(address)) return words
  // A shortened address or the address itself in other letters says no more than the whole one.
  return /^(https?:|www\.)/i.test(said) ? address : `${words.trimEnd()} (${address})`
}

/** Replaces what is selected in a field by a text, as if it were typed: it can be undone. */
export function typeInto(field: HTMLTextAreaElement, text: string): void {
  field.focus()
  // The only way into the field's own undo history; where it is gone the text still comes in.
  if (document.execCommand('insertText', false, text)) return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
