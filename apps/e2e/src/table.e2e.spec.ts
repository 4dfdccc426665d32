import type { Person } from './person.ts'
import { people } from './sweep-world.ts'
import { expect, test } from './test.ts'

/** Lists are tables that are pressed by the row, and whose rows have one line. */
test.describe('a list', () => {
  const where = { portal: 'provider', language: 'en' } as const
  const rows = (person: Person) => person.page.locator('tbody > tr')

  test('opens the record of a row that is pressed anywhere, and beside with the middle button or Ctrl', async ({
    world,
  }) => {
    const person = await world.signedIn(where, people.provider.en)
    await person.goTo('/orders')
    const row = rows(person).first()
    const href = await row.locator('a').first().getAttribute('href')
    const beside = async (press: () => Promise<void>) => {
      const opened = person.page.context().waitForEvent('page')
      await press()
      const page = await opened
      // It is there before it has gone anywhere.
      await page.waitForURL((url) => url.pathname === href)
      await page.close()
    }
    await beside(() => row.locator('td').last().click({ button: 'middle' }))
    await beside(() =>
      row
        .locator('td')
        .last()
        .click({ modifiers: ['ControlOrMeta'] }),
    )
    expect(new URL(person.page.url()).pathname).toBe('/orders')
    await row.locator('td').last().click()
    await person.page.waitForURL((url) => url.pathname === href)
    await person.leave()
  })

  test('has rows of one line: what is cut is whole in its title', async ({ world }) => {
    const person = await world.signedIn(where, people.provider.en)
    await person.page.setViewportSize({ width: 1024, height: 900 })
    await person.goTo('/orders')
    await rows(person).first().waitFor()
    const heights = await rows(person).evaluateAll((all) => all.map((row) => row.clientHeight))
    expect(new Set(heights.map((height) => Math.round(height / 4)))).toEqual(new Set([10]))
    const cut = person.page.getByText('North Sea Windfarm Maintenance').first()
    await cut.hover()
    await expect(person.page.locator('td[title*="Co-operative Society"]').first()).toBeVisible()
    await person.leave()
  })

  test('scrolls no page sideways, from the smallest phone to the widest window', async ({ world }) => {
    const person = await world.signedIn(where, people.provider.en)
    const off: string[] = []
    for (const path of ['/customers', '/orders', '/subscriptions', '/invitations', '/indirect-resellers']) {
      await person.goTo(path)
      await person.settles()
      for (const width of [320, 390, 720, 721, 800, 1024, 1180, 1366, 1920]) {
        await person.page.setViewportSize({ width, height: 900 })
        const by = await person.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (by > 0) off.push(`${path} at ${width}: ${by} px`)
      }
    }
    expect(off).toEqual([])
    await person.leave()
  })
})
