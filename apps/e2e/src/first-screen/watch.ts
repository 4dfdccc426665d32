import type { Page } from '@playwright/test'

/** When a page was there, in milliseconds from the press of Enter in the address bar. */
export interface Paints {
  /** Something was painted: https://web.dev/articles/fcp. */
  readonly first: number
  /** The heading and the first of what the page is for were painted. */
  readonly useful: number
}

/** What the page keeps while it is watched. */
interface Watched {
  usefulAt?: number
  interactions?(): number
}

/** Runs in the page before its own code: keeps when its heading and its content were painted, and how long presses take. */
export function watchPaints(content: string): void {
  const kept = window as Watched
  const look = () => {
    if (document.querySelector('main h1') === null || document.querySelector(content) === null) {
      requestAnimationFrame(look)
      return
    }
    // A task after the frame: by then it is painted.
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => (kept.usefulAt = performance.now()))
    port1.start()
    port2.postMessage(null)
  }
  requestAnimationFrame(look)
  const durations = new Map<number, number>()
  const keep = (entries: PerformanceEntryList) => {
    for (const { interactionId, duration } of entries as (PerformanceEntry & { interactionId: number })[])
      if (interactionId > 0)
        durations.set(interactionId, Math.max(durations.get(interactionId) ?? 0, duration))
  }
  const observer = new PerformanceObserver((list) => keep(list.getEntries()))
  // Nothing shorter than 16 ms is told, and all in steps of 8.
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  kept.interactions = () => {
    keep(observer.takeRecords())
    const worst = Math.max(0, ...durations.values())
    durations.clear()
    return worst
  }
}

/** Waits until the page's content is painted. */
export async function paintsOf(page: Page): Promise<Paints> {
  await page.waitForFunction(() => (window as Watched).usefulAt !== undefined)
  return page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    useful: (window as Watched).usefulAt ?? Number.NaN,
  }))
}

/** The longest from a press to the next paint since it was asked last, as web.dev counts it: https://web.dev/articles/inp; 0: none took 16 ms. */
export function worstInteraction(page: Page): Promise<number> {
  return page.evaluate(() => (window as Watched).interactions?.() ?? Number.NaN)
}

/** Runs in a page: how long a loop takes that is always the same. */
export function controlLoop(): number {
  const begun = performance.now()
  let mixed = 1
  for (let step = 0; step < 50_000_000; step++) mixed = (Math.imul(mixed, 1_664_525) + 1_013_904_223) | 0
  const took = performance.now() - begun
  // What nobody reads may be left out of the loop.
  return mixed === 0 ? took + 1 : took
}
