import { expect } from '@playwright/test'
import type { Look } from './browser.ts'
import { Journey } from './journey.ts'
import { createColleague } from './own-people.ts'
import { test } from './test.ts'

const looks: readonly Look[] = [
  { language: 'en', width: 1366 },
  { language: 'fr', width: 390 },
]

/** A reseller without a provider finds one in its portal, compares, asks to be invited and accepts. */
test.describe('finding a provider and asking to be invited', () => {
  for (const look of looks)
    test(`from the directory to the partnership: ${look.language} at ${look.width} px`, async ({ world }) => {
      const journey = await Journey.begin(world.product, world.browser, look)
      const { say, names, language, product, administrators } = journey
      const [mail, providerName] = [administrators[language], names.provider]
      const reseller = await journey.arrive('reseller')
      await reseller.goTo('/sign-in')
      await reseller.signIn(mail, administrators.password)
      await reseller.page.waitForURL(`${product.urls.reseller}/`)
      await reseller.goTo('/indirect-providers')
      await reseller.link('Find a provider').first().click()
      await reseller.heading('Find a provider').waitFor()
      await reseller.sees(providerName)
      await reseller.checkPage('directory in the portal')
      expect(await reseller.sideways('directory in the portal')).toEqual([])
      for (const name of [providerName, 'Boréalis Distribution infonuagique inc.'])
        await reseller.page
          .getByLabel(say('Compare {providerName}', { providerName: name }), { exact: true })
          .check()
      await reseller.link('Compare {count}', { count: '2' }).click()
      await reseller.page.waitForURL(/\/compare/)
      await reseller.sees(providerName)
      await reseller.checkPage('comparison')
      expect(await reseller.sideways('comparison')).toEqual([])
      // What was chosen stands in the address.
      await reseller.page.reload()
      await reseller.button('Ask to be invited: {providerName}', { providerName }).click()
      // It may stay empty, which its label says.
      await reseller.page.getByLabel(say('What you write')).fill('Bonjour / Hello')
      await reseller.checkPage('asking to be invited')
      await reseller
        .dialog()
        .getByRole('button', { name: say('Ask to be invited'), exact: true })
        .click()
      await reseller.sees(say('You asked for an invitation'))
      await reseller.goTo('/indirect-providers/requests')
      await reseller.sees(say('Waiting for an answer'))
      await reseller.checkPage('own requests')

      const agent = await createColleague(product, providerName, 'sales_agent', language)
      const sales = await journey.arrive('provider')
      await sales.goTo('/sign-in')
      await sales.signIn(agent.email, agent.password)
      await sales.page.waitForURL(`${product.urls.provider}/`)
      await sales.goTo('/indirect-resellers/requests')
      await sales.page.getByRole('link', { name: names.reseller, exact: true }).click()
      await sales.sees('Bonjour / Hello')
      await sales.checkPage('a request to be invited')
      await sales.link('Write the invitation').click()
      await expect(sales.field('Recipient’s email')).toHaveValue(mail)
      await sales.button('Next').click()
      await sales.field('Text').waitFor()
      await journey.sendInvitation(sales)
      await sales.leave()

      await reseller.goTo(await journey.followMail(reseller, mail))
      await reseller.heading('If you accept').waitFor()
      await reseller.page.getByRole('checkbox').check()
      await reseller.button('Authorize indirect provider').click()
      await reseller.page.waitForURL(/\/indirect-providers/)
      await reseller.goTo('/indirect-providers/requests')
      await reseller.sees(say('Invited'))
      await reseller.goTo('/indirect-providers/find')
      await reseller.sees(say('Your provider'))
      await reseller.leave()
    })
})
