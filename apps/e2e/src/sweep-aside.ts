import { Mailbox } from './mailbox.ts'
import type { Newcomers } from './own-people.ts'
import type { Person } from './person.ts'
import { Sweep } from './sweep.ts'
import { people, portals, type SweptPortal, type SweepWorld } from './sweep-world.ts'

/** To whom the demo has an open invitation, by the portal its link leads to. */
const invited = {
  reseller: {
    en: 'anne.sophie.rochat@quai-numerique.example',
    fr: 'anne.sophie.rochat@quai-numerique.example',
  },
  customer: { en: 'ict@kestrel-academy.example', fr: 'mairie@montfleury-le-vieux.example' },
} as const

/** Customers of the demo that are a partner of nobody yet. */
const customers = {
  en: 'isla.campbell@foxglove-vets.example',
  fr: 'manon.olivier@vieux-port.example',
} as const

/**
 * An open invitation as its link shows it: before somebody signs in, and to somebody who may answer it.
 * @param newcomers resellers that are a partner of nobody yet; null: customers of the demo answer
 */
export async function invitationFlaws(
  world: SweepWorld,
  portal: 'reseller' | 'customer',
  language: 'en' | 'fr',
  newcomers: Newcomers | null,
): Promise<string[]> {
  const mail = await new Mailbox(world.product.urls.mailbox).newest(
    invited[portal][language],
    /\/invitations\//,
  )
  const link = /http:\/\/\S+\/invitations\/\S+#[\w-]+/.exec(mail.text)?.[0] ?? ''
  const flaws: string[] = []
  const answering = newcomers?.[language] ?? customers[language]
  for (const email of [null, answering]) {
    const where = { portal, language }
    const person = await (email === null
      ? world.visitor(where)
      : world.signedIn(where, email, newcomers?.password))
    const sweep = new Sweep(person)
    await sweep.attempt(`invitation, ${email ?? 'nobody'}`, async () => {
      await person.goTo(link)
      await person.page.locator('main h2').first().waitFor()
      await sweep.look(`invitation, ${portal}, ${email === null ? 'before sign-in' : 'signed in'}`, {
        widths: true,
      })
    })
    flaws.push(...sweep.flaws)
    await person.leave()
  }
  return flaws
}

/** Customers that are ordered for, as they are searched. */
const ordersFor = { en: 'Copperfield', fr: 'Moreau' } as const

/** A cart with a product in it: where it is filled, and the last look before the order. */
export async function cartFlaws(world: SweepWorld, language: 'en' | 'fr'): Promise<string[]> {
  const where: SweptPortal = { portal: 'provider', language }
  const person = await world.signedIn(where, people.provider[language])
  const sweep = new Sweep(person)
  await sweep.attempt('cart', async () => {
    await person.goTo(
      // By keys somebody fills the cart of another customer at the same moment (keyboard.e2e.spec.ts).
      await sweep.addressOf({
        route: '',
        who: 'member',
        path: `/customers?search=${ordersFor[language]}`,
        links: [/\/order$/],
      }),
    )
    await addProduct(person)
    // The button was scrolled to: what lies under the bar of the shell cannot be measured.
    await person.page.evaluate(() => window.scrollTo(0, 0))
    await sweep.look('cart, filled', { widths: true })
    await person.link('Review the order').first().click()
    await person.heading('What happens').waitFor()
    await sweep.look('cart, review', { widths: true })
  })
  await person.leave()
  return sweep.flaws
}

async function addProduct(person: Person): Promise<void> {
  const review = person.link('Review the order').first()
  const add = person.page
    .locator('main')
    .getByRole('button', { name: person.say('Add'), exact: false })
    .last()
  await add.waitFor()
  if (await review.isVisible()) return
  await add.click()
  await review.waitFor()
}

/** The local mailbox and the gallery of mails: full, filtered to nothing, one mail, and an address that leads to none. */
export async function mailboxFlaws(world: SweepWorld, language: 'en' | 'fr'): Promise<string[]> {
  const person = await world.at(world.product.urls.mailbox, language)
  const sweep = new Sweep(person)
  const look = (name: string, act: () => Promise<unknown>) =>
    sweep.attempt(name, async () => {
      await act()
      await sweep.look(name, { widths: true })
    })
  await look('mailbox', () => person.goTo('/'))
  await look('mailbox, one mail', () => person.page.locator('main a[href^="/messages/"]').first().click())
  await look('mailbox, headers', () => person.page.locator('main summary').last().click())
  await look('mailbox, one person', () =>
    person.goTo(`/?to=${encodeURIComponent(invited.reseller[language])}`),
  )
  await look('mailbox, nothing found', () => person.goTo('/?to=nobody'))
  person.expectFailure('/messages/none')
  await look('mailbox, not there', () => person.goTo('/messages/none'))
  await look('gallery of mails', () => person.goTo('/__mail'))
  await look('gallery, one mail', () => person.page.locator('main a[href^="/__mail/"]').first().click())
  await person.leave()
  return sweep.flaws
}

/** The front door of the demo, and its bar over each portal: as it is, and with each of its menus open. */
export async function doorFlaws(world: SweepWorld, language: 'en' | 'fr'): Promise<string[]> {
  const flaws: string[] = []
  const door = await world.at(world.product.urls.door, language)
  const sweep = new Sweep(door)
  await sweep.attempt('front door', async () => {
    await door.goTo(`/?language=${language}`)
    await sweep.look('front door', { unmeasured: false, widths: true })
  })
  flaws.push(...sweep.flaws)
  await door.leave()
  for (const portal of portals) {
    const person = await world.underBar({ portal, language })
    const over = new Sweep(person)
    const menus = person.page.locator('#relais-demo summary')
    await over.attempt(`demo bar, ${portal}`, async () => {
      await person.goTo('/sign-in')
      await menus.first().waitFor()
      await over.look(`demo bar, ${portal}`, { widths: true })
      for (const menu of [menus.first(), menus.last()]) {
        await menu.click()
        await over.look(`demo bar, ${portal}, menu`, { widths: true })
        await menu.click()
      }
    })
    flaws.push(...over.flaws)
    await person.leave()
  }
  return flaws
}

/** Records found by the command palette, and a record on paper. */
export async function shellFlaws(world: SweepWorld, where: SweptPortal): Promise<string[]> {
  const person = await world.signedIn(where, people[where.portal][where.language])
  const sweep = new Sweep(person)
  await sweep.attempt('on paper', async () => {
    const order = {
      route: '/orders/$orderId',
      who: 'member',
      path: '/orders',
      links: [/^\/orders\/[^/?]+$/],
    } as const
    await sweep.open(order)
    await person.page.emulateMedia({ media: 'print' })
    sweep.flaws.push(...(await person.flaws('order, on paper', true)))
    await person.page.emulateMedia({ media: null })
  })
  if (where.portal !== 'customer')
    await sweep.attempt('palette', async () => {
      const found = where.language === 'fr' ? 'Domaine de la Combe' : 'Bluebell Garden Centres'
      await person.page.keyboard.press('Control+k')
      // Two letters are enough, as in every list.
      await person.dialog().locator('input').fill(found.slice(0, 2))
      await person.page.getByRole('option', { name: found }).first().waitFor()
      await sweep.look('palette, found', { widths: true })
    })
  await person.leave()
  return sweep.flaws
}
