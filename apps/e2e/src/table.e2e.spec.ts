import { readFile } from 'node:fs/promises'
import type { Person } from './person.ts'
import { people } from './sweep-world.ts'
import { expect, test } from './test.ts'

/** Lists are tables that are pressed by the row, and whose rows have one line. */
test.describe('a list', () => {
  const where = { portal: 'provider', language: 'en' } as const
  const rows = (person: Person) => person.page.locator('tbody > tr')
  const download = async (person: Person) => {
    const waiting = person.page.waitForEvent('download')
    await person.page.getByRole('button', { name: 'Download CSV' }).click()
    const file = await waiting
    const text = await readFile(await file.path(), 'utf8')
    return { name: file.suggestedFilename(), text, lines: text.trimEnd().split('\n').slice(1) }
  }

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

  test('is sorted by a header that is pressed, the other way when pressed again, and by the keyboard; the URL keeps it', async ({
    world,
  }) => {
    const person = await world.signedIn(where, people.provider.en)
    const { page } = person
    const names = () => page.locator('tbody [data-primary] a').allInnerTexts()
    const header = (name: string) => page.getByRole('columnheader', { name, exact: true })
    await person.goTo('/subscriptions')
    await rows(person).first().waitFor()
    await expect(page.locator('th[aria-sort]')).toHaveCount(0)
    await header('Subscription').getByRole('button').click()
    await expect(header('Subscription')).toHaveAttribute('aria-sort', 'ascending')
    await expect(page).toHaveURL(/sort=name_ascending/)
    const inOrder = (all: string[]) => all.toSorted((one, other) => one.localeCompare(other, 'en'))
    await expect.poll(async () => (await names()).join()).toBe(inOrder(await names()).join())
    await page.keyboard.press('Enter')
    await expect(header('Subscription')).toHaveAttribute('aria-sort', 'descending')
    await expect
      .poll(async () => (await names()).join())
      .toBe(
        inOrder(await names())
          .toReversed()
          .join(),
      )
    const last = await names()
    await page.reload()
    await expect(header('Subscription')).toHaveAttribute('aria-sort', 'descending')
    expect(await names()).toEqual(last)
    await page.goBack()
    await expect(header('Subscription')).toHaveAttribute('aria-sort', 'ascending')
    await page.goBack()
    await expect(page.locator('th[aria-sort]')).toHaveCount(0)
    await person.leave()
  })

  test('of customers comes by the next end of a term, back by name when pressed again, and is not offered to a search', async ({
    world,
  }) => {
    const person = await world.signedIn(where, people.provider.en)
    const { page } = person
    await person.goTo('/customers')
    await rows(person).first().waitFor()
    const header = page.getByRole('columnheader', { name: 'Next term end', exact: true })
    await header.getByRole('button').click()
    await expect(header).toHaveAttribute('aria-sort', 'ascending')
    await expect(page).toHaveURL(/sort=next_term_end_ascending/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('columnheader', { name: 'Customer', exact: true })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    await expect(page).not.toHaveURL(/sort=/)
    await person.goTo('/customers?search=ate&sort=next_term_end_ascending')
    await expect(page.getByRole('columnheader', { name: 'Customer', exact: true })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    await expect(header.getByRole('button')).toHaveCount(0)
    await person.leave()
  })

  test('has its filters and its sort behind one button on a phone, in a sheet that the keyboard reaches and leaves', async ({
    world,
  }) => {
    const person = await world.signedIn(where, people.provider.en)
    const { page } = person
    await page.setViewportSize({ width: 390, height: 844 })
    await person.goTo('/subscriptions')
    await rows(person).first().waitFor()
    const status = page.getByLabel('Status', { exact: true })
    await expect(status).toBeHidden()
    const opener = page.getByRole('button', { name: 'Filter', exact: true })
    await opener.focus()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Filter' })
    await expect(sheet).toBeInViewport()
    await person.checkPage('the filters of a list, in a sheet')
    await sheet.getByLabel('Status', { exact: true }).selectOption('active')
    await sheet.getByLabel('Sort by').selectOption({ label: 'Licenses: most first' })
    await expect(page).toHaveURL(/status=active/)
    await expect(page).toHaveURL(/sort=quantity_descending/)
    await sheet.getByRole('button', { name: 'Show the list' }).click()
    await expect(sheet).toBeHidden()
    const set = page.getByRole('button', { name: 'Filter (1)' })
    await expect(set).toBeFocused()
    const licenses = await rows(person).locator('[data-card="figure"]').allInnerTexts()
    const counts = licenses.map((text) => Number(text.replaceAll(/\D/g, '')))
    expect(counts).toEqual(counts.toSorted((one, other) => other - one))
    await set.press('Enter')
    await sheet.getByRole('button', { name: 'Clear filters' }).click()
    await expect(page).not.toHaveURL(/status=/)
    await page.keyboard.press('Escape')
    await expect(opener).toBeFocused()
    await person.leave()
  })

  test('is cards of three lines on a phone, the name on two of its own at most', async ({ world }) => {
    const person = await world.signedIn({ portal: 'reseller', language: 'fr' }, people.reseller.fr)
    await person.page.setViewportSize({ width: 390, height: 844 })
    await person.goTo('/customers')
    await rows(person).first().waitFor()
    const names = await rows(person)
      .locator('[data-primary]')
      .evaluateAll((all) => all.map(({ clientHeight, clientWidth }) => ({ clientHeight, clientWidth })))
    expect(names.filter(({ clientHeight, clientWidth }) => clientHeight > 54 || clientWidth < 150)).toEqual(
      [],
    )
    await person.leave()
  })

  test('is a file in a press: all its rows as they are narrowed and sorted, prices only for who sees them', async ({
    world,
  }) => {
    const provider = await world.signedIn(where, people.provider.en)
    await provider.goTo('/subscriptions?sort=name_descending&status=active')
    await rows(provider).first().waitFor()
    const subscriptions = await download(provider)
    expect(subscriptions.name).toMatch(/^subscriptions-\d{4}-\d{2}-\d{2}\.csv$/)
    expect(subscriptions.text.startsWith('\ufeffSubscription,Customer,')).toBe(true)
    const names = subscriptions.lines.map((line) => line.split(',')[0])
    expect(names.slice(0, 3)).toEqual(
      (await provider.page.locator('tbody [data-primary] a').allInnerTexts()).slice(0, 3),
    )
    await expect(provider.page.getByText(`The file holds all ${names.length} rows.`)).toBeVisible()
    await provider.goTo('/orders')
    await rows(provider).first().waitFor()
    const orders = await download(provider)
    expect(orders.text).toContain(',List price,Currency\n')
    expect(orders.lines[0]).toMatch(/,\d{4}-\d{2}-\d{2},\w+,\d+\.\d{2},[A-Z]{3}$/)
    await provider.leave()
    const customer = await world.signedIn({ portal: 'customer', language: 'en' }, people.customer.en)
    await customer.goTo('/orders')
    await rows(customer).first().waitFor()
    expect((await download(customer)).text).not.toContain('price')
    await customer.leave()
  })
})
