import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { NodeResult } from 'axe-core'
import sparticuz from '@sparticuz/chromium'
import type { Browser, BrowserContext, Page, PlaywrightWorkerOptions, Request } from '@playwright/test'
import { watchShifts } from './layout.ts'
import { patienceMs } from './patience.ts'

/** The browser, as the runner starts it: CHROMIUM_PATH, else `chromium` on the PATH, else the one that comes from npm. */
export async function installedBrowser(): Promise<Partial<PlaywrightWorkerOptions>> {
  const { executablePath, args } = await plainBrowser()
  const thrifty = [
    '--disable-background-networking',
    // A page is looked at once: to compile it well takes longer than it saves, a third of what a page costs.
    '--js-flags=--no-maglev --no-opt',
    // One process less beside each page, and what it has to be told.
    '--enable-features=NetworkServiceInProcess2',
  ]
  return {
    browserName: 'chromium',
    headless: true,
    launchOptions: { executablePath, args: [...args, ...thrifty] },
  }
}

/** The same browser as it is for anybody, with no more than it takes to run in a container: for measuring. */
export async function plainBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const installed = process.env['CHROMIUM_PATH'] ?? onPath('chromium')
  // Without the system's libraries it unpacks its own, only where it believes to be in the cloud it was made for.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'
  const executablePath = installed ?? (await sparticuz.executablePath())
  // Not the package's own arguments: those switch web security off, and Origin headers with it.
  return { executablePath, args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'] }
}

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file))
}

/** As it is published for browsers: the package's own `source` is twice as long, and as long in compiling. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One way to look at the product. */
export interface Look {
  readonly language: 'en' | 'fr'
  readonly width: 1366 | 390
}

/** The window of a width. */
export function sizeOf(width: Look['width']): { readonly width: number; readonly height: number } {
  return { width, height: width === 390 ? 844 : 900 }
}

/** A person's browser window. Console errors and page errors are collected and must stay empty. */
export interface Window {
  readonly page: Page
  readonly context: BrowserContext
  readonly problems: string[]
  /** Paths whose requests a test makes fail: that the browser reports them as failed is no problem. */
  readonly failing: Set<string>
  readonly requests: Requests
}

/** What a page asked, kept up to date. */
export interface Requests {
  /** How many began. */
  begun: number
  /** Those that are on their way. */
  readonly onTheWay: Set<Request>
}

/** In this tab the bar of the demo is hidden, as its own button does it. */
function hideDemoBar(): void {
  try {
    sessionStorage.setItem('relais-demo-bar', 'off')
  } catch {
    // A frame of a mail has no storage, and no bar.
  }
}

/**
 * Opens a window of its own (own cookies) in a language and width.
 * @param bar whether the bar of the demo is looked at; else a portal is as in any installation
 */
export async function openWindow(browser: Browser, look: Look, bar = false): Promise<Window> {
  const context = await browser.newContext({
    locale: look.language === 'fr' ? 'fr-FR' : 'en-GB',
    viewport: sizeOf(look.width),
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  context.setDefaultTimeout(patienceMs)
  if (!bar) await context.addInitScript(hideDemoBar)
  await context.addInitScript(watchShifts)
  const page = await context.newPage()
  const problems: string[] = []
  const failing = new Set<string>()
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const { url } = message.location()
    const isWanted = message.text().startsWith('Failed to load resource') && failing.has(pathOf(url))
    if (!isWanted) problems.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
  return { page, context, problems, failing, requests: requestsOf(page) }
}

function requestsOf(page: Page): Requests {
  const requests: Requests = { begun: 0, onTheWay: new Set() }
  page.on('request', (request) => {
    requests.begun += 1
    // What the page before it waited for is nobody's any more.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) requests.onTheWay.clear()
    requests.onTheWay.add(request)
  })
  page.on('requestfinished', (request) => requests.onTheWay.delete(request))
  page.on('requestfailed', (request) => requests.onTheWay.delete(request))
  return requests
}

const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : '')

/**
 * While contrasts are measured nothing is covered or cut: a foot that stays in sight is at its own place, a strip that scrolls
 * sideways takes as many lines as it needs, and so does a name that is cut.
 */
const layOut = (page: Page, flat: boolean) =>
  page.evaluate((isFlat) => {
    for (const foot of document.querySelectorAll<HTMLElement>('[data-sticky-foot]'))
      foot.style.position = isFlat ? 'static' : 'sticky'
    for (const strip of document.querySelectorAll<HTMLElement>('[data-strip]'))
      strip.style.flexWrap = isFlat ? 'wrap' : ''
    for (const name of document.querySelectorAll<HTMLElement>('[data-cut]'))
      name.style.display = isFlat ? 'block' : ''
  }, flat)

/**
 * What axe finds on the page: violations, each with its elements. An empty list is the goal.
 * @param unmeasured also contrasts that axe could not measure; only for a page that is not scrolled: what lies under the
 *   bar of a scrolled one cannot be measured
 * @param within selector of the part that is looked at
 */
export async function violations(page: Page, unmeasured: boolean, within = 'html'): Promise<string[]> {
  const first = await look(page, within)
  if (!unmeasured) return first.found
  // Where something moved under it while it measured, it is measured once more.
  const { found, contrasts } = first.contrasts.length === 0 ? first : await look(page, within)
  return [...found, ...contrasts]
}

async function look(page: Page, within: string): Promise<{ found: string[]; contrasts: string[] }> {
  const isFramed = page.frames().length > 1
  // It goes into each document once, not, as the builder would send it, twice a look.
  if (!isFramed && !(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  await layOut(page, true)
  const result = await new AxeBuilder(isFramed ? { page } : { page, axeSource: ';' })
    .include(within)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ resultTypes: ['violations', 'incomplete'] })
    // All in the page itself, at a third of the cost; only a page with frames needs the other way.
    .setLegacyMode(!isFramed)
    .analyze()
  await layOut(page, false)
  const found = result.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
  const contrasts = result.incomplete
    .filter((check) => check.id === 'color-contrast')
    .flatMap((check) => check.nodes)
    // A tick or a dash that nobody hears is no text.
    .filter((node) => !isUnheardSign(node))
    .map((node) => `contrast not measured: ${node.any[0]?.message ?? ''} ${node.html}`)
  return { found, contrasts }
}

const isUnheardSign = ({ any, html }: NodeResult) =>
  (any[0]?.data as { messageKey?: string } | null)?.messageKey === 'nonBmp' &&
  html.includes(' aria-hidden="true"')
