import type { Locator, Page } from '@playwright/test'
import type { Person } from './person.ts'

/** Most stops a page has, with room. */
const mostStops = 300

type Role = 'button' | 'checkbox' | 'combobox' | 'link' | 'textbox' | 'tab'

/** Somebody who has no mouse: everything is reached by Tab, pressed and typed. */
export class Keyboard {
  constructor(private readonly person: Person) {}

  private get page(): Page {
    return this.person.page
  }

  /** Presses keys one after the other, as `Control+k`, `g`, `Enter`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Types over what the field that has the focus holds. */
  async type(text: string): Promise<void> {
    await this.press('ControlOrMeta+a')
    await this.page.keyboard.type(text)
  }

  /** Presses Tab until something that is called so has the focus. Throws after once around the page. */
  async tabTo(role: Role, text: string, values?: Record<string, string>): Promise<void> {
    const name = this.person.say(text, values)
    const found = this.page.getByRole(
      role,
      values || !text.includes('{') ? { name, exact: true } : { name: patternOf(name) },
    )
    await this.reach(found.filter({ visible: true }), `the ${role} "${name}"`)
  }

  /** Reaches something by Tab and presses Enter. */
  async go(role: Role, text: string, values?: Record<string, string>): Promise<void> {
    await this.tabTo(role, text, values)
    await this.press('Enter')
  }

  /** Reaches a field by Tab and types into it. */
  async fill(text: string, value: string): Promise<void> {
    await this.reach(this.person.field(text), `the field "${text}"`)
    await this.type(value)
  }

  private async reach(found: Locator, what: string): Promise<void> {
    await found.first().waitFor()
    for (let stop = 0; stop < mostStops; stop++) {
      await this.press('Tab')
      if (await found.evaluateAll((all) => all.some((each) => each === document.activeElement))) return
    }
    throw new Error(`Tab does not reach ${what} of ${this.page.url()}`)
  }

  /** What has the focus, as its tag and words. */
  focus(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement: element } = document
      const words = element?.getAttribute('aria-label') ?? element?.textContent ?? ''
      return `${element?.tagName.toLowerCase()} ${words.trim().slice(0, 60)}`
    })
  }

  /** Waits until the focus is on what says this, or inside of something. Throws after half a minute. */
  async settlesOn(wanted: string | RegExp | Locator): Promise<void> {
    for (let look = 0; look < 600; look++) {
      const words = await this.focus()
      const isThere =
        typeof wanted === 'string'
          ? words === wanted
          : wanted instanceof RegExp
            ? wanted.test(words)
            : await this.isIn(wanted)
      if (isThere) return
      await this.page.waitForTimeout(50)
    }
    throw new Error(`the focus is on "${await this.focus()}", not on ${String(wanted)}`)
  }

  /** Whether the focus is inside of something. */
  isIn(part: Locator): Promise<boolean> {
    return part.evaluate((element) => element.contains(document.activeElement))
  }
}

function patternOf(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '.+')}$`)
}
