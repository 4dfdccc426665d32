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
})
