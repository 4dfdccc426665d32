import { emailOf, type SweptPortal } from './sweep-world.ts'
import { expect, test } from './test.ts'

/** What is typed, in the language of who types it. */
const typed = {
  en: {
    country: 'Ireland',
    code: 'IE',
    description: 'Orders by people, answers within the hour.',
    reason: 'The phone number is wrong.',
  },
  fr: {
    country: 'Luxembourg',
    code: 'LU',
    description: 'Des commandes passées par des personnes.',
    reason: 'Le numéro est faux.',
  },
} as const

/** What a visitor of the public directory looks for, and the words of the server's own page. */
const looked = {
  en: {
    path: '/find-a-provider',
    country: 'Sells in',
    show: 'Show providers',
    one: '2 providers',
    none: 'No provider fits',
    word: 'Name or word',
  },
  fr: {
    path: '/trouver-un-fournisseur',
    country: 'Vend dans le pays',
    show: 'Afficher les fournisseurs',
    one: '2 fournisseurs',
    none: 'Aucun fournisseur ne correspond',
    word: 'Nom ou mot',
  },
} as const

test.describe('the public directory', () => {
  for (const language of ['en', 'fr'] as const)
    test(`is looked through by anybody, on a phone too: ${language}`, async ({ world }) => {
      const { path, country, show, one, none, word } = looked[language]
      const visitor = await world.visitor({ portal: 'reseller', language })
      await visitor.goTo(path)
      await visitor.checkPage('directory of providers')
      await visitor.page.getByLabel(country).selectOption('FR')
      await visitor.page.getByRole('button', { name: show }).click()
      await visitor.sees(one)
      await visitor.sees('Norvia Distribution')
      await visitor.page.getByLabel(word).fill('zzzz')
      await visitor.page.getByRole('button', { name: show }).click()
      await visitor.sees(none)
      await visitor.resize(390)
      await visitor.goTo(path)
      await visitor.checkPage('directory of providers on a phone')
      expect(await visitor.sideways('directory of providers')).toEqual([])
      await visitor.leave()
    })
})

test.describe('the listing of a provider', () => {
  for (const language of ['en', 'fr'] as const)
    test(`is written, looked at, published, hidden by the operator with a reason, and shown again: ${language}`, async ({
      world,
    }) => {
      const where: SweptPortal = { portal: 'provider', language }
      const { country, code, description, reason } = typed[language]
      const provider = await world.signedIn(where, emailOf('administrator', where))
      await provider.goTo('/directory-listing/new')
      await provider.field('Country').selectOption(code)
      await provider.page.getByLabel(provider.say('Technical assistance'), { exact: true }).check()
      await provider.page.getByLabel(provider.say('Security'), { exact: true }).check()
      await provider.page.getByLabel(language === 'en' ? 'English' : 'Français', { exact: true }).check()
      await provider.page.locator(`textarea[lang=${language}]`).fill(description)
      await expect(provider.page.getByRole('article').getByText(description)).toBeVisible()
      await provider.checkPage('directory listing form')
      // What was typed is kept: it is there on another visit.
      await provider.settles()
      await provider.page.waitForResponse((response) => response.url().endsWith('/graphql'))
      await provider.goTo('/directory-listing/new')
      await expect(provider.page.locator(`textarea[lang=${language}]`)).toHaveValue(description)
      await provider.button('Publish').click()
      const own = provider.page.getByRole('row').filter({ hasText: country })
      await expect(own).toContainText(provider.say('Published'))

      const operator = await world.signedIn(where, emailOf('operator', where))
      await operator.goTo('/program/listings')
      const row = operator.page.getByRole('row').filter({ hasText: country })
      await row.getByRole('button').click()
      await expect(operator.dialog().getByText(description)).toBeVisible()
      await operator.field('Reason to hide it').fill(reason)
      await operator.button('Hide the listing').click()
      await expect(row).toContainText(operator.say('Hidden by the operator'))

      await provider.goTo('/directory-listing')
      await provider.sees(new RegExp(reason.replaceAll('.', '\\.')))
      await expect(own).toContainText(provider.say('Hidden by the operator'))
      await provider.checkPage('directory listing hidden by the operator')

      await row.getByRole('button').click()
      await operator.button('Show the listing again').click()
      await expect(row).toContainText(operator.say('Published'))
      await operator.leave()

      await provider.goTo('/directory-listing')
      await provider.button('Hide the listing for {name}', { name: country }).click()
      await expect(own).toContainText(provider.say('Hidden'))
      await provider.leave()
    })
})
