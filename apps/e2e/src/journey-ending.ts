import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import type { Journey } from './journey.ts'
import { Way } from './way.ts'

/** Relationship and partnership are ended; ordering then refuses. */
export async function endRelations(journey: Journey): Promise<void> {
  const { say, names, width } = journey
  const sales = journey.person('provider')
  const customer = journey.person('customer')
  const reseller = journey.person('reseller')
  await sales.goTo(`/customers?search=${encodeURIComponent(names.customer)}`)
  const order = await sales.link('Order for {legalName}', { legalName: names.customer }).getAttribute('href')
  // The reseller's access is brought forward first: until that day nothing changes.
  await customer.goTo('/partner-relationships')
  await customer.button('Shorten').click()
  const shorten = customer.dialog().getByRole('button', { name: new RegExp(`^${say('Shorten')} `) })
  await customer
    .dialog()
    .getByRole('button', { name: say('In 7 days'), exact: true })
    .click()
  await shorten.waitFor()
  await customer.checkPage('bring the end of an access forward')
  await shorten.click()
  await customer.dialog().waitFor({ state: 'hidden' })
  const way = await Way.fromHome(customer, width)
  await way.navigate('Partner relationships')
  await customer.sees(names.provider)
  const row = customer.page
    .getByRole('region', { name: names.provider })
    .or(customer.page.locator('section, article, li', { hasText: names.provider }))
  await way.press(row.getByRole('button', { name: say('End the relationship'), exact: true }).first())
  await customer.dialog().waitFor()
  await customer.checkPage('end a relationship')
  await customer.dialog().getByRole('textbox').fill(names.provider)
  await way.press(customer.dialog().getByRole('button', { name: say('End the relationship'), exact: true }))
  await customer.dialog().waitFor({ state: 'hidden' })
  way.took(4, 'an access ended')
  await customer.checkPage('relationship ended')
  await sales.goTo(order ?? '')
  await sales.sees(say('You have no running relationship with this customer.'))
  expect(await sales.button('Add {skuTitle}', { skuTitle: 'Relais Workspace Business' }).count()).toBe(0)
  await sales.checkPage('ordering refused')
  const ender = width === 1366 ? sales : reseller
  await ender.goTo(width === 1366 ? '/indirect-resellers' : '/indirect-providers')
  if (width === 1366) {
    await ender.page.getByRole('link', { name: names.reseller }).first().click()
    await ender.page.getByRole('heading', { name: names.reseller, level: 1 }).waitFor()
    await ender.button('More for {legalName}', { legalName: names.reseller }).click()
  } else await ender.button('Details of {0}', { 0: names.provider }).click()
  await ender.button('End the partnership').click()
  await ender
    .dialog()
    .getByRole('textbox')
    .fill(width === 1366 ? names.reseller : names.provider)
  await ender.checkPage('end a partnership')
  await ender
    .dialog()
    .getByRole('button', { name: say('End the partnership'), exact: true })
    .click()
  await ender.dialog().waitFor({ state: 'hidden' })
  await ender.checkPage('partnership ended')
  if (ender !== sales) return
  // What was ordered through it is found still.
  await sales.goTo('/orders')
  const filter = sales.field('Indirect reseller')
  await filter.selectOption({ label: say('{name} (ended)', { name: names.reseller }) })
  await sales.page.getByRole('link', { name: /^O-/ }).first().waitFor()
}

/** The reseller saves its log as a file. */
export async function exportLog(journey: Journey): Promise<void> {
  const { say, names, french } = journey
  const reseller = journey.person('reseller')
  await reseller.goTo('/activity')
  const download = reseller.page.waitForEvent('download')
  await reseller.button('Export as CSV').click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^[a-zé-]+-\d{4}-\d{2}-\d{2}\.csv$/)
  expect(saved.suggestedFilename()).toContain(say('activity-log'))
  const file = await readFile(await saved.path(), 'utf8')
  const [header, ...rows] = file.split('\n')
  expect(header).toMatch(french ? /^\uFEFF.+;Qui;/u : /^\uFEFF.+,Who,/u)
  expect(rows.filter((row) => row.includes(names.customer)).length).toBeGreaterThan(1)
}
