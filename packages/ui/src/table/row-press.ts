/** What is pressed for its own sake. */
const own = 'a, button, input, select, textarea, label, summary, [role], [data-floats]'

/** The link of the row that was pressed anywhere else; null: none was. */
function linkOf({ target, currentTarget }: MouseEvent): HTMLAnchorElement | null {
  if (!(target instanceof Element) || target.closest(own) !== null) return null
  const row = target.closest('tr')
  // An open row may hold a table of its own.
  if (row === null || row.parentElement !== currentTarget) return null
  return row.querySelector<HTMLAnchorElement>('[data-primary] a[href]')
}

function openBeside(link: HTMLAnchorElement): void {
  window.open(link.href, '_blank', 'noopener')
}

/** A row is pressed as its link is: with Ctrl, Cmd or Shift beside it. Who selects words presses nothing. */
function press(event: MouseEvent): void {
  const link = linkOf(event)
  if (link === null || window.getSelection()?.isCollapsed === false) return
  if (event.ctrlKey || event.metaKey || event.shiftKey) openBeside(link)
  else link.click()
}

/** The middle button opens a row beside, as it opens its link. */
function pressAside(event: MouseEvent): void {
  const link = event.button === 1 ? linkOf(event) : null
  if (link !== null) openBeside(link)
}

/** Held down on a row the middle button would begin to scroll. */
function keepStill(event: MouseEvent): void {
  if (event.button === 1 && linkOf(event) !== null) event.preventDefault()
}

/** What is cut in a cell is whole in its title, as soon as the pointer is over it. */
function tellWhole({ target }: MouseEvent): void {
  const cell = target instanceof Element ? target.closest('td') : null
  const words = cell?.firstElementChild
  if (!cell || !(words instanceof HTMLElement)) return
  const isCut = [words, ...words.children].some((part) => part.scrollWidth > part.clientWidth)
  cell.title = isCut ? words.innerText.trim().replaceAll(/\s*\n\s*/g, ', ') : ''
}

/**
 * Makes the rows of a table's body one press each, for the pointer alone: with the keyboard one goes to the link itself. A `ref`,
 * as these listeners are no more than another way to what is there already.
 */
export function pressedByRow(body: HTMLElement | null): (() => void) | undefined {
  if (body === null) return undefined
  const ending = new AbortController()
  const { signal } = ending
  body.addEventListener('click', press, { signal })
  body.addEventListener('auxclick', pressAside, { signal })
  body.addEventListener('mousedown', keepStill, { signal })
  body.addEventListener('mouseover', tellWhole, { signal })
  return () => ending.abort()
}
