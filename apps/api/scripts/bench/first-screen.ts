import { spawn } from 'node:child_process'
import { loadavg } from 'node:os'
import { resolve } from 'node:path'
import { machine, median } from './figure.ts'
import { table } from './report.ts'

const root = resolve(import.meta.dirname, '../../../..')

/** Most milliseconds, on a processor slowed down: from the address to the first useful paint, from a press to the next paint. */
const goals = { useful: 2500, interaction: 200 }

/** What `apps/e2e/src/first-screen/first-screen.ts` measured in a browser, in milliseconds. */
interface FirstScreen {
  readonly throttle: number
  readonly told: readonly {
    readonly page: string
    readonly first: number
    readonly useful: number
    /** Of the page's thread until then. */
    readonly processor: number
    readonly acts: Readonly<Record<string, number>>
  }[]
  readonly control: readonly number[]
}

/** How soon the portals are there and answer a press, in Chromium on a slowed processor, on the whole product with its demo world. */
export async function benchFirstScreen(runs: number): Promise<string> {
  const loads: number[] = []
  const watch = setInterval(() => loads.push(loadavg()[0] ?? 0), 5_000)
  const found = await measured(runs).finally(() => clearInterval(watch))
  const load = loads.reduce((sum, each) => sum + each, 0) / Math.max(1, loads.length)
  return `${markdownOf(found, runs, load)}\n`
}

function measured(runs: number): Promise<FirstScreen> {
  const file = resolve(root, 'apps/e2e/src/first-screen/first-screen.ts')
  const browsing = spawn(process.execPath, ['--import', '@oxc-node/core/register', file, String(runs)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  browsing.stdout.on('data', (chunk) => (told += String(chunk)))
  return new Promise((done, fail) =>
    browsing.once('close', (code) =>
      code === 0 ? done(JSON.parse(told) as FirstScreen) : fail(new Error(`the browser ended with ${code}`)),
    ),
  )
}

function markdownOf({ throttle, told, control }: FirstScreen, runs: number, load: number): string {
  const pages = [...new Set(told.map(({ page }) => page))]
  const paints = pages.map((page) => {
    const mine = told.filter((each) => each.page === page)
    const useful = mine.map((each) => each.useful)
    return [
      page,
      range(mine.map(({ first }) => first)),
      range(useful),
      range(mine.map(({ processor }) => processor)),
      goal(useful, goals.useful),
    ]
  })
  const acts = pages.flatMap((page) => {
    const mine = told.filter((each) => each.page === page)
    return Object.keys(mine[0]?.acts ?? {}).map((act) => {
      const worst = mine.map((each) => each.acts[act] ?? Number.NaN)
      return [page, act, range(worst), goal(worst, goals.interaction)]
    })
  })
  return [
    `${new Date().toISOString().slice(0, 10)}, \`npx --yes pnpm@12 bench first-screen ${runs}\`: ${machine()}, on average ${load.toFixed(1)} processes wanting a core; processor slowed ${throttle} times, median of ${runs} runs (range). A loop of 50,000,000 multiplications, not slowed, took ${range(control)} meanwhile.`,
    table(['page', 'first contentful paint', 'first useful paint', 'of it computed', 'goal'], paints),
    table(['page', 'what is done', 'longest from a press to the next paint', 'goal'], acts),
  ].join('\n\n')
}

const whole = (value: number) => Math.round(value).toLocaleString('en')
const range = (values: readonly number[]) =>
  `${whole(median(values))} ms (${whole(Math.min(...values))}–${whole(Math.max(...values))})`
const goal = (values: readonly number[], most: number) =>
  `≤ ${whole(most)} ms${median(values) > most ? ', missed' : ''}`
