import { expect } from '@playwright/test'
import { type Journey, nameOf } from './journey.ts'
import { createColleague } from './own-people.ts'
import { Way } from './way.ts'

/** The provider’s sales agent invites the reseller. */
export async function inviteReseller(journey: Journey): Promise<void> {
  const { say, names, language, product, administrators } = journey
  const agent = await createColleague(product, names.provider, 'sales_agent', language)
  const sales = await journey.arrive('provider')
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
  await journey.sendInvitation(sales)
  await sales.checkPage('invitation sent')
}

/** The reseller’s global administrator authorizes the provider. */
export async function authorizeProvider(journey: Journey): Promise<void> {
  const { names, language, administrators } = journey
  const reseller = await journey.arrive('reseller')
  await reseller.goTo(await journey.followMail(reseller, administrators[language]))
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
  const sales = journey.person('provider')
  await sales.goTo('/indirect-resellers')
  await sales.sees(names.reseller)
}

/** The reseller invites a customer for both. */
export async function inviteCustomer(journey: Journey): Promise<void> {
  const { names, language, width, customerMail } = journey
  const reseller = journey.person('reseller')
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
  await journey.sendInvitation(reseller, (send) => way.press(send))
  way.took(4, 'an invitation sent')
}

/** The customer’s administrator creates its directory and accepts. */
export async function acceptInvitation(journey: Journey): Promise<void> {
  const { names, french, mailbox, customerMail, tag } = journey
  const customer = await journey.arrive('customer')
  await customer.goTo(await journey.followMail(customer, customerMail))
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
  const reseller = journey.person('reseller')
  await reseller.goTo('/indirect-providers')
  await reseller.link('View customers').first().click()
  await reseller.sees(names.customer)
  await reseller.checkPage('shared customers')
}
