import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { type Look, openWindow, sizeOf, violations, type Window } from './browser.ts'
import type { Browser } from 'playwright-core'
import { beginOutage, endOutage, type Outage } from './outage.ts'
import type { Say } from './words.ts'

/** Somebody in front of a portal: finds things as people do, by what they say and what they are. */
export class Person {
  private constructor(
    private readonly window: Window,
    private readonly origin: string,
    readonly say: Say,
    private look: Look,
  ) {}

  /** Opens a browser window of its own for somebody. */
  static async at(browser: Browser, origin: string, look: Look, say: Say): Promise<Person> {
    return new Person(await openWindow(browser, look), origin, say, look)
  }

  get page(): Page {
    return this.window.page
  }

  /** Goes to a path of the portal, or to a whole address. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(path.startsWith('http') ? path : `${this.origin}${path}`)
  }

  /** Signs in on the page that asks for it. */
  async signIn(email: string, password: string): Promise<void> {
    await this.field('Sign-in name').fill(email)
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
    let quiet = 0
    for (let look = 0; look < 150 && quiet < 4; look++) {
      // The kitchen shows for ever what is busy elsewhere.
      const still = await this.page.evaluate(
        () =>
          document.querySelector('h1') !== null &&
          (location.pathname === '/__kitchen' || document.querySelector('[aria-busy=true]') === null),
      )
      quiet = still ? quiet + 1 : 0
      await this.page.waitForTimeout(100)
    }
    expect(quiet, `the page comes to rest: ${this.page.url()}`).toBe(4)
  }

  /** The page as it stands holds what every page must: no accessibility violation, nothing off the side, no console error. */
  async checkPage(name: string): Promise<void> {
    expect(await this.flaws(name, false), this.page.url()).toEqual([])
  }

  /**
   * What the page as it stands lacks of what every page must hold, each in words that say where.
   * @param unmeasured also contrasts that axe could not measure; only for a page that is not scrolled
   */
  async flaws(name: string, unmeasured: boolean): Promise<string[]> {
    await this.page.waitForLoadState('networkidle')
    await this.settles()
    // Toasts and dialogs fade in within 150 ms: axe would measure them half transparent.
    await this.page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          // What spins for ever never finishes.
          .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
          .map((animation) => animation.finished),
      ),
    )
    const where = `${name} (${this.look.language}, ${this.look.width} px)`
    const found = (await violations(this.page, unmeasured)).map((text) => `accessibility: ${where}: ${text}`)
    const overflow = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (overflow > 0) found.push(`off the side by ${overflow} px: ${where}`)
    found.push(...this.window.problems.splice(0).map((text) => `console: ${where}: ${text}`))
    const folder = process.env['RELAIS_E2E_PICTURES']
    if (folder) {
      const file = `${folder}/${name.replaceAll(' ', '-')}-${this.look.language}-${this.look.width}.png`
      await this.page.screenshot({ path: file, fullPage: true })
    }
    return found
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
