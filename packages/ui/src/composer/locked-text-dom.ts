/** Where the locked piece stands among the nodes of a field. */
export const lockedMark = 'data-locked'

const pieceIn = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && node.hasAttribute(lockedMark)
const isBreak = (node: Node): boolean => node instanceof HTMLElement && node.tagName === 'BR'
const isBlock = (node: Node): boolean =>
  node instanceof HTMLElement && (node.tagName === 'DIV' || node.tagName === 'P')

/** The text of a field as it is stored: the locked piece as its exact words. */
export function textOf(field: Node, locked: string): string {
  const nodes = [...field.childNodes]
  // The last break is the one that gives the last line its height.
  const last = nodes.at(-1)
  const shown = last && isBreak(last) ? nodes.slice(0, -1) : nodes
  return shown.map((node, index) => wordsOf(node, locked, index > 0)).join('')
}

function wordsOf(node: Node, locked: string, follows: boolean): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
  if (pieceIn(node)) return locked
  if (isBreak(node)) return '\n'
  const inner = [...node.childNodes].map((child, index) => wordsOf(child, locked, index > 0)).join('')
  return isBlock(node) && follows ? `\n${inner}` : inner
}

/** Whether the locked piece stands in the field as words that could be broken: pasted, or typed. */
export function holdsLoose(field: Node, locked: string): boolean {
  return [...field.childNodes].some((node) => !pieceIn(node) && (node.textContent ?? '').includes(locked))
}

/** A text with a space between the locked piece and a letter that follows it at once. */
export function apart(text: string, locked: string): string {
  const parts = text.split(locked)
  return parts
    .map((part, index) => (index > 0 && /^[A-Za-z0-9_-]/.test(part) ? ` ${part}` : part))
    .join(locked)
}

/** Draws a text into a field: each locked piece is made by `piece`. */
export function draw(field: HTMLElement, text: string, locked: string, piece: () => HTMLElement): void {
  const { ownerDocument } = field
  const parts = text.split(locked)
  const nodes = parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [piece()]),
    ...(part === '' ? [] : [ownerDocument.createTextNode(part)]),
  ])
  field.replaceChildren(...nodes, ownerDocument.createElement('br'))
}

/** Where the caret stands, as a place in the text, or where what is selected begins; null: not in this field. */
export function caretOf(field: HTMLElement, locked: string, edge: 'start' | 'end' = 'end'): number | null {
  const selection = field.ownerDocument.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const node = edge === 'end' ? range.endContainer : range.startContainer
  if (!field.contains(node)) return null
  const before = field.ownerDocument.createRange()
  before.setStart(field, 0)
  before.setEnd(node, edge === 'end' ? range.endOffset : range.startOffset)
  const copy = before.cloneContents()
  // A break before the caret counts: it is not the last one of the field.
  copy.append(field.ownerDocument.createElement('br'))
  return textOf(copy, locked).length
}

/** Puts the caret at a place in the text; behind the locked piece where the place lies in it. */
export function putCaret(field: HTMLElement, place: number, locked: string): void {
  const range = field.ownerDocument.createRange()
  let left = place
  for (const node of field.childNodes) {
    const length =
      node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').length : pieceIn(node) ? locked.length : 1
    if (node.nodeType === Node.TEXT_NODE && left <= length) {
      range.setStart(node, left)
      break
    }
    if (left < length) {
      range.setStartAfter(node)
      break
    }
    left -= length
    range.setStartAfter(node)
  }
  range.collapse(true)
  const selection = field.ownerDocument.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/** What is selected of a field, as its text. */
export function selectedText(field: HTMLElement, locked: string): string {
  const selection = field.ownerDocument.getSelection()
  if (!selection || selection.rangeCount === 0 || !field.contains(selection.anchorNode)) return ''
  const copy = selection.getRangeAt(0).cloneContents()
  copy.append(field.ownerDocument.createElement('br'))
  return textOf(copy, locked)
}
