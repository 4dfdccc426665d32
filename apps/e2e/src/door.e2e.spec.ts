import type { Locator } from '@playwright/test'
import { openWindow, type Look, type Window } from './browser.ts'
import { startOwnProduct } from '@relais/test-kit/product'
import { expect, test } from './test.ts'

const looks: readonly Look[] = [
  { language: 'en', width: 1366 },
  { language: 'fr', width: 390 },
]
const cast = {
  en: { seller: 'Owen Hughes', reseller: 'Megan Price', customer: 'Harriet Cole' },
  fr: { seller: 'Théo Lefèvre', reseller: 'Élodie Marchand', customer: 'Isla Campbell' },
} as const
const say = {
  en: { continue: 'Continue as', you: 'You are', mails: 'mail', nobody: 'Nobody is signed in here' },
  fr: {
    continue: 'Continuer comme',
    you: 'Vous êtes',
    mails: 'messages',
    nobody: 'Personne n’est connecté ici',
  },
} as const

/** Somebody who tries the demo, from its front door alone: nobody types a password. */
test.describe('a visitor of the demo', () => {
  for (const look of looks)
    test(`goes from the door to a portal in one press, becomes somebody else, and reads that person’s mails: ${look.language} at ${look.width} px`, async ({
      world,
    }) => {
      const { urls } = world.product
      const { seller, reseller, customer } = cast[look.language]
      const visitor = await openWindow(world.browser, look, true)
      const { page } = visitor
      const bar = page.locator('#relais-demo')
      await page.goto(urls.door)
      await expect(page.locator('html')).toHaveAttribute('lang', look.language)
      await page.getByRole('button', { name: new RegExp(reseller) }).click()
      await page.waitForURL(`${urls.reseller}/`)
      await expect(bar.getByText(reseller, { exact: true }).first()).toBeVisible()

      await become(bar, customer)
      await page.waitForURL(`${urls.customer}/`)
      await expect(bar.getByText(customer, { exact: true }).first()).toBeVisible()
      // The other portal keeps its own session.
      await page.goto(urls.reseller)
      await expect(bar.getByText(reseller, { exact: true }).first()).toBeVisible()

      const [mailbox] = await Promise.all([
        visitor.context.waitForEvent('page'),
        bar
          .getByRole('link', { name: new RegExp(say[look.language].mails) })
          .last()
          .click(),
      ])
      expect(new URL(mailbox.url()).searchParams.get('to')).toMatch(
        /@(?:harbour-it|alpes-informatique)\.example$/,
      )
      await mailbox.close()

      await bar.locator('summary').first().click()
      await bar.getByRole('link', { name: /sept étapes|seven steps/ }).click()
      await page.waitForURL((url) => url.origin === urls.door)
      const next = page.getByRole('button', { name: new RegExp(`^${say[look.language].continue}`) })
      // What others did meanwhile may have ticked the first steps: whoever is next is led to the step.
      if (await next.isVisible()) {
        await next.click()
        await page.waitForURL((url) => url.pathname !== '/' && url.origin !== urls.door)
        await page.locator('main h1').waitFor()
      }
      expect([...visitor.problems]).toEqual([])
      expect(seller).not.toBe('')
      await visitor.context.close()
    })
})

/** What changes a demo for everybody: it has a product of its own. */
test.describe('the clock of a demo', () => {
  test('is moved from the bar by one press, and whoever moved it works on', async ({ browser }) => {
    const product = await startOwnProduct({})
    try {
      expect(product.said).toContain(product.urls.door)
      expect(product.said).toMatch(/The demo is being made[^]*100 %/)
      const visitor = await openWindow(browser, { language: 'en', width: 1366 }, true)
      await visitor.page.goto(product.urls.door)
      await firstSteps(visitor)
      await visitor.context.close()
    } finally {
      await product.stop()
    }
  })
})

async function firstSteps({ page, problems, requests }: Window): Promise<void> {
  await page.getByRole('button', { name: 'Continue as Owen Hughes' }).click()
  await page.waitForURL(/\/indirect-resellers\/invite$/)
  const bar = page.locator('#relais-demo')
  const clock = bar.locator('summary').last()
  const before = await clock.textContent()
  // A page that still asks while the clock moves is answered in a session that is over.
  await page.locator('main h1').waitFor()
  await expect.poll(() => requests.onTheWay.size).toBe(0)
  await clock.click()
  await bar.getByRole('button', { name: 'Move the clock on by 30 days' }).click()
  await page.waitForURL(/\/indirect-resellers\/invite$/)
  await expect(clock).not.toHaveText(before ?? '')
  await expect(bar.getByText('Owen Hughes', { exact: true }).first()).toBeVisible()
  await page.locator('main h1').waitFor()
  // Under a dialog the page stays where it is: the room of the bar is kept.
  const top = () => page.locator('main h1').evaluate((heading) => heading.getBoundingClientRect().top)
  const stood = await top()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  expect(await top()).toBe(stood)
  expect([...problems]).toEqual([])
}

async function become(bar: Locator, name: string): Promise<void> {
  await bar.locator('summary').first().click()
  await bar
    .locator('.menu')
    .getByRole('button', { name: new RegExp(name) })
    .click()
}
