import { expect, type Locator } from '@playwright/test'
import type { Person } from './person.ts'

/** A way from the home page to something that is done often, by presses that are counted; what is typed or chosen in a form is not. */
export class Way {
  private presses = 0

  private constructor(
    private readonly person: Person,
    private readonly isPhone: boolean,
  ) {}

  /** Goes home; the way begins there. */
  static async fromHome(person: Person, width: number): Promise<Way> {
    await person.goTo('/')
    await person.heading('Home').or(person.page.locator('h1')).first().waitFor()
    return new Way(person, width === 390)
  }

  /** To a page by its entry of the navigation, which a phone has to open first. */
  async navigate(entry: string): Promise<void> {
    const entries = this.person.link(entry).filter({ visible: true })
    if (this.isPhone) await this.press(this.person.button('Open the navigation'))
    // The drawer lies over a page that may lead there too.
    await this.press(
      this.isPhone
        ? this.person.dialog().getByRole('link', { name: this.person.say(entry), exact: true })
        : entries.first(),
    )
  }

  async press(pressed: Locator): Promise<void> {
    this.presses += 1
    await pressed.click()
  }

  /** It took so many presses at most. */
  took(most: number, what: string): void {
    expect(this.presses, `presses from the home page: ${what}`).toBeLessThanOrEqual(most)
  }
}
