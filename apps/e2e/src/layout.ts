import type { Page } from '@playwright/test'

/** Widths at which nothing may scroll sideways, beside the two that pages are looked at in; at 721 a window is no phone any more. */
const otherWidths = [1920, 1180, 1024, 800, 721, 720, 320] as const

/** Milliseconds in which what floats has its new place. */
const followMs = 5000

/** Most that may move while a page comes, as web.dev counts it: https://web.dev/articles/cls. */
const mostShift = 0.05

/** One move that nobody asked for. */
interface Shift {
  readonly at: number
  readonly value: number
  readonly moved: string
}

/** What the page keeps of its shifts; frames of mails, and browsers that do not tell, keep none. */
interface Watched {
  readonly relaisShifts?: { told(): Shift[] }
}

/** Runs in the page before its own code: from now on it keeps what moves without anybody having pressed or resized anything. */
export function watchShifts(): void {
  const shifts: Shift[] = []
  const shown = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement
    return `<${element?.tagName.toLowerCase()} class="${element?.className}"> ${element?.textContent?.slice(0, 40)}`
  }
  const keep = (entries: PerformanceEntryList) => {
    for (const entry of entries as LayoutShift[])
      if (!entry.hadRecentInput)
        shifts.push({
          at: entry.startTime,
          value: entry.value,
          moved: entry.sources
            .map(
              ({ node, previousRect: from, currentRect: to }) =>
                `${shown(node)} from ${from.x},${from.y} ${from.width}x${from.height} to ${to.x},${to.y} ${to.width}x${to.height}`,
            )
            .join('; '),
        })
  }
  const observer = new PerformanceObserver((list) => keep(list.getEntries()))
  observer.observe({ type: 'layout-shift', buffered: true })
  const told = () => {
    keep(observer.takeRecords())
    return shifts
  }
  Object.assign(window, { relaisShifts: { told } })
}

/** As the browser tells it; the library of types does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: DOMRectReadOnly
    readonly currentRect: DOMRectReadOnly
  }[]
}

/** What moved too much since the document was loaded: the worst run of shifts, each within a second of the last, five seconds at most. */
export async function shiftFlaws(page: Page): Promise<string[]> {
  const shifts = await page.evaluate(() => (window as Watched).relaisShifts?.told() ?? [])
  const worst = worstSession(shifts)
  const sum = worst.reduce((total, { value }) => total + value, 0)
  if (sum <= mostShift) return []
  const moved = worst.map(({ value, moved: what }) => `${value.toFixed(3)} ${what}`)
  return [`shifts by ${sum.toFixed(3)}: ${moved.join(' | ')}`]
}

function worstSession(shifts: readonly Shift[]): readonly Shift[] {
  const sessions: Shift[][] = []
  for (const shift of shifts) {
    const session = sessions.at(-1)
    const [first, last] = [session?.[0], session?.at(-1)]
    if (session && first && last && shift.at - last.at < 1000 && shift.at - first.at < 5000)
      session.push(shift)
    else sessions.push([shift])
  }
  const sumOf = (session: readonly Shift[]) => session.reduce((total, { value }) => total + value, 0)
  return sessions.toSorted((one, other) => sumOf(other) - sumOf(one))[0] ?? []
}

/** The same page, not loaded again, in the windows it was not looked at in: what scrolls sideways there. */
export async function sidewaysFlaws(page: Page): Promise<string[]> {
  const flaws: string[] = []
  for (const width of otherWidths) {
    await page.setViewportSize({ width, height: 900 })
    let wide = await page.evaluate(sideways)
    // What floats follows the window a moment later, on a busy machine some moments.
    for (const end = Date.now() + followMs; wide !== null && Date.now() < end; ) {
      await page.waitForTimeout(100)
      wide = await page.evaluate(sideways)
    }
    if (wide !== null) flaws.push(`${wide} at ${width} px`)
  }
  return flaws
}

/** Runs in the page: by how much it, or a dialog over it, scrolls sideways or a menu reaches out, and what is widest; null: nothing does. */
export function sideways(): string | null {
  const wide = (element: Element) => element.scrollWidth - element.clientWidth
  const out = (element: Element) => element.getBoundingClientRect().right - window.innerWidth
  const over = [...document.querySelectorAll('[role=dialog], [data-floats]')].filter((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  )
  const by = Math.max(
    document.documentElement.scrollWidth - window.innerWidth,
    ...over.map(wide),
    ...over.map(out),
  )
  // Half a pixel is rounding.
  if (by < 1) return null
  let [right, widest]: [number, Element | null] = [-Infinity, null]
  for (const element of document.querySelectorAll(
    over.length > 0 ? '[role=dialog] *, [data-floats] *' : 'body *',
  )) {
    const edge = element.getBoundingClientRect().right
    // Of those that reach as far the innermost.
    if (edge >= right) [right, widest] = [edge, element]
  }
  return `off the side by ${by} px, ${widest?.outerHTML.slice(0, 120)}`
}
