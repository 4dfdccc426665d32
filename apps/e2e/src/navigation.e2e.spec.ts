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
    const inviting = await world.newcomers('reseller', 'inviting')
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
    const inviting = await world.newcomers('reseller', 'inviting')
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
    await person.page.clock.install()
    await person.goTo('/profile')
    await bell(person).waitFor()
    await person.page.clock.runFor('11:00')
    const before = asked
    expect(before).toBeGreaterThan(10)
    await person.page.clock.runFor('20:00')
    expect(asked).toBe(before)
    await person.page.mouse.move(200, 200)
    await person.page.clock.runFor('01:00')
    await expect.poll(() => asked).toBeGreaterThan(before)
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
})
