import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { type Look, openWindow, sizeOf, violations, type Window } from './browser.ts'
import { shiftFlaws, sideways, sidewaysFlaws } from './layout.ts'
import { beginOutage, endOutage, type Outage } from './outage.ts'
import { patienceMs } from './patience.ts'
import type { Say } from './words.ts'

/** How long nothing moves on a page at rest: a skeleton shows after 200 ms. */
const restMs = 300

/** Somebody in front of a portal: finds things as people do, by what they say and what they are. */
export class Person {
  private session = ''

  private constructor(
    private readonly window: Window,
    private readonly origin: string,
    readonly say: Say,
    private look: Look,
  ) {}

  /** Opens a browser window of its own for somebody; with the bar of the demo where that is looked at. */
  static async at(browser: Browser, origin: string, look: Look, say: Say, bar = false): Promise<Person> {
    return new Person(await openWindow(browser, look, bar), origin, say, look)
  }

  /** Who this is and where: what one sees there, another may not. */
  get standpoint(): string {
    return `${this.origin} ${this.session}`
  }

  /** The language of the page: in French words are longer. */
  get speaks(): Look['language'] {
    return this.look.language
  }

  get page(): Page {
    return this.window.page
  }

  /** Goes to a path of the portal, or to a whole address. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(path.startsWith('http') ? path : `${this.origin}${path}`)
  }

  /** Goes on to a path of the portal as a link in it does, without loading it anew; where no portal is open yet, opens it. */
  async goOn(path: string): Promise<void> {
    if (!this.page.url().startsWith(this.origin)) return this.goTo(path)
    await this.page.evaluate((to) => history.pushState(null, '', to), path)
  }

  /** Has a session already, as its cookie says (`name=value`), where signing in is not what is looked at. */
  async holds(session: string): Promise<void> {
    const [name = ''] = session.split('=', 1)
    const value = session.slice(name.length + 1)
    this.session = session
    // Its prefix wants it secure, which a name of this machine is; the address has to say so.
    const url = this.origin.replace(/^http:/, 'https:')
    const kept = { httpOnly: true, secure: true, sameSite: 'Lax' } as const
    await this.window.context.addCookies([{ name, value, url, ...kept }])
  }

  /** Signs in on the page that asks for it. */
  async signIn(email: string, password: string): Promise<void> {
    await this.field('Email or sign-in name').fill(email)
    await this.field('Password').fill(password)
    await this.button('Sign in').click()
  }

  button(text: string, values?: Record<string, string>): Locator {
    return this.page.getByRole('button', { name: this.say(text, values), exact: true })
  }

  link(text: string, values?: Record<string, string>): Locator {
    return this.page.getByRole('link', { name: this.say(text, values), exact: true })
  }

  field(text: string): Locator {
    return this.page.getByLabel(this.say(text), { exact: true })
  }

  /** A choice of a few that stand side by side under their name; of languages each is named in itself. */
  segment(of: string, choice: string): Locator {
    return this.page
      .getByRole('group', { name: this.say(of) })
      .getByRole('button', { name: choice, exact: true })
  }

  heading(text: string, values?: Record<string, string>): Locator {
    return this.page.getByRole('heading', { name: this.say(text, values), exact: true })
  }

  dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  /** Waits until the page shows a text. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor()
  }

  /** Waits until the page has its heading and nothing is on its way, for longer than a skeleton takes to appear. */
  async settles(): Promise<void> {
    const { requests } = this.window
    for (const end = Date.now() + patienceMs; Date.now() < end; ) {
      const { begun } = requests
      const rests =
        requests.onTheWay.size === 0 && (await this.page.evaluate(comesToRest, restMs).catch(() => false))
      // What began meanwhile, a page that another took the place of among it, has its own rest to come.
      if (rests && requests.begun === begun) return
      await this.page.waitForTimeout(20)
    }
    throw new Error(`the page does not come to rest: ${this.page.url()}`)
  }

  /** The page as it stands holds what every page must: no accessibility violation, nothing off the side, no console error. */
  async checkPage(name: string): Promise<void> {
    expect(await this.flaws(name, false), this.page.url()).toEqual([])
  }

  /**
   * What the page as it stands lacks of what every page must hold, each in words that say where.
   * @param unmeasured also contrasts that axe could not measure; only for a page that is not scrolled
   * @param rests that it has come to rest is known
   * @param within what axe looks at: the rest was looked at before
   */
  async flaws(name: string, unmeasured: boolean, { rests = false, within = 'html' } = {}): Promise<string[]> {
    if (!rests) await this.settles()
    await this.standsStill()
    const where = `${name} (${this.look.language}, ${this.look.width} px)`
    const found = (await this.violations(unmeasured, within)).map(
      (text) => `accessibility: ${where}: ${text}`,
    )
    const wide = await this.page.evaluate(sideways)
    if (wide !== null) found.push(`${wide}: ${where}`)
    found.push(...this.window.problems.splice(0).map((text) => `console: ${where}: ${text}`))
    const folder = process.env['RELAIS_E2E_PICTURES']
    if (folder) {
      for (const colorScheme of ['dark', 'light'] as const) {
        await this.page.emulateMedia({ colorScheme })
        await this.standsStill()
        const look = `${this.look.language}-${this.look.width}-${colorScheme}`
        const path = `${folder}/${name.replaceAll(/[ ,]+/g, '-')}.${look}.png`
        await this.page.screenshot({ path, fullPage: true })
      }
    }
    return found
  }

  /** Waits until nothing fades or turns any more: axe would measure toasts and dialogs half transparent. */
  private async standsStill(): Promise<void> {
    await this.page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          // What spins for ever never finishes.
          .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
          .map((animation) => animation.finished),
      ),
    )
  }

  /**
   * What axe finds. English is looked at wide and French on a phone: words and widths each come once, and what both together
   * break is seen by the layout, which is measured in all four.
   */
  async violations(unmeasured: boolean, within?: string): Promise<string[]> {
    const { language, width } = this.look
    if ((language === 'en') !== (width === 1366)) return []
    return violations(this.page, unmeasured, within)
  }

  /** What moved too much while the page that was loaded came, and the state it came to; asked before it is resized or used. */
  async shifts(name: string): Promise<string[]> {
    const { language, width } = this.look
    return (await shiftFlaws(this.page)).map((text) => `${text}: ${name} (${language}, ${width} px)`)
  }

  /** What scrolls the page sideways in all other windows from the smallest phone to the widest; it stays in the last of them. */
  async sideways(name: string): Promise<string[]> {
    return (await sidewaysFlaws(this.page)).map((text) => `${text}: ${name} (${this.look.language})`)
  }

  /** The same page in a window of another width. */
  async resize(width: Look['width']): Promise<void> {
    this.look = { ...this.look, width }
    await this.page.setViewportSize(sizeOf(width))
  }

  /** From now on the browser may report requests for a path as failed: it leads to nothing. */
  expectFailure(path: string): void {
    this.window.failing.add(path)
  }

  /** From now on the API fails for this person; null: it answers again. Gives the names of what it failed to answer. */
  async suffer(outage: Outage | null): Promise<ReadonlySet<string>> {
    await endOutage(this.page)
    if (outage === null) return new Set()
    this.window.failing.add('/graphql')
    return beginOutage(this.page, outage)
  }

  async leave(): Promise<void> {
    await this.window.context.close()
  }
}

/** Runs in the page: whether it had its heading and nothing busy for so long; it is asked again where not. */
async function comesToRest(forMs: number): Promise<boolean> {
  const isStill = () =>
    document.readyState === 'complete' &&
    document.querySelector('h1') !== null &&
    // The kitchen shows for ever what is busy elsewhere.
    (location.pathname === '/__kitchen' || document.querySelector('[aria-busy=true]') === null)
  for (let waited = 0; waited < forMs; waited += 50) {
    if (!isStill()) return false
    await new Promise((done) => setTimeout(done, 50))
  }
  return isStill()
}
