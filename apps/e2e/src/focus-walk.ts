import type { Page } from '@playwright/test'

/** Most stops a page has, with room. */
const mostPresses = 600

/** What the page keeps of a walk while it lasts. */
interface Walk {
  readonly stops: Element[]
  readonly flaws: string[]
  round: boolean
}

/**
 * Presses Tab from the top of the page until it has come round, and gives what is wrong: a stop whose focus is not seen or that
 * something covers, something to press that is no stop, no way on.
 */
export async function walkByTab(page: Page): Promise<string[]> {
  await page.evaluate(beginWalk)
  for (let pressed = 0; pressed < mostPresses; pressed++) {
    await page.keyboard.press('Tab')
    if (pressed % 10 === 9 && (await page.evaluate(isRound))) return page.evaluate(endWalk)
  }
  return [...(await page.evaluate(endWalk)), 'Tab does not come round']
}

/** Runs in the page: looks, before each Tab, at what has the focus. */
function beginWalk(): void {
  const walk: Walk = { stops: [], flaws: [], round: false }
  const shown = (element: Element) => element.outerHTML.slice(0, 160)
  const isSeen = (focused: Element) => {
    // A ring may be drawn by what holds the focused element.
    const element = focused.closest('[data-ring]') ?? focused
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    return outlined && element.checkVisibility({ opacityProperty: true })
  }
  const isCovered = (element: Element) => {
    const [rect] = element.getClientRects()
    if (rect === undefined) return true
    const across = [rect.left + 2, rect.left + rect.width / 2, rect.right - 2]
    const down = [rect.top + 2, rect.top + rect.height / 2, rect.bottom - 2]
    return !across.some((x) =>
      down.some((y) => {
        const top = document.elementFromPoint(x, y)
        return top !== null && (element.contains(top) || top.contains(element))
      }),
    )
  }
  const look = (event: KeyboardEvent) => {
    const { activeElement: element } = document
    if (event.key !== 'Tab' || walk.round || element === null || element === document.body) return
    const [first] = walk.stops
    // A date has several stops of its own.
    if (element === walk.stops.at(-1)) return
    if (element === first) walk.round = true
    if (walk.stops.includes(element)) return
    walk.stops.push(element)
    if (!isSeen(element)) walk.flaws.push(`the focus is not seen on ${shown(element)}`)
    if (isCovered(element)) walk.flaws.push(`something covers ${shown(element)}`)
  }
  ;(document.activeElement as HTMLElement | null)?.blur()
  window.scrollTo(0, 0)
  window.addEventListener('keydown', look, true)
  Object.assign(window, { relaisWalk: walk })
}

/** Runs in the page. */
function isRound(): boolean {
  return (window as unknown as { relaisWalk: Walk }).relaisWalk.round
}

/** Runs in the page: what can be pressed and was no stop. */
function endWalk(): string[] {
  const { stops, flaws } = (window as unknown as { relaisWalk: Walk }).relaisWalk
  const native = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const isReached = (element: Element): boolean => {
    if (stops.includes(element)) return true
    // One stop for a group; arrow keys go on from there.
    const tabs = element.closest('[role=tablist]')
    if (tabs) return stops.some((stop) => tabs.contains(stop))
    if (element instanceof HTMLInputElement && element.type === 'radio')
      return stops.some((stop) => stop instanceof HTMLInputElement && stop.name === element.name)
    return false
  }
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('[inert], [aria-hidden=true]') === null &&
    !element.matches(':disabled')
  const fields = [...document.querySelectorAll(native)].filter(
    (element) => isShown(element) && !isReached(element),
  )
  // What shows a hand can be pressed: it, or what it belongs to, is a stop. A box and its words are one, a row and the link that names it.
  const hands = [...document.querySelectorAll('body *')].filter(
    (element) =>
      getComputedStyle(element).cursor === 'pointer' &&
      isShown(element) &&
      element.closest(`${native}, label, [role=option]`) === null &&
      element.parentElement?.querySelector('label') === null &&
      !stops.some((stop) => stop.matches('[data-primary] a') && stop.closest('tr')?.contains(element)),
  )
  const ordered = document.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])')
  return [
    ...flaws,
    ...fields.map((element) => `Tab does not reach ${element.outerHTML.slice(0, 160)}`),
    ...hands.map((element) => `only a mouse presses ${element.outerHTML.slice(0, 160)}`),
    ...[...ordered].map((element) => `an order of its own: ${element.outerHTML.slice(0, 160)}`),
  ]
}
