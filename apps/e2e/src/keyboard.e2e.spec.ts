import { walkByTab } from './focus-walk.ts'
import { linksOf } from './invitation-link.ts'
import { Keyboard } from './keyboard.ts'
import { PatientClient } from './kill-client.ts'
import { createColleague } from './own-people.ts'
import { sweptPages } from './page-list.ts'
import type { Person } from './person.ts'
import { Sweep } from './sweep.ts'
import { emailOf, people, type Portal, portals, type SweptPortal } from './sweep-world.ts'
import { expect, test } from './test.ts'

const looks = portals.flatMap((portal) => [
  { portal, language: 'en', width: 1366 } as const,
  { portal, language: 'fr', width: 390 } as const,
])

/** The portals without a mouse: every page by Tab, and the main job by keys alone. */
test.describe('by keyboard', () => {
  test.describe.configure({ mode: 'parallel' })

  for (const where of looks) {
    const { portal, language, width } = where
    test(`Tab reaches all that can be pressed on every page, and shows where it is: ${portal} portal, ${language} at ${width} px`, async ({
      world,
    }) => {
      const flaws: string[] = []
      for (const who of ['nobody', 'member', 'administrator', 'operator'] as const) {
        const pages = sweptPages[where.portal].filter((page) => page.who === who)
        if (pages.length === 0) continue
        const email = emailOf(who, where)
        const person = await (who === 'nobody' ? world.visitor(where) : world.signedIn(where, email))
        await person.resize(where.width)
        const sweep = new Sweep(person)
        for (const page of pages) {
          await sweep.open(page, false)
          flaws.push(...(await walkByTab(person.page)).map((flaw) => `${page.route}: ${flaw}`))
        }
        await person.leave()
      }
      expect(flaws.join('\n')).toBe('')
    })
  }

  const at = (portal: Portal): SweptPortal => ({ portal, language: 'en' })
  /** Signs in with keys alone. */
  const enter = async (person: Person, email: string, password: string) => {
    const keys = new Keyboard(person)
    await person.goTo('/sign-in')
    await keys.fill('Email or sign-in name', email)
    await keys.fill('Password', password)
    await keys.press('Enter')
    await person.link('Home').waitFor()
    // The shortcuts come with the page.
    await person.settles()
    return keys
  }
  /** Goes round inside the dialog that is open, then leaves it by Escape: the focus is where it was. */
  const roundAndOut = async (person: Person, keys: Keyboard, before: string) => {
    await person.dialog().waitFor()
    await keys.settlesOn(person.dialog())
    for (let stop = 0; stop < 14; stop++) {
      await keys.press('Tab')
      expect(await keys.isIn(person.dialog()), await keys.focus()).toBe(true)
    }
    await keys.press('Escape')
    await person.dialog().waitFor({ state: 'hidden' })
    await keys.settlesOn(before)
  }

  test('a provider goes about, invites a reseller and orders with keys alone', async ({ world }) => {
    const person = await world.visitor(at('provider'))
    const { page } = person
    const agent = await createColleague(world.product, 'Castlegate Cloud', 'sales_agent', 'en')
    const keys = await enter(person, agent.email, agent.password)
    await page.reload()
    // A page that is still loading has nothing in it to go on to.
    await person.settles()
    await keys.press('Tab')
    expect(await keys.focus()).toBe(`a ${person.say('Skip to the content')}`)
    await keys.press('Enter', 'Tab')
    expect(await keys.isIn(page.locator('main'))).toBe(true)

    await keys.press('g', 'r')
    await person.heading('Indirect resellers').waitFor()
    await keys.settlesOn(`h1 ${person.say('Indirect resellers')}`)
    await keys.press('?')
    await roundAndOut(person, keys, `h1 ${person.say('Indirect resellers')}`)
    await keys.press('n')
    await keys.fill('Recipient’s email', `keys-${Date.now()}@example.org`)
    await keys.go('button', 'Next')
    await person.field('Text').waitFor()
    await keys.go('button', 'Send now')
    await person.button('Send again').waitFor()

    await keys.press('ControlOrMeta+k')
    await person.dialog().waitFor()
    await page.keyboard.type('bluebell')
    const found = page.getByRole('option', { name: /^Bluebell Garden Centres/ }).first()
    await found.waitFor()
    await found.and(page.locator('[data-combobox-selected]')).waitFor()
    await keys.press('Enter')
    await page.waitForURL(/\/customers\/[^/]+$/)
    await person.dialog().waitFor({ state: 'hidden' })
    await keys.settlesOn('h1 Bluebell Garden Centres')
    await keys.press('g', 'c')
    await person.heading('Customers').waitFor()
    await keys.press('/')
    await keys.settlesOn(page.locator('main search'))
    await keys.type('Bluebell')
    await keys.press('Enter')
    await keys.go('link', 'Order for {legalName}', { legalName: 'Bluebell Garden Centres' })
    await person.heading('New order').waitFor()
    await keys.go('button', 'Add {skuTitle}')
    await keys.settlesOn(/^button In the cart: /)
    await keys.tabTo('textbox', 'Licenses of {product}')
    await keys.type('2')
    await keys.press('Enter')
    await keys.go('link', 'Review the order')
    await person.heading('Review the order').waitFor()
    await keys.tabTo('combobox', 'Reseller on record')
    await page.keyboard.type('Harbour')
    await keys.press('Enter')
    await person.heading('What happens').waitFor()
    await keys.go('button', 'Place the order')
    await page.waitForURL(/\/orders\//)
    expect(await person.flaws('an order by keys', false)).toEqual([])
    await person.leave()
  })

  test('a reseller opens a customer in its row, its parts by arrow keys, and leaves dialogs and menu by Escape', async ({
    world,
  }) => {
    const person = await world.visitor(at('reseller'))
    const { page } = person
    const keys = await enter(person, people.reseller.en, world.passwordOf(people.reseller.en))
    await keys.press('g', 'c')
    await keys.go('button', 'Details of {0}')
    await keys.tabTo('tab', 'Overview')
    await keys.press('ArrowRight', 'ArrowRight')
    // Its words and how many there are.
    expect(await keys.focus()).toMatch(new RegExp(`^button ${person.say('Users')} \\d+$`))
    await keys.go('button', 'Create a user')
    await roundAndOut(person, keys, `button ${person.say('Create a user')}`)
    const menu = page.locator('header button[aria-expanded]').filter({ visible: true })
    for (let stop = 0; stop < 200 && !(await keys.isIn(menu)); stop++) await keys.press('Shift+Tab')
    // Two languages, the profile, the shortcuts, and the way out.
    await keys.press('Enter', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab')
    expect(await keys.focus()).toBe(`button ${person.say('Sign out')}`)
    await keys.press('Escape')
    expect(await keys.isIn(menu)).toBe(true)
    expect(await menu.getAttribute('aria-expanded')).toBe('false')
    await person.leave()
  })

  test('a customer creates its directory from a link, reads and accepts with keys alone', async ({
    world,
  }) => {
    const client = new PatientClient(world.product.urls)
    const newcomers = await world.inviting()
    const { relationship } = await linksOf(client, world.product.accounts, newcomers, 'en')
    const person = await world.visitor(at('customer'))
    const keys = new Keyboard(person)
    const tag = Date.now().toString(36)
    await person.goTo(relationship)
    await keys.go('button', 'Create a directory')
    await keys.fill('Legal name of your organization', `Fenwick Keys ${tag}`)
    await keys.tabTo('combobox', 'Country')
    await person.page.keyboard.type('United K')
    await keys.fill('Short name of your directory', `fenwick-${tag}`)
    await keys.fill('Your name', 'Ada Fenwick')
    await keys.fill('Your sign-in name, the part before the @', 'ada')
    await keys.fill('Email address', `ada-${tag}@customers.example`)
    await keys.fill('Password', 'quite long and easy to remember')
    await keys.press('Enter')
    await person.button('Accept').waitFor()
    const organization = `Fenwick Keys ${tag}`
    await keys.tabTo('checkbox', 'I have read the customer agreement and accept it for {organization}.', {
      organization,
    })
    await keys.press('Space')
    await keys.tabTo('checkbox', 'I have read what this grants, and I decide for {organization}.', {
      organization,
    })
    await keys.press('Space')
    await keys.go('button', 'Accept')
    await person.heading('What you accepted').waitFor()
    expect(await person.flaws('accepted by keys', false)).toEqual([])
    await person.leave()
  })
})
