import { type Browser, chromium } from '@playwright/test'
import { buildProduct, startProduct } from '@relais/test-kit/product'
import { plainBrowser } from '../browser.ts'
import type { Person } from '../person.ts'
import { people, SweepWorld } from '../sweep-world.ts'
import { type Act, actsOf } from './act.ts'
import { controlLoop, type Paints, paintsOf, watchPaints, worstInteraction } from './watch.ts'

/** Pages that are measured: what people see first, and what they look at most. */
const pages = [
  { portal: 'provider', path: '/', content: 'main [data-sheet] li' },
  { portal: 'reseller', path: '/', content: 'main [data-sheet] li' },
  { portal: 'customer', path: '/', content: 'main [data-sheet] li' },
  { portal: 'provider', path: '/customers', content: 'main tbody tr' },
  { portal: 'reseller', path: '/customers', content: 'main tbody tr' },
] as const

type MeasuredPage = (typeof pages)[number]

/** How much slower the page's thread is made than the machine is. */
const throttle = 4

/** What one page told in one run, in milliseconds. */
export interface Told extends Paints {
  readonly page: string
  /** What its thread computed until then, slowed down: the rest it waited, for the server and for the machine. */
  readonly processor: number
  /** The longest from a press to the next paint, by what was done. */
  readonly acts: Readonly<Record<string, number>>
}

/** What all runs told. */
export interface FirstScreen {
  readonly throttle: number
  readonly told: readonly Told[]
  /** The same loop of JavaScript, not throttled, before each page. */
  readonly control: readonly number[]
}

/**
 * Loads each page with nothing cached, signed in, on a slowed processor, and does there what people do most. Each run looks at
 * all of them, so that what the machine does besides meets every page.
 */
async function measure(runs: number): Promise<FirstScreen> {
  await buildProduct()
  const product = await startProduct()
  const browser = await chromium.launch(await plainBrowser())
  try {
    const world = new SweepWorld(product, browser)
    const told: Told[] = []
    const control: number[] = []
    for (let run = 0; run < runs; run++)
      for (const page of pages) {
        control.push(await controlOf(browser))
        told.push(await lookAt(world, page))
        process.stderr.write(`run ${run + 1} of ${runs}: ${page.portal} ${page.path}\n`)
      }
    return { throttle, told, control }
  } finally {
    await browser.close()
    await product.stop()
  }
}

async function controlOf(browser: Browser): Promise<number> {
  const page = await browser.newPage()
  const took = await page.evaluate(controlLoop)
  await page.close()
  return took
}

/** In a window of its own: nothing is cached there. */
async function lookAt(world: SweepWorld, page: MeasuredPage): Promise<Told> {
  const { portal, path, content } = page
  const person = await world.signedIn({ portal, language: 'en' }, people[portal].en)
  await person.page.addInitScript(watchPaints, content)
  const tools = await person.page.context().newCDPSession(person.page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  await tools.send('Performance.enable')
  await person.goTo(path)
  const paints = await paintsOf(person.page)
  const { metrics } = await tools.send('Performance.getMetrics')
  const processor = 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN)
  await person.settles()
  const acts: Record<string, number> = {}
  for (const act of actsOf(portal, path)) acts[act.name] = await longestOf(person, act)
  await person.leave()
  return { page: `${portal}, ${path === '/' ? 'home' : 'customers'}`, ...paints, processor, acts }
}

async function longestOf(person: Person, act: Act): Promise<number> {
  // What was done before it has come to its end.
  await person.settles()
  await worstInteraction(person.page)
  await act.does(person)
  await person.settles()
  const worst = await worstInteraction(person.page)
  await act.undoes?.(person)
  return worst
}

process.stdout.write(JSON.stringify(await measure(Number(process.argv[2] ?? 5))))
