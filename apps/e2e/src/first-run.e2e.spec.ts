import { readFile } from 'node:fs/promises'
import type { Browser } from '@playwright/test'
import type { Look } from './browser.ts'
import { Mailbox } from './mailbox.ts'
import { Person } from './person.ts'
import { type Product, startOwnProduct, startProduct } from '@relais/test-kit/product'
import { expect, test } from './test.ts'
import { wordsOf } from './words.ts'

const looks: readonly Look[] = [
  { language: 'en', width: 1366 },
  { language: 'fr', width: 1366 },
  { language: 'en', width: 390 },
  { language: 'fr', width: 390 },
]
const password = 'farine levain croissant four'

/** A price sheet with a good row and a bad one. */
const sheet = `ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,PricingTierRangeMin,PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment
Box,BOX,0001,Box,P1Y,Annual,FR,EUR,8,,,2026-01-01T00:00:00Z,9999-12-31T23:59:59Z,,10,Commercial
Box,BOX,0002,Big box,P1Y,Annual,FR,EUR,8,,,2026-01-01T00:00:00Z,9999-12-31T23:59:59Z,,ten,Commercial
`

/** An empty installation becomes one in which a provider and a reseller can begin. Steps build on each other. */
test.describe('the first run of an empty installation', () => {
  test.describe.configure({ mode: 'serial' })
  let product: Product
  let browser: Browser
  let mailbox: Mailbox
  let operator: Person
  const signInName = 'alix@plateforme.relais.example'

  test.beforeAll(async ({ browser: started }) => {
    browser = started
    product = process.env['RELAIS_E2E_STATE']
      ? await startProduct()
      : await startOwnProduct({ RELAIS_DEMO: '0' })
    mailbox = new Mailbox(product.urls.mailbox)
  })
  test.afterAll(async () => {
    await operator?.leave()
    await product?.stop()
  })

  const at = (portal: 'provider' | 'reseller', look: Look) =>
    Person.at(browser, product.urls[portal], look, wordsOf(look.language))
  const everyLook = async (visit: (person: Person, look: Look) => Promise<void>) => {
    for (const look of looks) {
      const person = await at('provider', look)
      await visit(person, look)
      await person.leave()
    }
  }
  /** The code that the console printed; of a product that was joined, a new one. */
  const codeOf = async (): Promise<string> => {
    const shape = /(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}/
    const printed =
      shape.exec(product.said)?.[0] ?? shape.exec((await product.relais('operator', 'code')).output)?.[0]
    if (!printed) throw new Error(`no code was printed:\n${product.said}`)
    return printed
  }
  const fillOrganization = async (person: Person, values: Readonly<Record<string, string>>) => {
    for (const [label, value] of Object.entries(values)) await person.field(label).fill(value)
  }

  test('leads from the sign-in page to a first page that says what is missing', () =>
    everyLook(async (visitor) => {
      await visitor.goTo('/')
      await visitor.link('Set up this installation').click()
      await visitor.field('One-time code').waitFor()
      await visitor.checkPage('first run')
      await visitor.button('Create the operator').click()
      await visitor.sees(visitor.say('Enter the one-time code'))
      await visitor.checkPage('first run with errors')
    }))

  test('takes the one-time code of the console and no other, and keeps what was typed', async () => {
    operator = await at('provider', { language: 'fr', width: 1366 })
    await operator.goTo('/first-run')
    await fillOrganization(operator, {
      'One-time code': '0000-0000',
      'Legal name': 'Plateforme du Relais',
      'Short name': 'plateforme',
      'Your name': 'Alix Bernard',
      'Sign-in name, the part before the @': 'alix',
      'Email address': 'alix@plateforme.example',
      Password: password,
    })
    await operator.field('Country').selectOption('FR')
    await operator.field('Time zone').selectOption('Europe/Paris')
    await operator.button('Create the operator').click()
    await operator.sees(operator.say('This is not the one-time code of this installation.'))
    await operator.checkPage('first run with a wrong code')
    expect(await operator.field('Legal name').inputValue()).toBe('Plateforme du Relais')
    await operator.field('One-time code').fill((await codeOf()).toLowerCase())
    await operator.button('Create the operator').click()
    await operator.heading('Needs you').waitFor()
    await operator.sees(/Créez maintenant un fournisseur/)
    await operator.checkPage('home of the operator')
    const mail = await mailbox.newest('alix@plateforme.example', /Plateforme du Relais/)
    expect(mail.text).toContain(signInName)
  })

  test('is closed from then on: the page says so and leads to sign-in, which leads there no more', () =>
    everyLook(async (visitor) => {
      await visitor.goTo('/first-run')
      await visitor.heading('This installation has an operator').waitFor()
      await visitor.checkPage('first run over')
      await visitor.link('Sign in').click()
      await visitor.field('Password').waitFor()
      expect(await visitor.link('Set up this installation').count()).toBe(0)
    }))

  test('has a program in which the operator creates a provider and a reseller', async () => {
    const create = async (kind: 'Provider' | 'Reseller', name: string, domain: string) => {
      await operator.link('Organizations').first().click()
      await operator.link('Create an organization').first().click()
      await operator.page.getByRole('radio', { name: operator.say(kind) }).check()
      await fillOrganization(operator, {
        'Legal name': name,
        Domain: domain,
        'Name of the administrator': 'Camille Durand',
        'Sign-in name, the part before the @': 'camille',
        'Email address': `camille@${domain}`,
      })
      await operator.field('Country').selectOption('FR')
      await operator.field('Language of the organization').selectOption(kind === 'Provider' ? 'fr' : 'en')
      await operator.button('Create the organization').click()
    }
    await create('Provider', 'Norvia Distribution', 'norvia.example')
    await operator.page.getByRole('row', { name: /norvia\.example/ }).waitFor()
    await operator.checkPage('the provider in the program')
    await create('Reseller', 'Norvia encore', 'norvia.example')
    await operator.sees(operator.say('This name is taken.'))
    await operator.checkPage('organization with a taken domain')
    await operator.field('Domain').fill('alpes.example')
    await operator.field('Legal name').fill('Alpes Informatique')
    await operator.button('Create the organization').click()
    await operator.page.getByRole('row', { name: /alpes\.example/ }).waitFor()
  })

  test('has a catalog that the operator imports in the browser, after a look at what would change', async () => {
    await operator.link('Catalog imports').first().click()
    await operator.sees(operator.say('No imports yet'))
    await operator.checkPage('catalog import with nothing')
    await operator.button('Upload and check').click()
    await operator.sees(operator.say('Choose a price sheet, a products file, or both.'))
    await operator
      .field('Price sheet')
      .setInputFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) })
    await operator.button('Upload and check').click()
    await operator.sees(operator.say('The files have faults'))
    await operator.checkPage('catalog import with a bad row')
    const waiting = operator.page.waitForEvent('download')
    await operator.button('Download these rows').click()
    const file = await readFile(await (await waiting).path(), 'utf8')
    const [header = '', , bad = ''] = sheet.split('\n')
    const [columns = '', ...rows] = file.replace('\ufeff', '').trimEnd().split('\n')
    expect(columns.startsWith(`${header},`)).toBe(true)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(new RegExp(`^${bad},3,ERP Price,`))
    await operator.page.getByRole('checkbox', { name: operator.say('Leave rows with faults out') }).check()
    await operator.button('Check again').click()
    await operator.button('Import now').waitFor()
    await operator.checkPage('catalog import as it would be')
    await operator.button('Import now').click()
    await operator.sees(operator.say('The catalog was imported'))
    await operator.checkPage('catalog import done')
  })

  for (const { portal, domain, language } of [
    { portal: 'provider', domain: 'norvia.example', language: 'fr' },
    { portal: 'reseller', domain: 'alpes.example', language: 'en' },
  ] as const)
    test(`lets the administrator of the ${portal} set a password by the mailed link and sign in`, async () => {
      const address = portal === 'provider' ? `camille@${domain}` : 'camille@norvia.example'
      const welcome = new RegExp(`http://${portal}\\.localhost\\S+/reset-password#\\S+`)
      const mail = await mailbox.newest(address, welcome)
      expect(mail.text).toContain(`camille@${domain}`)
      const [link = ''] = welcome.exec(mail.text) ?? []
      const person = await at(portal, { language, width: 390 })
      await person.goTo(link)
      await person.field('New password').fill(password)
      await person.field('New password, again').fill(password)
      await person.button('Set the password').click()
      await person.link('Sign in').click()
      await person.signIn(`camille@${domain}`, password)
      await person.heading('Needs you').waitFor()
      await person.checkPage(`home of a new ${portal}`)
      await person.leave()
    })

  test('shows the program in both languages and widths, found and not found', async () => {
    const who = [
      '--name',
      'Kim Shaw',
      '--user-name',
      'kim',
      '--mail',
      'kim@plateforme.example',
      '--language',
      'en',
    ]
    const where = ['--organization', 'plateforme.relais.example', '--role', 'global_administrator']
    const words = ['user', 'create', ...who, ...where, '--password-stdin']
    const made = await product.relaisReading(`${password}\n`, ...words)
    expect(made).toMatchObject({
      code: 0,
      output: expect.stringContaining('kim@plateforme.relais.example'),
    })
    await everyLook(async (visitor, { language }) => {
      await visitor.goTo('/program/organizations')
      await visitor.signIn(language === 'fr' ? signInName : 'kim@plateforme.relais.example', password)
      await visitor.sees('Norvia Distribution')
      await visitor.checkPage('program')
      await visitor.goTo('/program/organizations?search=nothing-like-it')
      await visitor.sees(visitor.say('No organization found'))
      await visitor.checkPage('program without a match')
      await visitor.goTo('/program/organizations/new')
      await visitor.button('Create the organization').click()
      await visitor.sees(visitor.say('Choose provider or reseller'))
      await visitor.checkPage('organization with errors')
    })
  })
})
