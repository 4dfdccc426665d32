import { readFile } from 'node:fs/promises'
import type { Browser, Locator } from '@playwright/test'
import type { Look } from './browser.ts'
import { Mailbox } from './mailbox.ts'
import { Person } from './person.ts'
import type { Product } from '@relais/test-kit/product'
import { createColleague, createNewcomers, type Newcomers } from './own-people.ts'
import { expect, test } from './test.ts'
import { Way } from './way.ts'
import { wordsOf } from './words.ts'

const nameOf = { en: 'English', fr: 'Français' } as const
const looks: readonly Look[] = [
  { language: 'en', width: 1366 },
  { language: 'fr', width: 1366 },
  { language: 'en', width: 390 },
  { language: 'fr', width: 390 },
]

/** The main job of the issue, steps 1 to 7, as three people do it in three portals with real mails between them. */
test.describe('the main job in a browser', () => {
  // Each look at the same time as the others: its reseller and its customer are its own.
  test.describe.configure({ mode: 'parallel' })

  for (const look of looks) test.describe(`in ${look.language} at ${look.width} px`, () => journey(look))

  function journey(look: Look): void {
    test.describe.configure({ mode: 'serial' })
    const { language, width } = look
    let product: Product
    let browser: Browser
    let mailbox: Mailbox
    const say = wordsOf(language)
    const french = language === 'fr'
    // Its own names in every run, so that it can be repeated against a product that goes on running.
    const tag = `${width}-${Date.now().toString(36)}`
    const run = `${language}${tag}`
    const names = {
      provider: french ? 'Norvia Distribution' : 'Castlegate Cloud',
      reseller: `Atelier Lemaire ${run}`,
      customer: french ? `Épicerie Lantier ${tag}` : `Whitby Books ${tag}`,
    }
    const customerMail = `owner-${run}@customers.example`
    const people: Partial<Record<'provider' | 'reseller' | 'customer', Person>> = {}
    let administrators: Newcomers

    const person = (portal: 'provider' | 'reseller' | 'customer'): Person => {
      const found = people[portal]
      if (!found) throw new Error(`nobody is at the ${portal} portal yet`)
      return found
    }
    /** Of the invitation that was sent last: an earlier journey may have written to the same person. */
    let invitation = ''
    const sendInvitation = async (sender: Person, press = (send: Locator) => send.click()) => {
      await press(sender.button('Send now'))
      await sender.page.waitForURL(/\/invitations\/sent\//)
      invitation = new URL(sender.page.url()).pathname.split('/').at(-1) ?? ''
    }

    /** Reads the mail of the invitation on the mailbox page, as its recipient would, and gives its personal link. */
    const followMail = async (reader: Person, to: string): Promise<string> => {
      const mail = await mailbox.newest(to, new RegExp(`/invitations/${invitation}#`))
      await reader.goTo(`${product.urls.mailbox}/?to=${encodeURIComponent(to)}`)
      // A row says who wrote, what about, and when.
      await reader.page.locator('a[data-id]').filter({ hasText: mail.subject }).first().click()
      await reader.page.getByRole('heading', { name: mail.subject, exact: true }).waitFor()
      await reader.checkPage('mail in the mailbox')
      const link = reader.page.frameLocator('iframe').locator('a[href*="/invitations/"]').first()
      return (await link.getAttribute('href')) ?? ''
    }

    test.beforeAll(async ({ world }) => {
      product = world.product
      browser = world.browser
      mailbox = new Mailbox(product.urls.mailbox)
      administrators = await createNewcomers(product, 'reseller', names.reseller)
    })
    test.afterAll(async () => {
      for (const somebody of Object.values(people)) await somebody.leave()
    })

    test('1: the provider’s sales agent invites the reseller; the personal link cannot be lost from the draft', async () => {
      const agent = await createColleague(product, names.provider, 'sales_agent', language)
      const sales = (people.provider = await Person.at(browser, product.urls.provider, look, say))
      await sales.goTo('/sign-in')
      await sales.heading('Sign in').waitFor()
      await sales.checkPage('provider sign-in')
      await sales.signIn(agent.email, agent.password)
      await sales.page.waitForURL(`${product.urls.provider}/`)
      await sales.checkPage('provider home')
      await sales.goTo('/indirect-resellers')
      await sales.heading('Indirect resellers').waitFor()
      await sales.checkPage('indirect resellers')
      await sales.link('Invite a reseller').first().click()
      await sales.field('Recipient’s email').fill(administrators[language])
      await sales.segment('Email language', nameOf[language]).click()
      await sales.checkPage('invite a reseller')
      await sales.button('Next').click()
      const text = sales.field('Text')
      await text.waitFor()
      const link = text.locator('[data-locked]')
      await link.waitFor()
      await text.fill('Without a link')
      await sales.button('Put the link back').waitFor()
      await sales.checkPage('invitation without its link')
      await sales.button('Put the link back').click()
      await link.waitFor()
      await sales.checkPage('invitation draft')
      await sales.page.getByRole('tab', { name: say('What they will see') }).click()
      await sales.heading('If you accept').waitFor()
      await sales.checkPage('the page that the reseller will see')
      // The open view stands in the address.
      await sales.page.reload()
      await sales.heading('If you accept').waitFor()
      await sendInvitation(sales)
      await sales.checkPage('invitation sent')
    })

    test('2: the reseller’s global administrator follows the link of the mail and authorizes the provider', async () => {
      const reseller = (people.reseller = await Person.at(browser, product.urls.reseller, look, say))
      await reseller.goTo(await followMail(reseller, administrators[language]))
      await reseller.heading('Authorize an indirect provider').waitFor()
      await reseller.checkPage('authorization before sign-in')
      await reseller.link('Sign in').first().click()
      await reseller.signIn(administrators[language], administrators.password)
      await reseller.page.waitForURL(/\/invitations\//)
      await reseller.heading('If you accept').waitFor()
      await reseller.checkPage('authorization')
      await reseller.page.getByRole('checkbox').check()
      await reseller.button('Authorize indirect provider').click()
      await reseller.page.waitForURL(/\/indirect-providers/)
      await reseller.sees(names.provider)
      await reseller.checkPage('indirect providers')
      const sales = person('provider')
      await sales.goTo('/indirect-resellers')
      await sales.sees(names.reseller)
    })

    test('3: they share no customer yet; the reseller invites one for both', async () => {
      const reseller = person('reseller')
      await reseller.link('View customers').first().click()
      await reseller.page.waitForURL(/\/customers/)
      await reseller.checkPage('shared customers, none yet')
      await reseller.goTo('/indirect-providers')
      await reseller.link('Invite new customers').first().click()
      await reseller.page.waitForURL(/\/customers\/invite\?orderedBy=/)
      const way = await Way.fromHome(reseller, width)
      await way.press(reseller.link('Invite a customer').first())
      // The only provider there is is chosen already.
      const provider = reseller.page.getByRole('radio', { name: names.provider })
      await provider.waitFor()
      expect(await provider.isChecked()).toBe(true)
      await reseller.field('Recipient’s email').fill(customerMail)
      await reseller.segment('Email language', nameOf[language]).click()
      await reseller.checkPage('invite a customer')
      await way.press(reseller.button('Next'))
      await reseller.field('Text').waitFor()
      await reseller.checkPage('joint invitation draft')
      await sendInvitation(reseller, (send) => way.press(send))
      way.took(4, 'an invitation sent')
    })

    test('4: the customer’s administrator creates its directory, reads what is asked and accepts', async () => {
      const customer = (people.customer = await Person.at(browser, product.urls.customer, look, say))
      await customer.goTo(await followMail(customer, customerMail))
      await customer.heading('Invitation to work together').waitFor()
      await customer.checkPage('invitation before sign-in')
      await customer.button('Create a directory').click()
      await customer.field('Legal name of your organization').fill(names.customer)
      await customer.field('Country').selectOption(french ? 'FR' : 'GB')
      await customer.field('Short name of your directory').fill(french ? `lantier-${tag}` : `whitby-${tag}`)
      await customer.field('Your name').fill(french ? 'Marguerite Lantier' : 'Bram Whitby')
      await customer.field('Your sign-in name, the part before the @').fill(french ? 'marguerite' : 'bram')
      await customer.field('Email address').fill(customerMail)
      await customer.field('Password').fill('quite long and easy to remember')
      await customer.checkPage('create a directory')
      await customer.button('Create the directory').click()
      await customer.button('Accept').waitFor()
      await customer.checkPage('consent')
      for (const box of await customer.page.getByRole('checkbox').all()) await box.check()
      await customer.button('Accept').click()
      await customer.heading('What you accepted').waitFor()
      await customer.checkPage('consent receipt')
      await customer.link('See your partner relationships').click()
      await customer.sees(names.provider)
      await customer.sees(names.reseller)
      await customer.checkPage('partner relationships')
      await mailbox.newest(customerMail, new RegExp(names.provider))
      const reseller = person('reseller')
      await reseller.goTo('/indirect-providers')
      await reseller.link('View customers').first().click()
      await reseller.sees(names.customer)
      await reseller.checkPage('shared customers')
    })

    test('5: the provider’s sales agent orders, then adds five licenses; the customer sees no price', async () => {
      const sales = person('provider')
      const way = await Way.fromHome(sales, width)
      await way.navigate('Customers')
      await sales.page.locator('main input[type=search]').fill(names.customer)
      const order = sales.link('Order for {legalName}', { legalName: names.customer })
      await order.waitFor()
      await sales.checkPage('customers of the provider')
      await way.press(order)
      await sales.heading('New order').waitFor()
      const add = sales.button('Add {skuTitle}', { skuTitle: 'Relais Workspace Business' })
      await add.waitFor()
      await sales.checkPage('new order')
      await way.press(add)
      await sales.button('In the cart: {skuTitle}', { skuTitle: 'Relais Workspace Business' }).waitFor()
      await sales.checkPage('cart')
      // In the row of the product, where it is on a phone too: the cart need not be opened for it.
      const licenses = sales.page
        .getByLabel(say('Licenses of {product}', { product: 'Relais Workspace Business' }), { exact: true })
        .filter({ visible: true })
        .first()
      await licenses.fill('3')
      await sales.checkPage('three licenses')
      await way.press(sales.link('Review the order').last())
      await sales.heading('Review the order').waitFor()
      // The only one there can be is chosen already.
      const reseller = sales.field('Reseller on record')
      await expect(reseller.locator('option:checked')).toHaveText(names.reseller)
      await sales.heading('What happens').waitFor()
      await sales.page.getByRole('cell', { name: '3', exact: true }).waitFor()
      await sales.checkPage('review')
      await way.press(sales.button('Place the order'))
      way.took(6, 'an order for a known customer')
      await sales.page.waitForURL(/\/orders\//)
      await sales.page.getByRole('heading', { level: 1, name: /O-[0-9A-Z]{10}/ }).waitFor()
      await sales.checkPage('order')
      await sales.goTo('/subscriptions')
      await sales
        .button('Add licenses of {displayName} for {legalName}', {
          displayName: 'Relais Workspace Business',
          legalName: names.customer,
        })
        .click()
      await sales.field('Licenses to add').fill('5')
      const orderFive = sales.dialog().getByRole('button', { name: french ? /^Commander 5 / : /^Order 5 / })
      await orderFive.waitFor()
      await sales.checkPage('add licenses')
      await orderFive.click()
      await sales.dialog().waitFor({ state: 'hidden' })
      await sales.checkPage('subscriptions of the provider')
      await mailbox.newest(customerMail, /O-[0-9A-Z]{10}/)
      const customer = person('customer')
      await customer.goTo('/subscriptions')
      await customer.sees('Relais Workspace Business')
      await customer.checkPage('subscriptions of the customer')
      expect(await customer.page.locator('main').innerText()).not.toMatch(/[€£$]/)
    })

    test('5b: a mistaken order is canceled within seven days, with a reason', async () => {
      const sales = person('provider')
      await sales.goTo(`/orders?search=${encodeURIComponent(names.customer)}`)
      await sales.sees(names.customer)
      await sales.checkPage('orders of the provider')
      await sales.page.getByRole('link', { name: /^O-/ }).first().click()
      await sales.button('Cancel the order').click()
      await sales.field('Reason').fill(french ? 'Commandé par erreur' : 'Ordered by mistake')
      await sales.checkPage('cancel an order')
      await sales
        .dialog()
        .getByRole('button', { name: say('Cancel the order'), exact: true })
        .click()
      await sales.dialog().waitFor({ state: 'hidden' })
      await sales.checkPage('canceled order')
      // Ordered again, so that the reseller has licenses to hand out.
      await sales.goTo('/subscriptions')
      await sales
        .button('Add licenses of {displayName} for {legalName}', {
          displayName: 'Relais Workspace Business',
          legalName: names.customer,
        })
        .click()
      await sales.field('Licenses to add').fill('5')
      await sales
        .dialog()
        .getByRole('button', { name: french ? /^Commander 5 / : /^Order 5 / })
        .click()
      await sales.dialog().waitFor({ state: 'hidden' })
    })

    test('6: the reseller opens the customer’s row in place, makes a user and assigns a license; the free ones count down', async () => {
      const reseller = person('reseller')
      await reseller.goTo('/customers')
      await reseller.button('Details of {0}', { 0: names.customer }).click()
      await reseller.sees(say('Legal name'))
      await reseller.checkPage('customer row: account')
      await reseller.page.getByRole('tab', { name: say('Subscriptions and licenses') }).click()
      await reseller.sees('Relais Workspace Business')
      await reseller.sees(say('Bought'))
      await reseller.checkPage('customer row: subscriptions and licenses')
      await reseller.page.getByRole('tab', { name: say('Users') }).click()
      await reseller.button('Create a user').click()
      await reseller.field('Display name').fill('Ines Robert')
      await reseller.field('Sign-in name').fill('ines.robert')
      await reseller.field('Usage location').selectOption(french ? 'FR' : 'GB')
      await reseller.checkPage('create a user')
      await reseller.button('Create the user').click()
      await reseller.dialog().waitFor({ state: 'hidden' })
      await reseller.button('Licenses of {displayName}', { displayName: 'Ines Robert' }).click()
      await reseller.sees(say('{0} of {1}', { 0: '8', 1: '8' }))
      await reseller.checkPage('licenses of a user')
      await reseller.button('Assign {name}', { name: 'Relais Workspace Business' }).click()
      await reseller.sees(say('{0} of {1}', { 0: '7', 1: '8' }))
      await reseller.button('Finish').click()
      await reseller.checkPage('customer row: users')
      // Once more, to count the presses.
      const way = await Way.fromHome(reseller, width)
      await way.press(
        reseller.page.locator('main').getByRole('link', { name: say('Customers'), exact: true }),
      )
      await way.press(reseller.button('Details of {0}', { 0: names.customer }))
      await way.press(reseller.page.getByRole('tab', { name: say('Users') }))
      await way.press(
        reseller.button('Licenses of {displayName}', {
          displayName: french ? 'Marguerite Lantier' : 'Bram Whitby',
        }),
      )
      await way.press(reseller.button('Assign {name}', { name: 'Relais Workspace Business' }))
      await reseller.sees(say('{0} of {1}', { 0: '6', 1: '8' }))
      way.took(5, 'a license assigned')
    })

    test('7: relationship and partnership are ended, with what stops and stays said first; ordering then refuses', async () => {
      const sales = person('provider')
      const customer = person('customer')
      const reseller = person('reseller')
      await sales.goTo(`/customers?search=${encodeURIComponent(names.customer)}`)
      const order = await sales
        .link('Order for {legalName}', { legalName: names.customer })
        .getAttribute('href')
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
      await way.press(
        customer.dialog().getByRole('button', { name: say('End the relationship'), exact: true }),
      )
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
    })

    test('8: what the reseller’s log shows is saved as a file that a spreadsheet opens', async () => {
      const reseller = person('reseller')
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
    })

    test('9: all of it leaves an audit log that is whole', async () => {
      const verified = await product.relais('audit', 'verify')
      expect(verified).toMatchObject({ code: 0, output: expect.stringContaining('whole') })
    })
  }
})
