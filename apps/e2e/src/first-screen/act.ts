import type { Person } from '../person.ts'
import type { Portal } from '../sweep-world.ts'

/** Something people do on a page, pressed or typed as they do. */
export interface Act {
  readonly name: string
  does(person: Person): Promise<void>
  /** The page is as it was before. */
  undoes?(person: Person): Promise<void>
}

/** Between two letters: about 80 words a minute. */
const keyMs = 150

const palette: Act = {
  name: 'open the palette and type',
  async does(person) {
    await person.page.keyboard.press('Control+k')
    await person.dialog().locator('input').waitFor()
    await person.page.keyboard.type('order', { delay: keyMs })
    await person.dialog().getByRole('option').first().waitFor()
  },
  async undoes(person) {
    await person.page.keyboard.press('Escape')
    await person.dialog().waitFor({ state: 'hidden' })
  },
}

const menu: Act = {
  name: 'open the menu of the person',
  async does({ page }) {
    await page.locator('header button[aria-expanded]').filter({ visible: true }).last().click()
    await page.locator('[data-floats]').filter({ visible: true }).first().waitFor()
  },
  async undoes({ page }) {
    await page.keyboard.press('Escape')
    await page.locator('[data-floats]').filter({ visible: true }).first().waitFor({ state: 'hidden' })
  },
}

const sort: Act = {
  name: 'sort the list',
  async does({ page }) {
    await page.locator('th button').first().click()
    await page.locator('th[aria-sort]').waitFor()
  },
}

/** At the reseller a row opens in place. */
const expand: Act = {
  name: 'open a row in place',
  async does({ page }) {
    await page.locator('tbody button[aria-expanded=false]').first().click()
    await page.locator('tbody button[aria-expanded=true]').waitFor()
  },
}

/** Elsewhere it leads to the page of the record. */
const follow: Act = {
  name: 'open the record of a row',
  async does({ page }) {
    await page.locator('tbody [data-primary] a').first().click()
    await page.waitForURL(/\/customers\/[\w-]+$/)
  },
}

/** What is done on a page, in this order. */
export function actsOf(portal: Portal, path: string): readonly Act[] {
  if (path === '/') return [palette, menu]
  return [palette, sort, portal === 'reseller' ? expand : follow]
}
