import { linksOf } from './invitation-link.ts'
import { PatientClient } from './kill-client.ts'
import type { Person } from './person.ts'
import { people, type SweepWorld } from './sweep-world.ts'
import { expect, test } from './test.ts'

/** The frame of every page: what it tells, and what it finds. */
test.describe('the frame of every page', () => {
  test.describe.configure({ mode: 'parallel' })

  const where = { portal: 'reseller', language: 'en' } as const
  const bell = (person: Person) => person.button('Notifications')

  /** A customer declines an invitation of a reseller's people, who are told. */
  async function declined(world: SweepWorld): Promise<void> {
    const client = new PatientClient(world.product.urls)
    const inviting = await world.inviting()
    const { relationship } = await linksOf(client, world.product.accounts, inviting, 'en')
    const { pathname, hash } = new URL(relationship)
    const userPrincipalName = people.customer.en
    const password = world.passwordOf(userPrincipalName)
    const { session = '' } = await client.change(
      'customer',
      'signIn',
      { userPrincipalName, password },
      '',
      null,
    )
    const answer = { invitationId: pathname.split('/').at(-1), token: hash.slice(1), reason: '' }
    await client.change('customer', 'declineInvitation', answer, '', session)
  }

  test('tells what happens while a page is seen, and what was opened is read', async ({ world }) => {
    const inviting = await world.inviting()
    const person = await world.signedIn(where, inviting.en, inviting.password)
    await person.page.clock.install()
    await person.goTo('/profile')
    await bell(person).waitFor()
    await expect(bell(person)).not.toHaveAccessibleDescription(/\d/)
    await declined(world)
    await person.page.clock.runFor(31_000)
    await expect(bell(person)).toHaveAccessibleDescription('1 unread')

    await bell(person).click()
    const drawer = person.page.getByRole('dialog', { name: 'Notifications' })
    const news = drawer.getByRole('listitem').filter({ hasText: 'declined your invitation' })
    await expect(news.first()).toContainText('Unread')
    await expect(bell(person)).not.toHaveAccessibleDescription(/\d/)
    await declined(world)
    await person.page.clock.runFor(31_000)
    await expect(news).toHaveCount(2)
    await news.first().getByRole('link').click()
    await drawer.waitFor({ state: 'hidden' })
    expect(new URL(person.page.url()).pathname).not.toBe('/profile')
    await person.leave()
  })

  test('asks nothing more of a page that was left to itself, so that its session ends', async ({ world }) => {
    const person = await world.signedIn(where, people.reseller.en)
    let asked = 0
    person.page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked += 1
    })
    const asksAfter = async (time: string) => {
      const before = asked
      await person.page.clock.runFor(time)
      await person.settles()
      return asked > before
    }
    await person.page.clock.install()
    await person.goTo('/profile')
    await bell(person).waitFor()
    await person.settles()
    expect(await asksAfter('00:31')).toBe(true)
    expect(await asksAfter('00:31')).toBe(true)
    await person.page.clock.runFor('10:00')
    expect(await asksAfter('20:00')).toBe(false)
    await person.page.mouse.move(200, 200)
    expect(await asksAfter('00:31')).toBe(true)
    await person.leave()
  })

  const palette = (person: Person) => person.page.getByRole('dialog', { name: 'Search or jump to…' })
  const options = (person: Person, name: string | RegExp) => person.page.getByRole('option', { name })

  test('finds customers and what to do there, resellers, subscriptions, orders, and the pages of a person', async ({
    world,
  }) => {
    const person = await world.signedIn({ portal: 'provider', language: 'en' }, people.provider.en)
    await person.goTo('/')
    await person.button('Search or jump to…').click()
    const field = palette(person).getByRole('combobox')
    await field.fill('bluebell')
    await options(person, /^Bluebell Garden Centres/)
      .first()
      .waitFor()
    await options(person, 'Order for Bluebell Garden Centres').waitFor()
    await options(person, /^Relais .* Bluebell Garden Centres/)
      .first()
      .waitFor()
    await options(person, /^O-.* Bluebell Garden Centres/)
      .first()
      .waitFor()
    await field.fill('harbour')
    await options(person, /^Harbour IT Services/)
      .first()
      .waitFor()
    await field.fill('profile')
    await options(person, 'Profile').waitFor()
    await field.fill('notif')
    await options(person, 'Notifications').waitFor()
    await person.leave()
  })

  test('finds people where the viewer may see them, and opens where they are shown', async ({ world }) => {
    const reseller = await world.signedIn(where, people.reseller.en)
    await reseller.goTo('/')
    await reseller.button('Search or jump to…').click()
    await palette(reseller).getByRole('combobox').fill('amara')
    await options(reseller, /^Amara Okoye Bluebell Garden Centres/).click()
    await reseller.page.waitForURL((url) => url.searchParams.get('tab') === 'users')
    const users = reseller.page.getByRole('row').filter({ hasText: '@' })
    await expect(users).toHaveCount(1)
    await expect(users).toContainText('Amara Okoye')
    await reseller.leave()

    const customer = await world.signedIn({ portal: 'customer', language: 'en' }, people.customer.en)
    await customer.goTo('/')
    await customer.button('Search or jump to…').click()
    await palette(customer).getByRole('combobox').fill('to')
    await options(customer, /^Tom Fletcher/).click()
    await customer.page.waitForURL((url) => url.pathname === '/users')
    await expect(customer.page.getByRole('row').filter({ hasText: '@' })).toHaveCount(1)
    await customer.leave()

    const provider = await world.signedIn({ portal: 'provider', language: 'en' }, people.provider.en)
    await provider.goTo('/')
    await provider.button('Search or jump to…').click()
    await palette(provider).getByRole('combobox').fill('amara')
    await provider.sees('Nothing found. Try fewer letters, or the search of a list.')
    await provider.leave()
  })

  test('begins its search empty each time, and keeps it where it is while more or less is found', async ({
    world,
  }) => {
    const person = await world.signedIn({ portal: 'provider', language: 'en' }, people.provider.en)
    await person.goTo('/')
    await person.settles()
    await person.page.keyboard.press('Control+k')
    const field = palette(person).getByRole('combobox')
    await field.waitFor()
    const top = async () => Math.round((await field.boundingBox())?.y ?? -1)
    const first = await top()
    await field.fill('zzz')
    await person.sees('Nothing found. Try fewer letters, or the search of a list.')
    expect(await top()).toBe(first)
    await field.fill('bluebell')
    await options(person, /^Bluebell Garden Centres/)
      .first()
      .waitFor()
    expect(await top()).toBe(first)
    await person.page.keyboard.press('Escape')
    await palette(person).waitFor({ state: 'hidden' })
    await person.page.keyboard.press('Control+k')
    await expect(field).toHaveValue('')
    await person.leave()
  })

  test('keeps chosen what somebody chose while records come, and opens it beside with Ctrl', async ({
    world,
  }) => {
    const person = await world.signedIn({ portal: 'provider', language: 'en' }, people.provider.en)
    await person.goTo('/')
    await person.settles()
    await person.page.keyboard.press('Control+k')
    await palette(person).getByRole('combobox').fill('or')
    await person.page.keyboard.press('ArrowDown')
    const chosen = person.page.locator('[data-combobox-selected]')
    const words = (await chosen.textContent()) ?? ''
    await person.settles()
    await person.page.waitForTimeout(400)
    expect(await chosen.textContent()).toBe(words)
    const opened = person.page.context().waitForEvent('page')
    await person.page.keyboard.press('Control+Enter')
    await (await opened).close()
    await expect(palette(person)).toBeVisible()
    await person.leave()
  })

  test('keeps its navigation where an address leads nowhere', async ({ world }) => {
    const person = await world.signedIn(where, people.reseller.en)
    await person.goTo('/nowhere')
    await person.heading('This page does not exist').waitFor()
    await person.link('Customers').click()
    await person.heading('Customers').waitFor()
    await person.leave()
  })

  test('counts the invitations that wait for an answer beside their page', async ({ world }) => {
    const inviting = await world.inviting()
    const person = await world.signedIn(where, inviting.en, inviting.password)
    await person.goTo('/')
    await person.settles()
    const countOf = async () => {
      const said = (await person.link('Invitations').locator('[hidden]').allTextContents()).join('')
      return Number(/^(\d+) awaiting a reply$/.exec(said)?.[1] ?? 0)
    }
    const before = await countOf()
    const client = new PatientClient(world.product.urls)
    await linksOf(client, world.product.accounts, inviting, 'en')
    await person.page.reload()
    await expect.poll(countOf).toBe(before + 1)
    await person.leave()
  })

  test('leads from a record to its list, and presses the primary action of a page by n', async ({
    world,
  }) => {
    const person = await world.signedIn({ portal: 'reseller', language: 'en' }, people.reseller.en)
    await person.goTo('/customers')
    await person.page.locator('main tbody a').first().click()
    await person.page.waitForURL(/\/customers\/[^/]+$/)
    const trail = person.page.getByRole('navigation', { name: 'Breadcrumb' })
    await trail.getByRole('link', { name: 'Customers' }).click()
    await person.heading('Customers').waitFor()
    await person.goTo('/indirect-providers')
    await person.page.locator('main tbody a').first().click()
    await person.page.waitForURL(/\/indirect-providers\/[^/]+$/)
    await person.settles()
    const primary = person.page.locator('[data-primary-action] [data-kind=primary]')
    const href = await primary.getAttribute('href')
    await person.page.keyboard.press('n')
    await person.page.waitForURL((url) => url.pathname + url.search === href)
    await person.leave()
  })

  test('has no line around the window under a dialog, and tabs of one line on a French phone', async ({
    world,
  }) => {
    const person = await world.signedIn({ portal: 'reseller', language: 'fr' }, people.reseller.fr)
    await person.goTo('/customers')
    await person.page.locator('main tbody a').first().click()
    await person.page.waitForURL(/\/customers\/[^/]+$/)
    await person.resize(390)
    await person.settles()
    const heights = await person.page
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => tab.clientHeight))
    expect(heights.length).toBeGreaterThan(2)
    expect(Math.max(...heights)).toBeLessThanOrEqual(48)
    await person.page.keyboard.press('?')
    await person.dialog().waitFor()
    const framed = await person.page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect()
          const style = getComputedStyle(element)
          const isWindow = width >= innerWidth && height >= innerHeight && style.position === 'fixed'
          return (
            isWindow &&
            (style.borderTopWidth !== '0px' || style.borderRadius !== '0px' || style.boxShadow !== 'none')
          )
        })
        .map((element) => element.className),
    )
    expect(framed).toEqual([])
    await person.leave()
  })

  test('types days of the activity log as the language of the screen writes them', async ({ world }) => {
    const person = await world.signedIn({ portal: 'reseller', language: 'fr' }, people.reseller.fr)
    await person.goTo('/activity')
    const from = person.field('From')
    await expect(from).toHaveAttribute('placeholder', 'jj/mm/aaaa')
    await from.fill('31/11/2026')
    await from.press('Enter')
    await person.sees('Saisissez un jour comme 28/11/2026.')
    await from.fill('1/10/2026')
    await from.press('Enter')
    await person.page.waitForURL((url) => url.searchParams.get('from') === '2026-10-01')
    await expect(from).toHaveValue('01/10/2026')
    await person.leave()
  })
})
