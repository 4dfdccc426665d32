import { expect } from '@playwright/test'
import type { Journey } from './journey.ts'
import { Way } from './way.ts'

/** The provider’s sales agent orders, and adds licenses. */
export async function placeOrder(journey: Journey): Promise<void> {
  const { say, names, french, width, mailbox, customerMail } = journey
  const sales = journey.person('provider')
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
  const customer = journey.person('customer')
  await customer.goTo('/subscriptions')
  await customer.sees('Relais Workspace Business')
  await customer.checkPage('subscriptions of the customer')
  expect(await customer.page.locator('main').innerText()).not.toMatch(/[€£$]/)
}

/** A mistaken order is canceled, and its licenses are ordered again. */
export async function cancelOrder(journey: Journey): Promise<void> {
  const { say, names, french } = journey
  const sales = journey.person('provider')
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
}

/** The reseller makes a user and assigns a license. */
export async function assignLicense(journey: Journey): Promise<void> {
  const { say, names, french, width } = journey
  const reseller = journey.person('reseller')
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
  await way.press(reseller.page.locator('main').getByRole('link', { name: say('Customers'), exact: true }))
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
}
