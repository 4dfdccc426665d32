import type { SweptPage } from './page-list.ts'
import { patienceMs } from './patience.ts'
import type { Person } from './person.ts'

/** Where links led, by who follows them from where: the way is gone once. */
const known = new Map<string, string>()

/** Checks pages at both widths, and gathers what is wrong instead of stopping at the first. */
export class Sweep {
  readonly flaws: string[] = []

  constructor(private readonly person: Person) {}

  /**
   * Opens a page of the list, following links where its address hangs on a record. Throws where it leads elsewhere.
   * @param anew loads the portal again; else it is gone to as by a link
   */
  async open(page: SweptPage, anew = true): Promise<void> {
    const { route } = page
    const address = await this.addressOf(page)
    await (anew ? this.person.goTo(address) : this.person.goOn(address))
    await this.person.settles()
    const { pathname } = new URL(this.person.page.url())
    if (!patternOf(route).test(pathname)) throw new Error(`${route} led to ${pathname}`)
    if (anew) this.flaws.push(...(await this.person.shifts(route)))
  }

  /** Where a page of the list is: its path, or where the links lead that begin there. */
  async addressOf({ path, links = [] }: SweptPage): Promise<string> {
    const way = [this.person.standpoint, path, ...links].join(' ')
    let address = known.get(way) ?? path
    for (const link of known.has(way) ? [] : links) {
      // Where one stands already nothing is loaded again.
      if (!this.person.page.url().endsWith(address)) await this.person.goTo(address)
      address = await this.follow(link)
    }
    known.set(way, address)
    return address
  }

  /** Does something with a page; that it failed is a flaw, and the next page has its turn. */
  async attempt(name: string, act: () => Promise<void>): Promise<void> {
    await act().catch((error: unknown) => {
      this.flaws.push(`${name} (${this.person.page.url()}): ${String(error)}`)
    })
  }

  /**
   * The page as it stands, at both widths.
   * @param unmeasured also contrasts that axe could not measure: not of words that are part of a drawing
   * @param rests that it has come to rest is known: it was only waited for
   * @param within what axe looks at: the rest was looked at before
   * @param widths also in all other widths, by what scrolls it sideways
   */
  async look(
    name: string,
    { unmeasured = true, rests = false, within = 'html', widths = false } = {},
  ): Promise<void> {
    for (const width of [1366, 390] as const) {
      await this.person.resize(width)
      this.flaws.push(
        ...(await this.person.flaws(name, unmeasured, { rests: rests && width === 1366, within })),
      )
    }
    if (widths) this.flaws.push(...(await this.person.sideways(name)))
    await this.person.resize(1366)
  }

  private async follow(link: RegExp): Promise<string> {
    const { page } = this.person
    await page.locator('main a[href]').first().waitFor()
    await this.person.settles()
    // The links of a list come with its rows.
    let found: string[] = []
    let address: string | undefined
    for (const until = Date.now() + patienceMs; address === undefined && Date.now() < until; ) {
      found = await page
        .locator('main a[href]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
      address = found.find((href) => link.test(href))
      if (address === undefined) await page.waitForTimeout(100)
    }
    if (address === undefined) throw new Error(`no link like ${link} on ${page.url()}: ${found.join(' ')}`)
    return address
  }
}

/** What a path of a route looks like: each `$name` is one part of it. */
const patternOf = (route: string) =>
  new RegExp(`^${route.replace(/\/$/, '').replaceAll(/\$\w+/g, '[^/]+')}/?$`)
